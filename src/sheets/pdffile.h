// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nemsms::sheets {

/// A report as PDF 1.4: A4 pages of lines that wrap, numbered, in a font that every reader has (Helvetica, WinAnsi). What
/// that cannot write stands as a question mark. Nothing is drawn before finish().
class PdfFile
{
public:
    /// `title` stands on top and in the file's properties, `footer` at the foot of every page beside the page's number.
    PdfFile(QString path, const QString &title, QString footer);

    void heading(const QString &text);
    /// A paragraph; line breaks are kept.
    void paragraph(const QString &text);
    /// A name and what it is, beside each other.
    void fact(const QString &name, const QString &value);
    /// Writes the file. Internal file.unwritable.
    [[nodiscard]] base::Result<> finish();

private:
    struct Line {
        QByteArray text; ///< WinAnsi
        double indent = 0;
        int size = 10;
        bool bold = false;
        double gap = 0; ///< above it, in points
        bool beside = false; ///< on the same line as the one before
    };
    void add(const QString &text, double indent, int size, bool bold, double gap, bool beside = false);
    [[nodiscard]] QList<QByteArray> pages() const;

    QString m_path;
    QByteArray m_title;
    QByteArray m_footer;
    QList<Line> m_lines;
};

} // namespace nemsms::sheets
