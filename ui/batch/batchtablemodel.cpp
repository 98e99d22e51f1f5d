// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchtablemodel.h"

#include "domain/testsms.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/times.h"

#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

ChipState chipOf(const usecases::SmsBatch &batch)
{
    const QByteArray code = "batch.state." + batch.tilstand;
    const QString word = base::sentence({code, {}});
    if (batch.tilstand == "koerer") {
        return {Tone::Accent, u"send"_s, word};
    }
    if (batch.tilstand == "pauset") {
        return {Tone::Warning, u"clock"_s, word};
    }
    const bool whole = batch.tilstand == "faerdig" && batch.states.value("fejlet") == 0;
    return {whole ? Tone::Ok : Tone::Neutral, whole ? u"ok"_s : u"info"_s, word};
}

} // namespace

qint64 waitingOf(const usecases::SmsBatch &batch)
{
    return batch.states.value("ikoe") + batch.states.value("forberedt");
}

QString countWords(const usecases::SmsBatch &batch)
{
    QStringList parts;
    for (const auto &choice : domain::testSmsTable().field("tilstand")->choices) {
        if (const qint64 count = batch.states.value(choice.code); count > 0) {
            parts += base::translated(choice.label) + u": "_s + QString::number(count);
        }
    }
    return parts.join(u"   "_s);
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &one = m_batches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Answered ? Qt::AlignRight : Qt::AlignLeft));
    case EntityTableModel::StateRole:
        return index.column() == State ? QVariant::fromValue(chipOf(one)) : QVariant();
    default:
        return {};
    }
}

QString BatchTableModel::text(const usecases::SmsBatch &batch, Column column)
{
    switch (column) {
    case Name:
        return batch.navn;
    case State:
        return chipOf(batch).word;
    case Answered:
        return tr("%1 of %2", "messages answered, messages in all").arg(batch.antal - waitingOf(batch)).arg(batch.antal);
    case Counts:
        return countWords(batch);
    case Began:
        return momentWords(batch.oprettet);
    case Who:
        return batch.oprettetAf;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Batch");
    case State:
        return tr("State");
    case Answered:
        return tr("Answered");
    case Counts:
        return tr("Messages");
    case Began:
        return tr("Begun");
    case Who:
        return tr("By", "who began it");
    case ColumnCount:
        break;
    }
    return {};
}

void BatchTableModel::setBatches(const QList<usecases::SmsBatch> &batches)
{
    const bool same = std::equal(batches.cbegin(), batches.cend(), m_batches.cbegin(), m_batches.cend(),
                                 [](const auto &one, const auto &other) { return one.id == other.id; });
    if (same) {
        m_batches = batches;
        if (!m_batches.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_batches = batches;
    endResetModel();
}

} // namespace nemsms::ui
