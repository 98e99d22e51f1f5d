// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/skabelontekst.h"
#include "store/skabelonstore.h"

#include <memory>
#include <optional>

namespace nemsms::usecases {

struct StoreAccess;

using Skabelon = store::SkabelonRow;

/// A template in one language, filled with values.
struct SkabelonUdfyldt {
    Skabelon skabelon;
    QString sprog; ///< "da" or "en"
    domain::Udfyldning text;
};

/// Templates of test SMS: a name, a text in Danish and one in English with placeholders, versions that stay, and where each
/// was used.
class SkabelonVerbs
{
public:
    explicit SkabelonVerbs(std::shared_ptr<StoreAccess> access);
    ~SkabelonVerbs();

    /// Of a text before it is one: skabelon.brace, skabelon.name, and what an SMS may never say (sms.cpr, sms.link).
    [[nodiscard]] static base::Findings check(const QString &text);
    /// InvalidInput skabelon.unnamed, skabelon.empty, skabelon.findings with the first finding as its cause; Conflict
    /// skabelon.taken.
    [[nodiscard]] base::Job<Skabelon> create(QString navn, QString da, QString en) const;
    /// A new version; none = that text stays. The versions before it stay as they were. Errors of create(), and NotFound
    /// skabelon.unknown.
    [[nodiscard]] base::Job<Skabelon> revise(QString idOrName, std::optional<QString> da, std::optional<QString> en) const;
    [[nodiscard]] base::Job<Skabelon> retire(QString idOrName, bool retired) const;
    [[nodiscard]] base::Job<QList<Skabelon>> list(bool retired) const;
    [[nodiscard]] base::Job<Skabelon> find(QString idOrName) const;
    [[nodiscard]] base::Job<QList<store::SkabelonVersion>> versions(QString id) const;
    [[nodiscard]] base::Job<QList<store::SkabelonBrug>> uses(QString id) const;

    /// The text with its values, to be sent. InvalidInput skabelon.language when the template has no text in it,
    /// skabelon.missing when a placeholder has no value.
    [[nodiscard]] base::Job<SkabelonUdfyldt> fill(QString idOrName, QString sprog, domain::Pladsvaerdier values) const;
    /// The longest text that the rows of a file can give (a batch's file: every column is a placeholder's value). Errors of
    /// fill() but skabelon.missing, and those of readBatchFil().
    [[nodiscard]] base::Job<domain::LaengsteTekst> longest(QString idOrName, QString sprog, QString fil) const;
    [[nodiscard]] base::Job<> noteUse(SkabelonUdfyldt used, QByteArray art, QString reference, QString navn) const;

private:
    std::shared_ptr<StoreAccess> m_access;
};

} // namespace nemsms::usecases
