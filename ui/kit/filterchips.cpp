// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterchips.h"

#include "ui/kit/button.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/filterwords.h"
#include "ui/kit/flowlayout.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidestChipInChars = 48;
}

FilterChips::FilterChips(EntityTableModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"filterChips"_s);
    new FlowLayout(this);
    connect(model, &EntityTableModel::arranged, this, &FilterChips::refresh);
    refresh();
}

void FilterChips::refresh()
{
    const QWidget *focused = focusWidget();
    const bool hadKeyboard = focused && focused->hasFocus();
    for (auto *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater(); // it may be the one that was pressed
        child->setParent(nullptr);
    }
    while (auto *item = layout()->takeAt(0)) {
        delete item;
    }
    const auto &filters = m_model->request().filters;
    for (const auto &filter : filters) {
        const auto *field = base::listedField(m_model->table(), filter.field);
        addChip(filter.field, filterWords(m_model->table(), filter, m_model->titles(field->refersTo)));
    }
    if (!filters.isEmpty()) {
        auto *all = new Button(ButtonKind::Link, u"filterChipsClear"_s, {}, this);
        all->setText(tr("Remove all filters"));
        connect(all, &Button::clicked, this, [this] { m_model->arrange({}, m_model->request().sort); });
        layout()->addWidget(all);
    }
    setVisible(!filters.isEmpty());
    setAccessibleName(tr("Filters"));
    updateGeometry();
    if (hadKeyboard && filters.isEmpty()) {
        Q_EMIT left();
    } else if (hadKeyboard) {
        findChild<Button *>()->setFocus();
    }
}

void FilterChips::addChip(const QByteArray &field, const QString &words)
{
    const QString name = QString::fromLatin1(field);
    auto *chip = new QFrame(this);
    chip->setProperty("filterChip", true);
    auto *change = new Button(ButtonKind::Flat, u"filterChip_"_s + name, u"filter"_s, chip);
    change->setText(fontMetrics().elidedText(words, Qt::ElideRight, fontMetrics().averageCharWidth() * WidestChipInChars)
                        .replace(u'&', u"&&"_s));
    change->setWords(words);
    change->installEventFilter(this);
    auto *remove = new Button(ButtonKind::Flat, u"filterChipRemove_"_s + name, u"close"_s, chip);
    remove->setWords(tr("Remove the filter “%1”").arg(words));
    remove->installEventFilter(this);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(change);
    row->addWidget(remove);
    connect(change, &Button::clicked, this, [this, chip, field] {
        Q_EMIT editWanted(field, QRect(chip->mapToGlobal(QPoint()), chip->size()));
    });
    connect(remove, &Button::clicked, this, [this, field] { m_model->removeFilter(field); });
    layout()->addWidget(chip);
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            m_model->removeFilter(watched->objectName().section(u'_', 1).toLatin1());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nemsms::ui
