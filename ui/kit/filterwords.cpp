// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterwords.h"

#include <QCoreApplication>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using base::FilterKind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FilterWords", text);
}

QString rangeWords(const QString &label, const QString &first, const QString &last)
{
    if (last.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("FilterWords", "%1: from %2")).arg(label, first);
    }
    if (first.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("FilterWords", "%1: until %2")).arg(label, last);
    }
    return first == last ? say(QT_TRANSLATE_NOOP("FilterWords", "%1: %2")).arg(label, first)
                         : say(QT_TRANSLATE_NOOP("FilterWords", "%1: %2 to %3")).arg(label, first, last);
}

} // namespace

QString filterValueWords(const base::EntityTable &table, const base::Field &field, const QVariant &value,
                         const QHash<QString, QString> &titles)
{
    for (const auto &choice : field.choices) {
        if (value.toString() == QLatin1StringView(choice.code)) {
            return base::translated(choice.label);
        }
    }
    if (!field.refersTo.isEmpty()) {
        return titles.value(value.toString(), value.toString());
    }
    if (field.kind == base::FieldKind::DateTime) { // asked for by days
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : value.toString();
    }
    const auto scratch = table.make();
    if (!value.isValid() || !field.write(*scratch, value)) {
        return field.has(base::FieldFlag::Personal) ? u"****"_s : value.toString();
    }
    return field.show(*scratch);
}

QString filterWords(const base::EntityTable &table, const base::ColumnFilter &filter,
                    const QHash<QString, QString> &titles)
{
    const base::Field *field = base::listedField(table, filter.field);
    if (!field) {
        return {};
    }
    const QString label = base::translated(field->label);
    QStringList values;
    for (const auto &value : filter.values) {
        values += filterValueWords(table, *field, value, titles);
    }
    switch (filter.kind) {
    case FilterKind::Contains:
        return say(QT_TRANSLATE_NOOP("FilterWords", "%1 contains “%2”")).arg(label, values.value(0));
    case FilterKind::OneOf:
        return say(QT_TRANSLATE_NOOP("FilterWords", "%1: %2")).arg(label, values.join(u", "_s));
    case FilterKind::Between:
        return rangeWords(label, values.value(0), values.value(1));
    case FilterKind::Empty:
        return say(QT_TRANSLATE_NOOP("FilterWords", "%1 is empty")).arg(label);
    case FilterKind::NotEmpty:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FilterWords", "%1 is not empty")).arg(label);
}

QString filterKindWords(const base::Field &field, FilterKind kind)
{
    const bool listed = !field.choices.isEmpty() || !field.refersTo.isEmpty()
        || field.kind == base::FieldKind::Boolean;
    switch (kind) {
    case FilterKind::Contains:
        return say(QT_TRANSLATE_NOOP("FilterWords", "contains"));
    case FilterKind::OneOf:
        return listed ? say(QT_TRANSLATE_NOOP("FilterWords", "is one of")) : say(QT_TRANSLATE_NOOP("FilterWords", "is"));
    case FilterKind::Between:
        return say(QT_TRANSLATE_NOOP("FilterWords", "from and to"));
    case FilterKind::Empty:
        return say(QT_TRANSLATE_NOOP("FilterWords", "is empty"));
    case FilterKind::NotEmpty:
        break;
    }
    return say(QT_TRANSLATE_NOOP("FilterWords", "is not empty"));
}

} // namespace nemsms::ui
