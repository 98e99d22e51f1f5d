// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/entity.h"
#include "base/message.h"
#include "base/portalsheet.h"
#include "base/result.h"

#include <QFlags>
#include <QList>
#include <QVariant>
#include <functional>
#include <memory>

namespace nemsms::base {

enum class FieldKind { Text, LongText, Integer, Boolean, Date, DateTime, Choice };

enum class FieldFlag {
    Required = 1,   ///< may not be empty in a record that is kept
    Identifier = 2, ///< how people name the record: shown first, found by search
    ReadOnly = 4,   ///< set by the program, shown and exported, never a form row or a command's option
    Personal = 8,   ///< sealed in the store with a blind index, masked wherever it is shown
    Immutable = 16, ///< set when created, never revised
    Unique = 32     ///< only one record in use has the value; where records belong to a Miljoe, only one in each
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One value of a closed list: its code (store, JSON, CLI) and its label (screen), marked with QT_TRANSLATE_NOOP
/// in context "Field".
struct FieldChoice {
    QByteArray code;
    const char *label;
};

/// One scalar field of an entity, described once for table, form, command line, SQL and JSON. It is type-erased, so
/// that models and stores need no templates. Values travel as QVariant: QString, qint64, bool, QDate or QDateTime
/// (UTC); an absent value is an invalid QVariant. Relations, changes of state and searches are code, not fields.
struct Field {
    QByteArray name;             ///< ASCII: SQL column, JSON key and CLI option; the specification's word
    const char *label = nullptr; ///< English, context "Field"
    const char *hint = nullptr;  ///< unit and example, context "Field"; may be null
    const char *reference = nullptr; ///< document and paragraph, for example "SF2250 TS102"; may be null
    const char *section = nullptr;   ///< heading that the field stands under in a form, context "Field"; may be null
    FieldKind kind = FieldKind::Text;
    FieldFlags flags;
    QList<FieldChoice> choices;
    QByteArray refersTo; ///< name of the entity whose id the value holds; empty = none

    std::function<QVariant(const Entity &)> read;
    /// Parses and sets; an error tells what is wrong with the value and leaves the record as it was.
    std::function<Result<>(Entity &, const QVariant &)> write;
    /// The value as shown in tables and logs: masked when Personal.
    std::function<QString(const Entity &)> show;

    [[nodiscard]] bool has(FieldFlag flag) const { return flags.testFlag(flag); }
};

/// Field values by name, as forms, command lines and JSON bring them.
using FieldValues = QVariantMap;

/// Values that a new record may be filled with, under a name: what a text prescribes, or a known record of the world.
struct FieldTemplate {
    QByteArray code; ///< CLI: --skabelon CODE
    QString label;   ///< as people know it; a name, the same in every language
    FieldValues values;
};

/// The description of one entity: its names, its fields, how to make an empty one, and its rules.
struct EntityTable {
    QByteArray name;               ///< "materiale": SQL table, CLI noun, JSON kind
    const char *singular = nullptr; ///< context "Field"
    const char *plural = nullptr;
    const char *purpose = nullptr; ///< one sentence for the page's head
    QList<Field> fields;
    QList<FieldTemplate> templates; ///< mostly none
    std::function<std::shared_ptr<Entity>()> make;
    std::function<std::shared_ptr<Entity>(const Entity &)> copy;
    /// The rules of the record as a whole (fields are checked by their types and flags).
    std::function<Findings(const Entity &)> rules;
    /// The portal in which the records live too, so that somebody must confirm that the two say the same.
    PortalSheet portal;
    /// True when a record is an act (a sending): its history is kept, but it can never be taken back.
    bool isAct = false;

    [[nodiscard]] bool livesInPortal() const { return portal.portal != nullptr; }
    [[nodiscard]] const Field *field(const QByteArray &fieldName) const;
    /// The template with that code; null when there is none.
    [[nodiscard]] const FieldTemplate *fieldTemplate(const QByteArray &code) const;
    /// Sets every value of `values`; gives a finding per value that cannot be set or names no field.
    [[nodiscard]] Findings assign(Entity &record, const FieldValues &values) const;
    /// Required fields, what no text may hold (checkFieldText()), and the entity's own rules.
    [[nodiscard]] Findings validate(const Entity &record) const;
    [[nodiscard]] FieldValues values(const Entity &record) const;
    /// The Identifier fields as one line: how people name the record.
    [[nodiscard]] QString title(const Entity &record) const;
};

/// A row on its way between store, use case and model. The table that made it knows its type.
using Record = std::shared_ptr<const Entity>;

/// The label, hint or purpose of a field table in the current language.
[[nodiscard]] QString translated(const char *fieldText);

} // namespace nemsms::base
