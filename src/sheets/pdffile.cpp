// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/pdffile.h"

#include "base/wholefile.h"

namespace nemsms::sheets {

using namespace Qt::StringLiterals;

namespace {

// A4 in points, with the margins of a letter.
constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 56;
constexpr double factIndent = 150;
constexpr double lineHeight = 1.35; // of the size

/// Widths of Helvetica in thousandths of its size, from the space on (Adobe's Core 14 metrics).
constexpr int widths[] {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
                        556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
                        611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
                        667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
                        222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
constexpr int boldRoom = 108; // per cent: Helvetica-Bold is that much wider at most in running text
constexpr int widest = 1000;  // what is outside the table: capitals with marks, AE

double widthOf(uchar letter)
{
    if (letter >= 32 && letter < 127) {
        return widths[letter - 32];
    }
    return letter == 0xC6 ? widest : letter == 0xE6 ? 889 : letter >= 0xE0 ? 611 : letter >= 0xC0 ? 778 : 611;
}

QByteArray winAnsi(const QString &text)
{
    QByteArray made;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        switch (code) {
        case 0x2026:
            made += char(0x85);
            break;
        case 0x2018:
        case 0x2019:
            made += char(code == 0x2018 ? 0x91 : 0x92);
            break;
        case 0x201C:
        case 0x201D:
            made += char(code == 0x201C ? 0x93 : 0x94);
            break;
        case 0x2013:
        case 0x2014:
            made += char(code == 0x2013 ? 0x96 : 0x97);
            break;
        case 0x20AC:
            made += char(0x80);
            break;
        default:
            made += (code >= 32 && code < 127) || (code >= 160 && code < 256) ? char(code) : '?';
        }
    }
    return made;
}

/// The pieces of a paragraph that fit the width: at a space where there is one, else within the word.
QList<QByteArray> wrapped(const QByteArray &text, double width, int size, bool bold)
{
    const double room = width * 1000 / size * (bold ? 100.0 / boldRoom : 1);
    QList<QByteArray> lines;
    QByteArray line;
    double used = 0;
    qsizetype space = -1;
    for (const char letter : text) {
        if (used + widthOf(uchar(letter)) > room && !line.isEmpty()) {
            const QByteArray rest = space > 0 ? line.mid(space + 1) : QByteArray();
            lines += space > 0 ? line.left(space) : line;
            line = rest;
            used = 0;
            for (const char kept : rest) {
                used += widthOf(uchar(kept));
            }
            space = -1;
        }
        if (letter == ' ') {
            space = line.size();
        }
        line += letter;
        used += widthOf(uchar(letter));
    }
    return lines + QList<QByteArray> {line};
}

/// A string of the page's content.
QByteArray quoted(const QByteArray &text)
{
    QByteArray made = "(";
    for (const char letter : text) {
        if (letter == '(' || letter == ')' || letter == '\\') {
            made += '\\';
        }
        made += letter;
    }
    return made + ')';
}

QByteArray show(const QByteArray &text, double x, double y, int size, bool bold)
{
    return "BT /" + QByteArray(bold ? "F2" : "F1") + ' ' + QByteArray::number(size) + " Tf " + QByteArray::number(x, 'f', 1) + ' '
        + QByteArray::number(y, 'f', 1) + " Td " + quoted(text) + " Tj ET\n";
}

} // namespace

PdfFile::PdfFile(QString path, const QString &title, QString footer)
    : m_path(std::move(path)), m_title(winAnsi(title)), m_footer(winAnsi(footer))
{
    add(title, 0, 18, true, 0);
}

void PdfFile::add(const QString &text, double indent, int size, bool bold, double gap, bool beside)
{
    bool first = true;
    for (const QString &part : text.split(u'\n')) {
        for (const QByteArray &line : wrapped(winAnsi(part), pageWidth - 2 * margin - indent, size, bold)) {
            m_lines += Line {line, indent, size, bold, first ? gap : 0, first && beside};
            first = false;
        }
    }
}

void PdfFile::heading(const QString &text)
{
    add(text, 0, 13, true, 14);
}

void PdfFile::paragraph(const QString &text)
{
    add(text, 0, 10, false, 6);
}

void PdfFile::fact(const QString &name, const QString &value)
{
    const QByteArray label = wrapped(winAnsi(name), factIndent - 8, 10, true).first();
    m_lines += Line {label, 0, 10, true, 3, false};
    add(value, factIndent, 10, false, 0, true);
}

QList<QByteArray> PdfFile::pages() const
{
    QList<QByteArray> made {QByteArray()};
    double y = pageHeight - margin;
    for (const auto &line : m_lines) {
        const double step = line.beside ? 0 : line.size * lineHeight + line.gap;
        if (y - step < margin + line.size) {
            made += QByteArray();
            y = pageHeight - margin;
        }
        y -= step;
        made.last() += show(line.text, margin + line.indent, y, line.size, line.bold);
    }
    for (qsizetype page = 0; page < made.size(); ++page) {
        const QByteArray number = QByteArray::number(page + 1) + " / " + QByteArray::number(made.size());
        made[page] += show(m_footer, margin, margin / 2, 8, false) + show(number, pageWidth - margin - 30, margin / 2, 8, false);
    }
    return made;
}

base::Result<> PdfFile::finish()
{
    const QList<QByteArray> contents = pages();
    QList<QByteArray> objects {"<< /Type /Catalog /Pages 2 0 R >>", QByteArray(),
                               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
                               "<< /Title " + quoted(m_title) + " /Producer (nemsms-konsol) >>"};
    QByteArray kids;
    for (const QByteArray &content : contents) {
        const QByteArray page = QByteArray::number(objects.size() + 1);
        const QByteArray stream = QByteArray::number(objects.size() + 2);
        kids += page + " 0 R ";
        objects += "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + stream
            + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>";
        objects += "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "endstream";
    }
    objects[1] = "<< /Type /Pages /Count " + QByteArray::number(contents.size()) + " /Kids [" + kids.trimmed() + "] >>";
    QByteArray file = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    file += "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + count
        + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    return base::writeWholeFile(m_path, file);
}

} // namespace nemsms::sheets
