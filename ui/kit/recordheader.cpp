// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordheader.h"

#include "ui/kit/entitytablemodel.h"
#include "ui/kit/icon.h"

#include <QMouseEvent>
#include <QPainter>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Mark = 16;

struct Marks {
    int place = 0; ///< 0 = not sorted by
    bool descending = false;
    bool several = false;
    bool filtered = false;
};

Marks marksOf(const QAbstractItemModel *model, int column)
{
    const auto of = [&](int role) { return model->headerData(column, Qt::Horizontal, role); };
    Marks marks {of(EntityTableModel::SortPlaceRole).toInt(), of(EntityTableModel::DescendingRole).toBool(), false,
                 of(EntityTableModel::FilteredRole).toBool()};
    for (int other = 0; marks.place > 0 && other < model->columnCount(); ++other) {
        marks.several = marks.several
            || model->headerData(other, Qt::Horizontal, EntityTableModel::SortPlaceRole).toInt() > 1;
    }
    return marks;
}

int widthOf(const Marks &marks, const QFontMetrics &metrics)
{
    return (marks.filtered ? Mark : 0) + (marks.place > 0 ? Mark : 0)
        + (marks.several ? metrics.horizontalAdvance(QString::number(marks.place)) : 0);
}

} // namespace

RecordHeader::RecordHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"recordHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortWanted(column, m_add); });
}

void RecordHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_add = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const Marks marks = marksOf(model(), column);
    const int wanted = widthOf(marks, fontMetrics());
    if (wanted == 0 || rect.width() < wanted + space::between) {
        return;
    }
    const Tokens tokens = currentTokens();
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto draw = [&](const QString &name, int left) {
        painter->drawPixmap(left, rect.top() + (rect.height() - Mark) / 2, iconPixmap(name, Mark, ratio, tokens.accent));
    };
    painter->save();
    painter->fillRect(QRect(rect.right() - wanted - space::inside, rect.top() + 1, wanted + space::inside,
                            rect.height() - 3), tokens.surface); // over the end of a name that is too long
    int left = rect.right() - wanted - space::inside / 2;
    if (marks.filtered) {
        draw(u"filter"_s, left);
        left += Mark;
    }
    if (marks.place > 0) {
        draw(marks.descending ? u"down"_s : u"up"_s, left);
        left += Mark;
    }
    if (marks.several) {
        painter->setFont(font());
        painter->setPen(tokens.accent);
        painter->drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          QString::number(marks.place));
    }
    painter->restore();
}

QSize RecordHeader::sectionSizeFromContents(int column) const
{
    const Marks all {1, false, true, true};
    return QHeaderView::sectionSizeFromContents(column) + QSize(widthOf(all, fontMetrics()), 0);
}

} // namespace nemsms::ui
