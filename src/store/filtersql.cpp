// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtersql.h"

#include "base/clock.h"
#include "store/columnvalue.h"
#include "store/storetime.h"

namespace nemsms::store {

using namespace Qt::StringLiterals;
using base::ColumnFilter;
using base::Field;
using base::FieldFlag;
using base::FieldKind;
using base::FilterKind;
using base::Result;

namespace {

/// How else a letter outside ASCII may stand in a column: as a capital, or in two parts.
QStringList otherWays(QChar letter)
{
    const QString small(letter);
    const QString capital = small.toUpper();
    QStringList ways {small.normalized(QString::NormalizationForm_D)};
    if (capital.size() == 1) {
        ways << capital << capital.normalized(QString::NormalizationForm_D);
    }
    ways.removeDuplicates();
    ways.removeAll(small);
    return ways;
}

/// The longest part of a text that has letters of ASCII only.
QString longestPlainPart(const QString &text)
{
    QString longest;
    QString part;
    for (const QChar letter : text) {
        part = letter.unicode() < 128 ? part + letter : QString();
        if (part.size() > longest.size()) {
            longest = part;
        }
    }
    return longest;
}

/// The engines know small letters of ASCII alone; every other letter of the text is first written in one way. So a text
/// without such letters costs nothing more.
SqlCondition containing(const Field &field, const QString &text, const Dialect &dialect)
{
    const QString wanted = text.normalized(QString::NormalizationForm_C).toLower();
    SqlCondition made {EntitySql::quoted(field.name), {}};
    QString done;
    for (const QChar letter : wanted) {
        if (letter.unicode() < 128 || letter.isSurrogate() || done.contains(letter)) {
            continue;
        }
        done += letter;
        for (const QString &way : otherWays(letter)) {
            made.sql = u"REPLACE("_s + made.sql + u", ?, ?)"_s;
            made.values << way << QString(letter);
        }
    }
    if (const QString plain = longestPlainPart(wanted); !done.isEmpty() && !plain.isEmpty()) {
        // What is cheap to read goes first, and leaves few rows for the rest.
        made.sql = smallLetters(dialect, EntitySql::quoted(field.name)) + u" LIKE ? ESCAPE '\\' AND "_s
            + smallLetters(dialect, made.sql) + u" LIKE ? ESCAPE '\\'"_s;
        made.values.prepend(likePattern(plain));
        made.values << likePattern(wanted);
        return made;
    }
    made.sql = smallLetters(dialect, made.sql) + u" LIKE ? ESCAPE '\\'"_s;
    made.values << likePattern(wanted);
    return made;
}

QString emptiness(const Field &field, bool empty)
{
    const QString column = EntitySql::matchColumn(field);
    const bool null = field.has(FieldFlag::Personal) || !toColumn(field, {}).isValid();
    return column + (null ? (empty ? u" IS NULL"_s : u" IS NOT NULL"_s) : (empty ? u" = ''"_s : u" <> ''"_s));
}

/// The value as the column keeps it; livsfase stands in no field table and is checked by its choices.
Result<QVariant> columnValue(const EntitySql &entity, const Field &field, const QVariant &value, const KeyRing &keys)
{
    if (&field != &base::livsfaseField()) {
        return entity.matchValue(field, value, keys);
    }
    for (const auto &choice : field.choices) {
        if (value.toString() == QLatin1StringView(choice.code)) {
            return value;
        }
    }
    return base::failure(base::ErrorKind::InvalidInput, "list.filter", {{u"field"_s, QString::fromLatin1(field.name)}});
}

Result<SqlCondition> oneOf(const EntitySql &entity, const Field &field, const QVariantList &values, const KeyRing &keys)
{
    SqlCondition made;
    bool none = false;
    for (const QVariant &given : values) {
        const auto value = columnValue(entity, field, given, keys);
        if (!value) {
            return value.error();
        }
        // An unset yes or no is a no; an unset reference or number is what an empty value asks for.
        none = none || !value->isValid() || (field.kind == FieldKind::Boolean && !value->toBool());
        if (value->isValid()) {
            made.values << *value;
        }
    }
    QStringList ways;
    if (made.values.size() == 1) { // IN would not let an index give the order too
        ways << EntitySql::matchColumn(field) + u" = ?"_s;
    } else if (!made.values.isEmpty()) {
        ways << EntitySql::matchColumn(field) + u" IN ("_s + QStringList(made.values.size(), u"?"_s).join(u", "_s) + u')';
    }
    if (none) {
        ways << EntitySql::matchColumn(field) + u" IS NULL"_s;
    }
    made.sql = u'(' + ways.join(u" OR "_s) + u')';
    return made;
}

/// The day that a person means when a point in time is asked for; invalid when it is a point in time itself.
QDate dayOf(const Field &field, const QVariant &value)
{
    if (field.kind != FieldKind::DateTime || value.typeId() == QMetaType::QDateTime) {
        return {};
    }
    const QString text = value.toString().trimmed();
    const QDate iso = value.typeId() == QMetaType::QDate ? value.toDate() : QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, u"d-M-yyyy"_s);
}

QVariant startOf(QDate day)
{
    return timeText(QDateTime(day, QTime(0, 0), base::danishTime()));
}

Result<SqlCondition> between(const EntitySql &entity, const Field &field, const QVariantList &values,
                             const KeyRing &keys)
{
    SqlCondition made;
    QStringList ends;
    for (const bool last : {false, true}) {
        const QVariant &given = values.at(last ? 1 : 0);
        if (given.toString().trimmed().isEmpty()) {
            continue;
        }
        const QString column = EntitySql::quoted(field.name);
        if (const QDate day = dayOf(field, given); day.isValid()) {
            ends << column + (last ? u" < ?"_s : u" >= ?"_s); // a day lasts until the next one begins
            made.values << startOf(last ? day.addDays(1) : day);
            continue;
        }
        const auto value = entity.matchValue(field, given, keys);
        if (!value) {
            return value.error();
        }
        ends << column + (last ? u" <= ?"_s : u" >= ?"_s);
        made.values << *value;
    }
    ends << emptiness(field, false);
    made.sql = ends.join(u" AND "_s);
    return made;
}

} // namespace

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar wild : {u'\\', u'%', u'_'}) {
        pattern.replace(wild, QString(u'\\') + wild);
    }
    return u'%' + pattern + u'%';
}

Result<SqlCondition> filterSql(const EntitySql &entity, const ColumnFilter &filter, const KeyRing &keys,
                               const Dialect &dialect)
{
    if (const auto fits = base::checkFilter(entity.table(), filter); !fits) {
        return fits.error();
    }
    const Field &field = *base::listedField(entity.table(), filter.field);
    switch (filter.kind) {
    case FilterKind::Contains:
        return containing(field, filter.values.first().toString().trimmed(), dialect);
    case FilterKind::OneOf:
        return oneOf(entity, field, filter.values, keys);
    case FilterKind::Between:
        return between(entity, field, filter.values, keys);
    case FilterKind::Empty:
    case FilterKind::NotEmpty:
        break;
    }
    return SqlCondition {emptiness(field, filter.kind == FilterKind::Empty), {}};
}

} // namespace nemsms::store
