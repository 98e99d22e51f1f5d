// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

#include <QDateTime>

namespace nemsms::store {

class Store;

/// One version of a template: what stands in it never changes.
struct SkabelonVersion {
    qint64 version = 0;
    QString da; ///< the Danish text; empty = there is none
    QString en; ///< the English one
    QDateTime oprettet; ///< UTC
    QString oprettetAf;
};

/// Something that was sent with a template.
struct SkabelonBrug {
    qint64 version = 0;
    QString sprog;     ///< "da" or "en"
    QByteArray art;    ///< "testsms", "batch" or "plan"
    QString reference; ///< id of the message or the batch, SHA-256 of the plan's file
    QString navn;      ///< as people know it: the identifier, the batch's or the plan's name
    QDateTime tid;     ///< UTC
};

struct SkabelonRow {
    QString id; ///< ULID
    QString navn;
    bool udgaaet = false;    ///< retired: not offered any more
    SkabelonVersion seneste; ///< the newest version
    qint64 brugt = 0;        ///< how often it was sent with
};

/// Templates with their versions and where they were used. Each change has its audit row.
class SkabelonStore
{
public:
    explicit SkabelonStore(Store &store) : m_store(&store) {}

    /// Conflict skabelon.taken when the name is another one's.
    [[nodiscard]] base::Job<SkabelonRow> create(QString navn, QString da, QString en, Actor actor);
    /// A new version. NotFound skabelon.unknown; Conflict skabelon.changed unless the newest version is `after`.
    [[nodiscard]] base::Job<SkabelonRow> revise(QString id, qint64 after, QString da, QString en, Actor actor);
    /// Offered no more, or again.
    [[nodiscard]] base::Job<SkabelonRow> retire(QString id, bool retired, Actor actor);
    /// By name; those that are retired only when `retired`.
    [[nodiscard]] base::Job<QList<SkabelonRow>> list(bool retired);
    /// By id or name. NotFound skabelon.unknown.
    [[nodiscard]] base::Job<SkabelonRow> find(QString idOrName);
    /// Newest first.
    [[nodiscard]] base::Job<QList<SkabelonVersion>> versions(QString id);
    /// Newest first, at most 200.
    [[nodiscard]] base::Job<QList<SkabelonBrug>> uses(QString id);
    /// Notes a use; the same thing is noted once.
    [[nodiscard]] base::Job<> noteUse(QString id, SkabelonBrug use);

private:
    Store *m_store;
};

} // namespace nemsms::store
