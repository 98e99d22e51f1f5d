// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/entityoptions.h"

#include <algorithm>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

std::string purposeOf(const base::Field &field)
{
    QString text = base::translated(field.label);
    if (field.hint) {
        text += u". "_s + base::translated(field.hint);
    }
    QStringList codes;
    for (const auto &choice : field.choices) {
        codes += QString::fromLatin1(choice.code);
    }
    if (!codes.isEmpty()) {
        text += u" ("_s + codes.join(u", "_s) + u')';
    }
    if (field.reference) {
        text += u" ["_s + QString::fromLatin1(field.reference) + u']';
    }
    return text.toStdString();
}

} // namespace

bool isKeptFromArguments(const base::Field &field)
{
    return field.has(base::FieldFlag::Personal) || field.name.contains("mobil");
}

void EntityOptions::declare(CLI::App &verb, bool revising)
{
    if (!revising && !table->templates.isEmpty()) {
        std::vector<std::string> codes;
        for (const auto &one : table->templates) {
            codes.push_back(one.code.toStdString());
        }
        const QVariantMap example {{u"code"_s, QString::fromLatin1(table->templates.first().code)},
                                   {u"label"_s, table->templates.first().label}};
        verb.add_option("--skabelon", skabelon, base::sentence({"command.option.skabelon", example}).toStdString())
            ->check([codes](const std::string &given) {
                return std::find(codes.begin(), codes.end(), given) != codes.end()
                    ? std::string()
                    : base::sentence({"command.noskabelon", {{u"code"_s, QString::fromStdString(given)}}}).toStdString();
            });
    }
    for (const auto &field : table->fields) {
        if (field.has(base::FieldFlag::ReadOnly) || (revising && field.has(base::FieldFlag::Immutable))) {
            continue;
        }
        if (isKeptFromArguments(field)) {
            personal[field.name].declare(verb, field.name.toStdString(), purposeOf(field));
        } else {
            given[field.name] =
                verb.add_option("--" + field.name.toStdString(), plain[field.name], purposeOf(field))->ignore_case();
        }
    }
}

base::Result<base::FieldValues> EntityOptions::values() const
{
    base::FieldValues all;
    if (const auto *chosen = table->fieldTemplate(QByteArray::fromStdString(skabelon))) {
        all = chosen->values;
    }
    for (const auto &[name, option] : given) {
        if (option->count() > 0) {
            all.insert(QString::fromLatin1(name), QString::fromStdString(plain.at(name)));
        }
    }
    for (const auto &[name, input] : personal) {
        const auto value = input.read();
        if (!value) {
            return value.error();
        }
        if (input.isGiven()) {
            all.insert(QString::fromLatin1(name), *value);
        }
    }
    return all;
}

} // namespace nemsms::ctl
