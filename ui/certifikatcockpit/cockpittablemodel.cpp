// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikatcockpit/cockpittablemodel.h"

#include "ui/certifikatcockpit/expirytimeline.h"
#include "ui/kit/chip.h"
#include "ui/kit/entitytablemodel.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const usecases::CockpitPost &post)
{
    const auto mark = post.mark();
    if (!post.until.isValid()) {
        return CockpitTableModel::tr("No end known");
    }
    return !mark ? CockpitTableModel::tr("In order")
        : *mark == 0 ? CockpitTableModel::tr("Expired")
                     : CockpitTableModel::tr("Within %n days", nullptr, *mark);
}

ChipState chipOf(const usecases::CockpitPost &post)
{
    return {post.until.isValid() ? toneOf(post) : Tone::Neutral, QString(), stateWord(post)};
}

} // namespace

int CockpitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_posts.size());
}

int CockpitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CockpitTableModel::text(const usecases::CockpitPost &post, Column column) const
{
    switch (column) {
    case State:
        return stateWord(post);
    case Title:
        return post.tell.isEmpty() ? post.title : u"%1 (…%2)"_s.arg(post.title, post.tell);
    case Kind:
        return post.isApiKey() ? (post.hasKey ? tr("API key, sealed here") : tr("API key")) : post.hasKey ? tr("Certificate with key") : tr("Certificate");
    case Until:
        return post.until.toString(u"dd-MM-yyyy"_s);
    case Left:
        return post.until.isValid() ? QString::number(post.days) : QString();
    case Carries:
        return post.loadText();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CockpitTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const auto &one = post(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Left ? Qt::AlignRight : Qt::AlignLeft));
    case EntityTableModel::StateRole:
        return column == State ? QVariant::fromValue(chipOf(one)) : QVariant();
    default:
        return {};
    }
}

QVariant CockpitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == Left ? Qt::AlignRight : Qt::AlignLeft));
    }
    switch (static_cast<Column>(section)) {
    case State:
        return tr("State");
    case Title:
        return tr("Certificate or key");
    case Kind:
        return tr("Kind");
    case Until:
        return tr("Last day");
    case Left:
        return tr("Days left");
    case Carries:
        return tr("What it carries");
    case ColumnCount:
        break;
    }
    return {};
}

void CockpitTableModel::setPosts(QList<usecases::CockpitPost> posts)
{
    beginResetModel();
    m_posts = std::move(posts);
    endResetModel();
}

} // namespace nemsms::ui
