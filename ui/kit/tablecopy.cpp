// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tablecopy.h"

#include "ui/kit/entitytablemodel.h"

#include <QMimeData>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// Numbers and days are what a spreadsheet takes them for; everything else is text. Excel reads the style, LibreOffice
/// the attribute.
QString cellTag(const base::Field &field)
{
    const bool value = field.kind == base::FieldKind::Integer || field.kind == base::FieldKind::Date;
    return value ? u"<td>"_s : u"<td style=\"mso-number-format:'\\@'\" sdnum=\"1030;0;@\">"_s;
}

QString htmlValue(const QString &value)
{
    return value.toHtmlEscaped().replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s);
}

} // namespace

QString tabbedValue(const QString &value)
{
    const bool formula = !value.isEmpty() && u"=+-@"_s.contains(value.front());
    if (!formula && !value.contains(u'\t') && !value.contains(u'\n') && !value.contains(u'\r') && !value.contains(u'"')) {
        return value;
    }
    QString quoted = value;
    quoted.replace(u'"', u"\"\""_s);
    return (formula ? u"\"\t"_s : u"\""_s) + quoted + u'"'; // the tab makes it a text, as in our CSV files
}

QMimeData *copyOfRows(const EntityTableModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    QStringList heads;
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table><tr>"_s;
    for (const int column : columns) {
        const QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        heads += tabbedValue(head);
        html += u"<th>"_s + htmlValue(head) + u"</th>"_s;
    }
    lines += heads.join(u'\t');
    html += u"</tr>"_s;
    for (const int row : rows) {
        QStringList values;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QString value = model.index(row, column).data(Qt::DisplayRole).toString();
            values += tabbedValue(value);
            html += cellTag(model.fieldAt(column)) + htmlValue(value) + u"</td>"_s;
        }
        lines += values.join(u'\t');
        html += u"</tr>"_s;
    }
    auto *copy = new QMimeData;
    copy->setText(lines.join(u"\r\n"_s) + u"\r\n"_s);
    copy->setHtml(html + u"</table></body></html>"_s);
    return copy;
}

} // namespace nemsms::ui
