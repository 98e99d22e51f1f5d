// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sammenhaeng/kontrol.h"

#include <QMap>
#include <memory>

namespace nemsms::test {

/// One right configuration of a kommune in an external test environment, whose records have names (keys) for tests:
/// place, kommune, tilslutning, cert, kombit, system, register, sms, brev, gruppe, brevgruppe, link, brevlink, type,
/// sending, enrolling, events, person. It can be changed by a line of text:
///
///     system.leverandoer=KMD; sms2:=sms; sms2.materialeId=167790; link.!retire; .today=2027-01-01
///
/// `key.field=value` sets a field (`@key` = that record's id), `new:=old` copies a record, `key.!retire`, `key.!draft`,
/// `key.!remove` and `key.!confirm=<date>` say what they do, `key.!edited` is a new version after the confirmation, and
/// `.today=<date>` and `.miljoe=@key` move the one who looks.
class Proeveopsaetning
{
public:
    Proeveopsaetning();

    /// Empty, or what could not be carried out.
    [[nodiscard]] QString change(const QString &line);
    [[nodiscard]] domain::Opsaetning made() const;
    /// Every finding as "SK-201 system", in order; a record without a key by its id.
    [[nodiscard]] QStringList found() const;
    [[nodiscard]] QString idOf(const QString &key) const { return m_posts.value(key).record->id; }

private:
    struct Post {
        const base::EntityTable *table = nullptr;
        std::shared_ptr<base::Entity> record;
    };
    void add(const QString &key, const base::EntityTable &table, const base::FieldValues &values);
    void addPlace();
    void addRegister();
    void addSystem();
    void addMaterials();
    void addAgreements();
    [[nodiscard]] QString changeOne(const QString &statement);
    [[nodiscard]] QString act(Post &post, const QString &action, const QString &value);
    [[nodiscard]] QString keyOf(const QString &id) const;

    QMap<QString, Post> m_posts;
    QStringList m_order;
    QDate m_today {2026, 11, 24};
    QString m_miljoe;
    int m_count = 0;
};

} // namespace nemsms::test
