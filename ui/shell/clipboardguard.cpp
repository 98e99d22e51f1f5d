// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboardguard.h"

#include "domain/cprlike.h"
#include "ui/kit/secretcopy.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

namespace nemsms::ui {

namespace {

/// A CPR number, or a mobile number that stands alone: what the console shows of people.
bool isPersonal(const QString &text)
{
    static const QRegularExpression mobile(QStringLiteral(R"((?<![0-9])(\+45 ?)?[2-9][0-9] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2}(?![0-9]))"));
    return domain::findCprLike(text).has_value() || mobile.match(text).hasMatch();
}

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ClipboardGuard::ClipboardGuard(std::function<std::chrono::milliseconds()> limit, std::function<bool()> ours, QObject *parent)
    : QObject(parent), m_limit(std::move(limit)), m_ours(std::move(ours))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearNow);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

ClipboardGuard::~ClipboardGuard()
{
    clearNow();
}

void ClipboardGuard::look()
{
    m_digest.clear();
    m_timer.stop();
    const auto *held = m_ours() ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (!held || !held->hasText() || !(held->hasFormat(QLatin1String(secretMark)) || isPersonal(held->text()))) {
        return;
    }
    m_digest = digestOf(held->text());
    if (const auto limit = m_limit(); limit.count() > 0) {
        m_timer.start(limit);
    }
}

void ClipboardGuard::clearNow()
{
    if (m_digest.isEmpty()) {
        return;
    }
    const QByteArray digest = std::exchange(m_digest, {});
    m_timer.stop();
    auto *clipboard = QGuiApplication::clipboard();
    if (m_ours() && digestOf(clipboard->text()) == digest) {
        clipboard->clear();
    }
}

} // namespace nemsms::ui
