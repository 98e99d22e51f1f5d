// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <concepts>
#include <optional>

namespace nemsms::base {

/// How a C++ type becomes a field's QVariant and back. Specialised below for plain types; a value type takes part by
/// having `static Result<V> parse(const QString &)`, `QString toString() const` and, when personal, `masked()`.
template <class V>
struct FieldType;

template <>
struct FieldType<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toVariant(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static Result<QString> fromVariant(const QVariant &value) { return value.toString().trimmed(); }
    static QString show(const QString &value) { return value; }
};

template <>
struct FieldType<bool> {
    static constexpr FieldKind kind = FieldKind::Boolean;
    static QVariant toVariant(bool value) { return value; }
    static Result<bool> fromVariant(const QVariant &value);
    static QString show(bool value);
};

template <>
struct FieldType<qint64> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QVariant toVariant(qint64 value) { return value; }
    static Result<qint64> fromVariant(const QVariant &value);
    static QString show(qint64 value);
};

/// A number that may be unknown.
template <>
struct FieldType<std::optional<qint64>> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QVariant toVariant(std::optional<qint64> value) { return value ? QVariant(*value) : QVariant(); }
    static Result<std::optional<qint64>> fromVariant(const QVariant &value);
    static QString show(std::optional<qint64> value);
};

template <>
struct FieldType<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant toVariant(QDate value) { return value.isValid() ? QVariant(value) : QVariant(); }
    static Result<QDate> fromVariant(const QVariant &value);
    static QString show(QDate value);
};

template <>
struct FieldType<QDateTime> {
    static constexpr FieldKind kind = FieldKind::DateTime;
    static QVariant toVariant(const QDateTime &value) { return value.isValid() ? QVariant(value) : QVariant(); }
    static Result<QDateTime> fromVariant(const QVariant &value);
    static QString show(const QDateTime &value);
};

template <class V>
concept ValueType = requires(const V &value, const QString &text) {
    { V::parse(text) } -> std::same_as<Result<V>>;
    { value.toString() } -> std::convertible_to<QString>;
};

template <ValueType V>
struct FieldType<std::optional<V>> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toVariant(const std::optional<V> &value) { return value ? QVariant(value->toString()) : QVariant(); }
    static Result<std::optional<V>> fromVariant(const QVariant &value)
    {
        const QString text = value.toString().trimmed();
        if (text.isEmpty()) {
            return std::optional<V>();
        }
        auto parsed = V::parse(text);
        if (!parsed) {
            return parsed.error();
        }
        return std::optional<V>(std::move(*parsed));
    }
    static QString show(const std::optional<V> &value)
    {
        if (!value) {
            return {};
        }
        if constexpr (requires { value->masked(); }) {
            return value->masked();
        } else {
            return value->toString();
        }
    }
};

/// Describes the member `member` of entity E as a field. Refine the result with the functions of FieldBuilder:
/// `field("navn", QT_TRANSLATE_NOOP("Field", "Name"), &Materiale::navn).with(FieldFlag::Required).from("SF2250 TS104")`
class FieldBuilder
{
public:
    explicit FieldBuilder(Field field) : m_field(std::move(field)) {}

    FieldBuilder &with(FieldFlags flags) { m_field.flags |= flags; return *this; }
    FieldBuilder &from(const char *reference) { m_field.reference = reference; return *this; }
    FieldBuilder &hint(const char *text) { m_field.hint = text; return *this; }
    FieldBuilder &refersTo(const char *entity) { m_field.refersTo = entity; return *this; }
    /// The heading that this field and those after it stand under, until another is given.
    FieldBuilder &section(const char *heading) { m_field.section = heading; return *this; }
    FieldBuilder &longText() { m_field.kind = FieldKind::LongText; return *this; }
    operator Field() const { return m_field; }

private:
    Field m_field;
};

template <class E, class V>
FieldBuilder field(const char *name, const char *label, V E::*member)
{
    using Type = FieldType<V>;
    Field made;
    made.name = name;
    made.label = label;
    made.kind = Type::kind;
    made.read = [member](const Entity &record) { return Type::toVariant(static_cast<const E &>(record).*member); };
    made.write = [member](Entity &record, const QVariant &value) -> Result<> {
        auto parsed = Type::fromVariant(value);
        if (!parsed) {
            return parsed.error();
        }
        static_cast<E &>(record).*member = std::move(*parsed);
        return {};
    };
    made.show = [member](const Entity &record) { return Type::show(static_cast<const E &>(record).*member); };
    return FieldBuilder(std::move(made));
}

/// A field whose values are an enum; `choices` holds one code per enumerator, in the order of the enum from 0.
template <class E, class V>
    requires std::is_enum_v<V>
FieldBuilder choiceField(const char *name, const char *label, V E::*member, QList<FieldChoice> choices)
{
    Field made;
    made.name = name;
    made.label = label;
    made.kind = FieldKind::Choice;
    made.choices = choices;
    made.read = [member, choices](const Entity &record) {
        return QVariant(QString::fromLatin1(choices.at(int(static_cast<const E &>(record).*member)).code));
    };
    made.write = [member, choices, label](Entity &record, const QVariant &value) -> Result<> {
        for (int i = 0; i < choices.size(); ++i) {
            if (QString::fromLatin1(choices.at(i).code) == value.toString()) {
                static_cast<E &>(record).*member = static_cast<V>(i);
                return {};
            }
        }
        QStringList known;
        for (const auto &choice : choices) {
            known += QString::fromLatin1(choice.code);
        }
        return failure(ErrorKind::InvalidInput, "field.choice",
                       {{QStringLiteral("field"), translated(label)},
                        {QStringLiteral("value"), value.toString()},
                        {QStringLiteral("choices"), known.join(QStringLiteral(", "))}});
    };
    made.show = [member, choices](const Entity &record) {
        return translated(choices.at(int(static_cast<const E &>(record).*member)).label);
    };
    return FieldBuilder(std::move(made));
}

/// The functions of an EntityTable that only need the type.
template <class E>
EntityTable entityTable(QByteArray name, QList<Field> fields, Findings (*rules)(const E &) = nullptr)
{
    EntityTable table;
    table.name = std::move(name);
    table.fields = std::move(fields);
    table.make = [] { return std::make_shared<E>(); };
    table.copy = [](const Entity &record) { return std::make_shared<E>(static_cast<const E &>(record)); };
    if (rules) {
        table.rules = [rules](const Entity &record) { return rules(static_cast<const E &>(record)); };
    }
    return table;
}

} // namespace nemsms::base
