// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/udveksling/udvekslingtider.h"

namespace nemsms::ui {

namespace {

/// The classes of SF2250 1.3.1 with their seconds.
QString classWords(const QByteArray &fits)
{
    if (fits == "simple") {
        return UdvekslingTider::tr("Simple (1 s)", "class of SF2250 1.3.1");
    }
    if (fits == "medium") {
        return UdvekslingTider::tr("Medium (1.5 s)", "class of SF2250 1.3.1");
    }
    return fits == "complex" ? UdvekslingTider::tr("Complex (4 s)", "class of SF2250 1.3.1")
                             : UdvekslingTider::tr("None: slower than 4 s");
}

} // namespace

int UdvekslingTider::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int UdvekslingTider::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UdvekslingTider::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() != Operation && index.column() != Class;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const auto &one = m_figures.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Operation:
        return one.operation;
    case Count:
        return one.count;
    case Failed:
        return one.failed;
    case Median:
        return tr("%1 ms").arg(one.median);
    case P95:
        return tr("%1 ms").arg(one.p95);
    case Class:
        return classWords(one.fits);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UdvekslingTider::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Operation:
        return tr("Operation");
    case Count:
        return tr("Calls");
    case Failed:
        return tr("Failed");
    case Median:
        return tr("Median");
    case P95:
        return tr("95 of 100 within");
    case Class:
        return tr("Keeps the class");
    case ColumnCount:
        break;
    }
    return {};
}

void UdvekslingTider::setFigures(const QList<usecases::UdvekslingMaal> &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

} // namespace nemsms::ui
