// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "domain/smstext.h"

#include <QJsonDocument>
#include <cstdio>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 1 << 16;

} // namespace

Output::~Output()
{
    flush();
}

void Output::write(const QByteArray &text)
{
    m_buffer += text;
    m_buffer += '\n';
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

void Output::flush()
{
    std::fwrite(m_buffer.constData(), 1, std::size_t(m_buffer.size()), stdout);
    std::fflush(stdout);
    m_buffer.clear();
}

void Output::line(const QString &text)
{
    if (!m_json) {
        write(text.toUtf8());
    }
}

void Output::object(const QJsonObject &object)
{
    if (m_json) {
        write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        qsizetype width = headers.at(column).size();
        for (const auto &row : rows) {
            width = std::max(width, row.at(column).size());
        }
        widths += width;
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            text += column + 1 == cells.size() ? cells.at(column) : cells.at(column).leftJustified(widths.at(column) + 2);
        }
        line(text);
    };
    print(headers);
    for (const auto &row : rows) {
        print(row);
    }
}

void Output::error(const base::Error &error)
{
    flush();
    QByteArray text = base::sentence(error.message).toUtf8();
    if (m_json) {
        QJsonObject object = toJson(error.message);
        object.insert(u"kind"_s, int(error.kind));
        if (error.message.arguments.contains(u"paragraph"_s)) {
            object.insert(u"reference"_s, error.message.arguments.value(u"paragraph"_s).toString());
        }
        if (!error.detail.isEmpty()) {
            object.insert(u"detail"_s, error.detail);
        }
        if (error.cause) {
            object.insert(u"cause"_s, toJson(error.root().message));
        }
        text = QJsonDocument(QJsonObject {{u"error"_s, object}}).toJson(QJsonDocument::Compact);
    } else if (error.cause) {
        text += "\n  " + base::sentence(error.root().message).toUtf8();
    }
    std::fprintf(stderr, "%s\n", text.constData());
}

void Output::warning(const base::Finding &finding)
{
    flush();
    const QByteArray text = m_json
        ? QJsonDocument(QJsonObject {{u"finding"_s, toJson(finding)}}).toJson(QJsonDocument::Compact)
        : toLine(finding).toUtf8();
    std::fprintf(stderr, "%s\n", text.constData());
}

QString severityWord(base::Severity severity, QByteArrayView what)
{
    const char *code = domain::isStrongWarning(what)     ? "command.severity.strong"
        : severity == base::Severity::Error              ? "command.severity.error"
        : severity == base::Severity::Warning            ? "command.severity.warning"
                                                         : "command.severity.hint";
    return base::sentence({code, {}});
}

QJsonObject toJson(const base::Message &message)
{
    return {{u"code"_s, QString::fromLatin1(message.code)}, {u"message"_s, base::sentence(message)}};
}

QJsonObject toJson(const base::Finding &finding)
{
    QJsonObject object = toJson(finding.message);
    object.insert(u"severity"_s, QString::fromLatin1(base::toCode(finding.severity)));
    if (domain::isStrongWarning(finding.message.code)) {
        object.insert(u"strong"_s, true);
    }
    object.insert(u"reference"_s, finding.reference);
    if (!finding.field.isEmpty()) {
        object.insert(u"field"_s, QString::fromLatin1(finding.field));
    }
    return object;
}

QString toLine(const base::Finding &finding)
{
    const QString text = severityWord(finding.severity, finding.message.code) + u": "_s + base::sentence(finding.message);
    return finding.reference.isEmpty() ? text : text + " ["_L1 + finding.reference + u']';
}

} // namespace nemsms::ctl
