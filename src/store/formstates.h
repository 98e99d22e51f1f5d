// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "store/storetypes.h"

namespace nemsms::store {

class Store;

/// What somebody had written in a form and not saved yet.
struct FormState {
    QByteArray entity;
    QString recordId;      ///< empty = a new record
    qint64 recordVersion = 0; ///< that the form was filled from; 0 = a new record
    QDateTime savedAt;     ///< UTC; set by keep()
    base::FieldValues values; ///< only what was changed, as the fields take it
};

/// Half-filled forms, so that a crash loses nothing: one for each person and record (and one for a new record of each
/// entity). The whole content is sealed, since any of it may be personal. They leave no audit row: nothing was changed.
class FormStates
{
public:
    explicit FormStates(Store &store) : m_store(&store) {}

    /// Replaces what was kept for that form.
    [[nodiscard]] base::Job<> keep(FormState state, Actor actor);
    /// Empty values when nothing is kept.
    [[nodiscard]] base::Job<FormState> find(QByteArray entity, QString recordId, Actor actor);
    /// All of one entity, the newest first.
    [[nodiscard]] base::Job<QList<FormState>> list(QByteArray entity, Actor actor);
    [[nodiscard]] base::Job<> drop(QByteArray entity, QString recordId, Actor actor);

private:
    Store *m_store;
};

} // namespace nemsms::store
