// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/plantablemodel.h"

#include "ui/kit/chip.h"
#include "ui/kit/entitytablemodel.h"

#include <QLocale>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

ChipState chipOf(const usecases::PlanResultat &step)
{
    if (step.waits) {
        return {Tone::Warning, u"clock"_s, PlanTableModel::tr("waits for a tick")};
    }
    return {step.passed ? Tone::Ok : Tone::Bad, QString(), base::sentence({step.passed ? "plan.passed" : "plan.failed", {}})};
}

} // namespace

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &one = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Seconds ? Qt::AlignRight : Qt::AlignLeft));
    case EntityTableModel::StateRole:
        return index.column() == Result ? QVariant::fromValue(chipOf(one)) : QVariant();
    default:
        return {};
    }
}

QString PlanTableModel::text(const usecases::PlanResultat &step, Column column)
{
    switch (column) {
    case Step:
        return step.trin;
    case Result:
        return chipOf(step).word;
    case Expected:
        return step.forventet.toString();
    case Actual:
        return step.waits ? QString() : base::sentence(step.actual);
    case Seconds:
        return step.waits ? QString() : QLocale(QLocale::Danish, QLocale::Denmark).toString(double(step.elapsedMs) / 1000, 'f', 1);
    case Identifier:
        return step.identifikator;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Step:
        return tr("Step");
    case Result:
        return tr("Result");
    case Expected:
        return tr("Expected");
    case Actual:
        return tr("What happened");
    case Seconds:
        return tr("Seconds");
    case Identifier:
        return tr("Identifier");
    case ColumnCount:
        break;
    }
    return {};
}

void PlanTableModel::clear()
{
    beginResetModel();
    m_steps.clear();
    endResetModel();
}

void PlanTableModel::put(const usecases::PlanResultat &step)
{
    if (waiting()) {
        m_steps.last() = step;
        const int row = rowCount() - 1;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_steps += step;
    endInsertRows();
}

const usecases::PlanResultat *PlanTableModel::waiting() const
{
    return !m_steps.isEmpty() && m_steps.last().waits ? &m_steps.last() : nullptr;
}

} // namespace nemsms::ui
