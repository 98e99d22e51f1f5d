// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promote/promoterowmodel.h"

#include "ui/kit/chip.h"
#include "ui/kit/entitytablemodel.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using usecases::PromoteState;

namespace {

ChipState chipOf(PromoteState state)
{
    switch (state) {
    case PromoteState::New:
        return {Tone::Accent, u"plus"_s, PromoteRowModel::tr("New")};
    case PromoteState::Changed:
        return {Tone::Warning, u"edit"_s, PromoteRowModel::tr("Changed")};
    case PromoteState::Same:
        return {Tone::Ok, QString(), PromoteRowModel::tr("The same")};
    case PromoteState::OnlyInTarget:
        return {Tone::Neutral, QString(), PromoteRowModel::tr("Only in the target")};
    }
    Q_UNREACHABLE();
}

} // namespace

int PromoteRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PromoteRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PromoteRowModel::text(const usecases::PromoteRow &row, int column) const
{
    switch (column) {
    case State:
        return chipOf(row.state).word;
    case Noun:
        return base::translated(row.table->singular);
    case Name:
        return row.table->title(row.source ? *row.source : *row.target);
    case Fields:
        return row.fields.isEmpty() ? QString() : QString::number(row.fields.size());
    case What: {
        // The worst first: it is what stands in the way.
        QStringList sentences;
        for (const auto severity : {base::Severity::Error, base::Severity::Warning, base::Severity::Hint}) {
            for (const auto &finding : row.findings) {
                if (finding.severity == severity) {
                    sentences += (severity == base::Severity::Error ? u"✕ "_s : u"! "_s) + base::sentence(finding.message);
                }
            }
        }
        return sentences.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant PromoteRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column()).section(u'\n', 0, 0);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::CheckStateRole:
        return index.column() == Chosen && row.canBeChosen() ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked)
                                                             : QVariant();
    case EntityTableModel::StateRole:
        return index.column() == State ? QVariant::fromValue(chipOf(row.state)) : QVariant();
    default:
        return {};
    }
}

QVariant PromoteRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    switch (section) {
    case Chosen:
        return tr("Take");
    case State:
        return tr("State");
    case Noun:
        return tr("Kind");
    case Name:
        return tr("Record");
    case Fields:
        return tr("Fields");
    case What:
        return tr("Findings");
    default:
        return {};
    }
}

Qt::ItemFlags PromoteRowModel::flags(const QModelIndex &index) const
{
    const bool choosable = index.isValid() && index.column() == Chosen && rowAt(index.row()).canBeChosen();
    return QAbstractTableModel::flags(index) | (choosable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool PromoteRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    Q_EMIT choiceWanted(rowAt(index.row()).id, value.toInt() == Qt::Checked);
    return false; // the plan changes when it was judged anew
}

QList<int> PromoteRowModel::shown(const usecases::PromotePlan *plan) const
{
    QList<int> rows;
    for (int i = 0; plan && i < plan->rows.size(); ++i) {
        if (!m_differencesOnly || plan->rows.at(i).state != PromoteState::Same) {
            rows += i;
        }
    }
    return rows;
}

void PromoteRowModel::setPlan(std::shared_ptr<const usecases::PromotePlan> plan)
{
    const QList<int> rows = shown(plan.get());
    bool sameRows = plan && m_plan && rows == m_shown && plan->rows.size() == m_plan->rows.size();
    for (int i = 0; sameRows && i < plan->rows.size(); ++i) {
        sameRows = plan->rows.at(i).id == m_plan->rows.at(i).id;
    }
    if (sameRows) { // another choice or number: the view keeps its place
        m_plan = std::move(plan);
        if (!m_shown.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_plan = std::move(plan);
    m_shown = rows;
    endResetModel();
}

void PromoteRowModel::setDifferencesOnly(bool only)
{
    beginResetModel();
    m_differencesOnly = only;
    m_shown = shown(m_plan.get());
    endResetModel();
}

int PromoteRowModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (rowAt(row).id == id) {
            return row;
        }
    }
    return -1;
}

} // namespace nemsms::ui
