// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/modtager.h"

#include "domain/digits.h"

using namespace Qt::StringLiterals;

namespace nemsms::domain {

base::Result<Modtager> parseModtager(const QString &text)
{
    const QString plain = withoutSpaces(text);
    const bool company = (plain.size() == 8 && isAllDigits(plain)) || plain.startsWith(u':')
        || plain.startsWith("DK"_L1, Qt::CaseInsensitive) || plain.startsWith("CVR"_L1, Qt::CaseInsensitive);
    if (company) {
        auto cvr = Cvr::parse(plain);
        return cvr ? base::Result<Modtager>(std::move(*cvr)) : base::Result<Modtager>(cvr.error());
    }
    auto cpr = Cpr::parse(plain);
    return cpr ? base::Result<Modtager>(std::move(*cpr)) : base::Result<Modtager>(cpr.error());
}

QString toString(const Modtager &modtager)
{
    return std::visit([](const auto &value) { return value.toString(); }, modtager);
}

QString masked(const Modtager &modtager)
{
    const auto *cpr = std::get_if<Cpr>(&modtager);
    return cpr ? cpr->masked() : toString(modtager);
}

base::Findings findings(const Modtager &modtager)
{
    return std::visit([](const auto &value) { return value.findings(); }, modtager);
}

bool isBorger(const Modtager &modtager)
{
    return std::holds_alternative<Cpr>(modtager);
}

} // namespace nemsms::domain

namespace nemsms::base {

using OptionalModtager = std::optional<domain::Modtager>;

QVariant FieldType<OptionalModtager>::toVariant(const OptionalModtager &value)
{
    return value ? QVariant(domain::toString(*value)) : QVariant();
}

Result<OptionalModtager> FieldType<OptionalModtager>::fromVariant(const QVariant &value)
{
    const QString text = value.toString().trimmed();
    if (text.isEmpty()) {
        return OptionalModtager();
    }
    auto parsed = domain::parseModtager(text);
    return parsed ? Result<OptionalModtager>(std::move(*parsed)) : Result<OptionalModtager>(parsed.error());
}

QString FieldType<OptionalModtager>::show(const OptionalModtager &value)
{
    return value ? domain::masked(*value) : QString();
}

} // namespace nemsms::base
