// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/viewmenu.h"

#include "ui/kit/button.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/namepopup.h"
#include "ui/kit/recordtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ViewMenu::ViewMenu(RecordTable *table, QWidget *parent)
    : QWidget(parent), m_table(table), m_button(new Button(ButtonKind::Normal, u"viewMenu"_s, u"bookmark"_s, this)),
      m_menu(new QMenu(m_button)), m_namePopup(new NamePopup(u"viewName"_s, this))
{
    m_menu->setObjectName(u"viewMenuList"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setMenu(m_menu);
    m_standard = seen();
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(m_namePopup, &NamePopup::named, this, [this](const QString &name) {
        if (m_renaming) {
            rename(name);
        } else {
            keep(name);
        }
    });
    connect(table, &RecordTable::columnsChanged, this, &ViewMenu::retranslate);
    connect(table->records(), &EntityTableModel::arranged, this, &ViewMenu::retranslate);
    retranslate();
}

TableView ViewMenu::seen() const
{
    const auto &request = m_table->records()->request();
    return {m_current, m_table->shownColumns(), request.filters, request.sort};
}

int ViewMenu::current() const
{
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).name == m_current) {
            return i;
        }
    }
    return -1;
}

bool ViewMenu::isChanged() const
{
    const int index = current();
    return !seen().showsTheSameAs(index < 0 ? m_standard : m_views.at(index));
}

void ViewMenu::pick(const TableView &view)
{
    m_current = view.name;
    m_table->setColumns(view.columns);
    m_table->records()->arrange(view.filters, view.sort);
    retranslate();
}

/// Saves what is seen; a view of that name gives way.
void ViewMenu::keep(const QString &name)
{
    m_current = name;
    if (const int index = current(); index >= 0) {
        m_views[index] = seen();
    } else {
        m_views += seen();
    }
    retranslate();
    Q_EMIT viewsChanged();
}

void ViewMenu::rename(const QString &name)
{
    const int index = current();
    if (index < 0 || name == m_current) {
        return;
    }
    TableView renamed = m_views.at(index);
    renamed.name = name;
    m_views.removeIf([&](const TableView &view) { return view.name == name || view.name == m_current; });
    m_views += renamed;
    m_current = name;
    retranslate();
    Q_EMIT viewsChanged();
}

void ViewMenu::remove()
{
    m_views.removeIf([this](const TableView &view) { return view.name == m_current; });
    pick({});
    Q_EMIT viewsChanged();
}

void ViewMenu::fill()
{
    m_menu->clear();
    const auto view = [this](const QString &words, const TableView &which) {
        auto *action = m_menu->addAction(QString(words).replace(u'&', u"&&"_s), this, [this, which] { pick(which); });
        action->setCheckable(true);
        action->setChecked(which.name == m_current);
    };
    view(tr("Standard"), {});
    std::sort(m_views.begin(), m_views.end(), [](const TableView &one, const TableView &two) {
        return QString::localeAwareCompare(one.name, two.name) < 0;
    });
    for (const auto &saved : std::as_const(m_views)) {
        view(saved.name, saved);
    }
    m_menu->addSeparator();
    const auto deed = [this](const QString &name, const QString &words, auto done) {
        m_menu->addAction(words, this, done)->setObjectName(name);
    };
    const QString shown = QString(m_current).replace(u'&', u"&&"_s);
    if (!m_current.isEmpty() && isChanged()) {
        deed(u"viewKeep"_s, tr("Save the changes to “%1”").arg(shown), [this] { keep(m_current); });
    }
    deed(u"viewSave"_s, tr("Save as a new view…"), [this] { askForName(false); });
    if (!m_current.isEmpty()) {
        deed(u"viewRename"_s, tr("Rename “%1”…").arg(shown), [this] { askForName(true); });
        deed(u"viewDelete"_s, tr("Delete “%1”").arg(shown), [this] { remove(); });
    }
}

void ViewMenu::askForName(bool renaming)
{
    m_renaming = renaming;
    m_namePopup->ask(renaming ? tr("New name of the view") : tr("Name of the view"), renaming ? m_current : QString(),
                     QRect(m_button->mapToGlobal(QPoint()), m_button->size()));
}

QJsonObject ViewMenu::save() const
{
    const auto &table = m_table->records()->table();
    QJsonArray views;
    for (const auto &view : m_views) {
        views += toJson(view, table);
    }
    return {{u"seen"_s, toJson(seen(), table)}, {u"views"_s, views}};
}

void ViewMenu::restore(const QJsonObject &saved)
{
    const auto &table = m_table->records()->table();
    m_views.clear();
    for (const auto &value : saved.value("views"_L1).toArray()) {
        if (auto view = tableViewFrom(value.toObject(), table); !view.name.isEmpty()) {
            m_views += view;
        }
    }
    TableView before = tableViewFrom(saved.value("seen"_L1).toObject(), table);
    if (std::none_of(m_views.cbegin(), m_views.cend(), [&](const TableView &view) { return view.name == before.name; })) {
        before.name.clear();
    }
    pick(before);
}

void ViewMenu::retranslate()
{
    const QString name = m_current.isEmpty() ? tr("Standard") : m_current;
    const QString words = isChanged() ? tr("View: %1, changed").arg(name) : tr("View: %1").arg(name);
    m_button->setText(QString(words).replace(u'&', u"&&"_s));
    m_button->setToolTip(tr("Saved views of this table"));
    m_button->setAccessibleName(words);
    setAccessibleName(tr("Saved views of this table"));
}

void ViewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_menu->clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
