// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikatcockpit/proofsheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ProofSheet", text);
}

QString cell(const QString &text)
{
    return u"<td>"_s + text.toHtmlEscaped() + u"</td>"_s;
}

} // namespace

QString proofSheetHtml(const usecases::Cockpit &cockpit, const QString &environment)
{
    QString rows;
    for (const auto &pair : cockpit.pairs) {
        rows += u"<tr>"_s + cell(pair.registerTitle) + cell(pair.registerAftryk) + cell(pair.aftaleTitle)
            + cell(pair.aftaleAftryk) + cell(base::sentence(pair.finding().message)) + u"</tr>"_s;
    }
    const QString head = u"<tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>"_s.arg(
        words(QT_TRANSLATE_NOOP("ProofSheet", "Register")), words(QT_TRANSLATE_NOOP("ProofSheet", "Its thumbprint (SHA-256)")),
        words(QT_TRANSLATE_NOOP("ProofSheet", "Service agreement")),
        words(QT_TRANSLATE_NOOP("ProofSheet", "Its thumbprint (SHA-256)")),
        words(QT_TRANSLATE_NOOP("ProofSheet", "Verdict")));
    return u"<h2>%1</h2><p>%2 &middot; %3 &middot; SF2250 TS103, TS106</p>"
           "<table cellpadding=\"4\" border=\"1\" cellspacing=\"0\">%4%5</table>"_s.arg(
               words(QT_TRANSLATE_NOOP("ProofSheet", "Certificates of register and service agreement")).toHtmlEscaped(),
               environment.toHtmlEscaped(), cockpit.today.toString(u"dd-MM-yyyy"_s), head, rows);
}

QByteArray proofSheetPdf(const QString &html)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(words("Certificates of register and service agreement"));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return pdf;
}

} // namespace nemsms::ui
