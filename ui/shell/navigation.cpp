// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/icon.h"
#include "ui/shell/navigationdelegate.h"

#include <QEvent>
#include <QSignalBlocker>

namespace nemsms::ui {

namespace {

constexpr int PageRole = Qt::UserRole;
constexpr int GroupRole = Qt::UserRole + 1;

} // namespace

Navigation::Navigation(const QList<PageEntry> &pages, QWidget *parent) : QListWidget(parent), m_pages(pages)
{
    setObjectName(QStringLiteral("navigation"));
    setProperty("navigation", true);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    for (const auto group : {NavigationGroup::Top, NavigationGroup::Opsaetning, NavigationGroup::Test,
                             NavigationGroup::Drift}) {
        addHeading(group);
        for (const auto &page : std::as_const(m_pages)) {
            if (page.group == group) {
                auto *item = new QListWidgetItem(icon(page.icon), QString(), this);
                item->setData(PageRole, page.name);
            }
        }
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item) {
            Q_EMIT pageChosen(item->data(PageRole).toByteArray());
        }
    });
    retranslate();
}

void Navigation::addHeading(NavigationGroup group)
{
    if (group == NavigationGroup::Top) {
        return;
    }
    auto *heading = new QListWidgetItem(this);
    heading->setFlags(Qt::NoItemFlags);
    heading->setData(GroupRole, static_cast<int>(group));
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *line = item(row);
        const QByteArray name = line->data(PageRole).toByteArray();
        if (name.isEmpty()) {
            switch (static_cast<NavigationGroup>(line->data(GroupRole).toInt())) {
            case NavigationGroup::Opsaetning:
                line->setText(tr("Setup", "group of pages; Danish: Opsætning"));
                break;
            case NavigationGroup::Test:
                line->setText(tr("Test", "group of pages"));
                break;
            case NavigationGroup::Drift:
                line->setText(tr("Operations", "group of pages; Danish: Drift"));
                break;
            case NavigationGroup::Top:
            case NavigationGroup::Hidden:
                break;
            }
            continue;
        }
        for (const auto &page : std::as_const(m_pages)) {
            if (page.name == name) {
                line->setText(page.words());
            }
        }
    }
    updateGeometry();
}

void Navigation::showCurrent(const QByteArray &page)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(nullptr);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageRole).toByteArray() == page) {
            setCurrentRow(row);
        }
    }
    viewport()->update();
}

QList<QByteArray> Navigation::order() const
{
    QList<QByteArray> names;
    for (int row = 0; row < count(); ++row) {
        if (const QByteArray name = item(row)->data(PageRole).toByteArray(); !name.isEmpty()) {
            names += name;
        }
    }
    return names;
}

QSize Navigation::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * space::between, QListWidget::sizeHint().height()};
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QListWidget::changeEvent(event);
}

} // namespace nemsms::ui
