// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sammenhaeng/fundtablemodel.h"

#include "ui/kit/chip.h"
#include "ui/kit/entitytablemodel.h"

#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

QString weightWord(base::Severity weight)
{
    switch (weight) {
    case base::Severity::Error:
        return FundTableModel::tr("Error");
    case base::Severity::Warning:
        return FundTableModel::tr("Warning");
    case base::Severity::Hint:
        return FundTableModel::tr("Hint");
    }
    Q_UNREACHABLE();
}

namespace {

ChipState chipOf(base::Severity weight)
{
    const Tone tone = weight == base::Severity::Error ? Tone::Bad
        : weight == base::Severity::Warning           ? Tone::Warning
                                                      : Tone::Neutral;
    return {tone, QString(), weightWord(weight)};
}

} // namespace

int FundTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FundTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FundTableModel::text(const domain::Fund &fund, Column column) const
{
    switch (column) {
    case Weight:
        return weightWord(fund.finding.severity);
    case Rule:
        return QString::fromLatin1(fund.regel->id);
    case Record:
        return base::translated(fund.table->singular) + u": "_s + fund.titel;
    case What:
        return base::sentence(fund.finding.message);
    case Desk:
        return base::translated(domain::deskName(fund.regel->desk));
    case Reference:
        return fund.finding.reference;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FundTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const auto &one = fund(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case EntityTableModel::StateRole:
        return column == Weight ? QVariant::fromValue(chipOf(one.finding.severity)) : QVariant();
    default:
        return {};
    }
}

QVariant FundTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    switch (static_cast<Column>(section)) {
    case Weight:
        return tr("Weight");
    case Rule:
        return tr("Rule");
    case Record:
        return tr("Record");
    case What:
        return tr("What was found");
    case Desk:
        return tr("Whose desk");
    case Reference:
        return tr("Paragraph");
    case ColumnCount:
        break;
    }
    return {};
}

void FundTableModel::setFund(QList<domain::Fund> fund)
{
    std::stable_sort(fund.begin(), fund.end(), [](const domain::Fund &a, const domain::Fund &b) {
        return a.finding.severity > b.finding.severity;
    });
    m_all = std::move(fund);
    filter();
}

void FundTableModel::setFilter(const QString &words, std::optional<base::Severity> weight)
{
    m_words = words.trimmed();
    m_weight = weight;
    filter();
}

int FundTableModel::count(base::Severity weight) const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(),
                             [&](const domain::Fund &one) { return one.finding.severity == weight; }));
}

void FundTableModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_all.size(); ++i) {
        const auto &one = m_all.at(i);
        bool fits = m_words.isEmpty();
        for (int column = 0; column < ColumnCount && !fits; ++column) {
            fits = text(one, static_cast<Column>(column)).contains(m_words, Qt::CaseInsensitive);
        }
        if (fits && (!m_weight || one.finding.severity == *m_weight)) {
            m_shown += i;
        }
    }
    endResetModel();
}

} // namespace nemsms::ui
