// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/columnfilter.h"

#include <algorithm>

namespace nemsms::base {

using namespace Qt::StringLiterals;

namespace {

bool isGiven(const QVariant &value)
{
    return !value.toString().trimmed().isEmpty();
}

bool hasItsValues(const ColumnFilter &filter)
{
    const auto &values = filter.values;
    switch (filter.kind) {
    case FilterKind::Contains:
        return values.size() == 1 && isGiven(values.first());
    case FilterKind::OneOf:
        return !values.isEmpty();
    case FilterKind::Between:
        return values.size() == 2 && std::any_of(values.cbegin(), values.cend(), isGiven);
    case FilterKind::Empty:
    case FilterKind::NotEmpty:
        return values.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

const Field &livsfaseField()
{
    static const Field field = [] {
        Field made;
        made.name = "livsfase";
        made.label = QT_TRANSLATE_NOOP("Field", "State");
        made.kind = FieldKind::Choice;
        made.flags = FieldFlag::ReadOnly;
        made.choices = {{toCode(Livsfase::Draft), QT_TRANSLATE_NOOP("Field", "Draft")},
                        {toCode(Livsfase::Active), QT_TRANSLATE_NOOP("Field", "In use")},
                        {toCode(Livsfase::Retired), QT_TRANSLATE_NOOP("Field", "Retired")}};
        made.read = [](const Entity &record) { return QVariant(QString::fromLatin1(toCode(record.livsfase()))); };
        made.write = [](Entity &, const QVariant &) -> Result<> {
            return failure(ErrorKind::InvalidInput, "list.field", {{u"entity"_s, u"livsfase"_s}, {u"field"_s, u"livsfase"_s}});
        };
        made.show = [choices = made.choices](const Entity &record) {
            return translated(choices.at(int(record.livsfase())).label);
        };
        return made;
    }();
    return field;
}

const Field *listedField(const EntityTable &table, const QByteArray &name)
{
    return name == livsfaseField().name ? &livsfaseField() : table.field(name);
}

bool isSortable(const Field &field)
{
    return !field.has(FieldFlag::Personal);
}

QList<FilterKind> filterKinds(const Field &field)
{
    if (field.has(FieldFlag::Personal) || !field.refersTo.isEmpty()) {
        return {FilterKind::OneOf, FilterKind::Empty, FilterKind::NotEmpty};
    }
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Boolean:
        return {FilterKind::OneOf};
    case FieldKind::Integer:
        return {FilterKind::Between, FilterKind::OneOf, FilterKind::Empty, FilterKind::NotEmpty};
    case FieldKind::Date:
    case FieldKind::DateTime:
        return {FilterKind::Between, FilterKind::Empty, FilterKind::NotEmpty};
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return {FilterKind::Contains, FilterKind::OneOf, FilterKind::Empty, FilterKind::NotEmpty};
}

Result<> checkFilter(const EntityTable &table, const ColumnFilter &filter)
{
    const Field *field = listedField(table, filter.field);
    if (!field) {
        return failure(ErrorKind::InvalidInput, "list.field",
                       {{u"entity"_s, QString::fromLatin1(table.name)}, {u"field"_s, QString::fromUtf8(filter.field)}});
    }
    if (!filterKinds(*field).contains(filter.kind) || !hasItsValues(filter)) {
        return failure(ErrorKind::InvalidInput, "list.filter", {{u"field"_s, QString::fromLatin1(filter.field)}});
    }
    return {};
}

} // namespace nemsms::base
