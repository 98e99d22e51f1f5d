// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace nemsms::ctl {

/// What a verb prints: lines and tables for people, one JSON object a line for machines. Errors go to stderr.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One line for people; nothing in JSON.
    void line(const QString &text = {});
    /// One object for machines; nothing for people.
    void object(const QJsonObject &object);
    /// Columns as wide as their widest cell.
    void table(const QStringList &headers, const QList<QStringList> &rows);
    /// The error's sentence; with --json an object {error, kind, message, detail}.
    void error(const base::Error &error);
    /// A sentence beside the result, on stderr ("warning: ..."); with --json an object {finding}.
    void warning(const base::Finding &finding);
    void flush();

private:
    void write(const QByteArray &text);

    bool m_json;
    QByteArray m_buffer;
};

/// error, warning or hint, in the chosen language; STRONG WARNING for a finding whose code `what` is one.
[[nodiscard]] QString severityWord(base::Severity severity, QByteArrayView what);
[[nodiscard]] QJsonObject toJson(const base::Message &message);
/// {code, severity, message, reference}, and field where there is one.
[[nodiscard]] QJsonObject toJson(const base::Finding &finding);
/// "warning: sentence (reference)"
[[nodiscard]] QString toLine(const base::Finding &finding);

} // namespace nemsms::ctl
