// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include "base/catalogue/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace nemsms::base {

namespace {

const QHash<QByteArray, const char *> &allEntries()
{
    static const auto all = [] {
        QHash<QByteArray, const char *> entries;
        for (const auto &part : catalogue::parts()) {
            for (const auto &entry : part) {
                Q_ASSERT_X(!entries.contains(entry.code), "catalogue", entry.code);
                entries.insert(entry.code, entry.sentence);
            }
        }
        return entries;
    }();
    return all;
}

QString fill(QString text, const QVariantMap &arguments)
{
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it) {
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value().toString());
    }
    return text;
}

} // namespace

QByteArray toCode(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return "hint";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

Finding makeFinding(Severity severity, const char *code, QVariantMap arguments, QString reference, QByteArray field)
{
    return Finding {severity, Message {QByteArray(code), std::move(arguments)}, std::move(field), std::move(reference)};
}

bool acceptable(const Findings &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

bool isInCatalogue(const QByteArray &code)
{
    return allEntries().contains(code);
}

QString sentence(const Message &message)
{
    const char *source = allEntries().value(message.code, nullptr);
    if (!source) {
        QStringList shown {QString::fromLatin1(message.code)};
        for (auto it = message.arguments.cbegin(); it != message.arguments.cend(); ++it) {
            shown += it.key() + QLatin1Char('=') + it.value().toString();
        }
        return shown.join(QLatin1Char(' '));
    }
    // A sentence without %n has one form only, and a translator that is given a number finds none for it.
    const int n = QByteArrayView(source).contains("%n") ? message.arguments.value(QStringLiteral("n"), -1).toInt() : -1;
    const QString text = fill(QCoreApplication::translate("Message", source, nullptr, n), message.arguments);
    // The paragraph that an error rests on stands behind it.
    const QString paragraph = message.arguments.value(QStringLiteral("paragraph")).toString();
    return paragraph.isEmpty() ? text : text + QStringLiteral(" [%1]").arg(paragraph);
}

} // namespace nemsms::base
