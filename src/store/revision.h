// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace nemsms::store {

/// One change of one record. `before` and `after` are records of the entity in which only `fields` are set; show a
/// Personal one with Field::show(), which masks it.
struct Revision {
    QString id;
    QString changeSet;
    QByteArray kind;   ///< of the change set: "edit", "import", "bulk", "promote", "undo"
    qint64 setSize = 1; ///< records that the change set wrote
    QString undoes;    ///< the change set that this one took back; empty = none
    QString undoneBy;  ///< the change set that took this one back; empty = it stands
    QByteArray entity;
    QString recordId;
    qint64 version = 0; ///< that the record got
    QDateTime time;     ///< UTC
    QString actor;
    QString program;
    QString reason;
    std::optional<base::Livsfase> phaseBefore; ///< none: there was no record
    std::optional<base::Livsfase> phaseAfter;  ///< none: the draft was discarded
    QList<QByteArray> fields; ///< that changed, in the order of the field table
    base::Record before;
    base::Record after;
};

/// The revisions of one record, newest first, in pages by version.
struct HistoryQuery {
    QString recordId;
    int limit = 50;    ///< 1 to 1000
    qint64 before = 0; ///< HistoryPage::next of the page before; 0 = the newest page
};

struct HistoryPage {
    QList<Revision> revisions;
    qint64 next = 0; ///< 0 on the last page
};

/// One change set as a line of a list.
struct ChangeSetLine {
    QString id;
    QByteArray kind;
    QDateTime time; ///< UTC
    QString actor;
    QString program;
    QString reason;
    qint64 records = 0;
    QString undoes;
    QString undoneBy;
};

/// Newest first.
struct ChangeSetQuery {
    int limit = 50; ///< 1 to 1000
    QString before; ///< id of the last line of the page before; empty = the newest page
};

} // namespace nemsms::store
