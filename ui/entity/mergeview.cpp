// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/mergeview.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QRadioButton>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

MergeView::MergeView(QWidget *parent)
    : QFrame(parent), m_words(new TextLabel(TextRole::Strong, u"mergeWords"_s, this)),
      m_save(new Button(ButtonKind::Primary, u"mergeSave"_s, u"ok"_s, this)),
      m_drop(new Button(ButtonKind::Normal, u"mergeDrop"_s, QString(), this))
{
    setObjectName(u"mergeView"_s);
    setProperty("card", true);
    m_words->wrapped();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_save);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &MergeView::saveWanted);
    connect(m_drop, &Button::clicked, this, &MergeView::dropWanted);
    retranslate();
    hide();
}

void MergeView::setMerge(const base::EntityTable &table, usecases::EntityMerge merge)
{
    clear();
    m_merge.emplace(std::move(merge));
    m_lines = new QWidget(this);
    m_lines->setProperty("plain", true);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::group);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &line : m_merge->fields()) {
        addLine(table, line, row++);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_lines);
    retranslate();
    show();
}

void MergeView::addLine(const base::EntityTable &table, const usecases::MergeField &line, int row)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    const QString label = base::translated(table.field(line.field)->label);
    const QString name = QString::fromLatin1(line.field);
    auto *words = new TextLabel(TextRole::Body, m_lines);
    words->setText(line.both ? tr("%1 (both changed it; it was “%2”)").arg(label, line.base)
                             : tr("%1 (it was “%2”)").arg(label, line.base));
    words->wrapped();
    auto *theirs = new QRadioButton(tr("Now: %1").arg(line.theirs), m_lines);
    auto *mine = new QRadioButton(tr("Yours: %1").arg(line.mine), m_lines);
    theirs->setObjectName(u"mergeTheirs_"_s + name);
    mine->setObjectName(u"mergeMine_"_s + name);
    theirs->setAccessibleName(label + u", "_s + theirs->text());
    mine->setAccessibleName(label + u", "_s + mine->text());
    auto *choice = new QButtonGroup(m_lines);
    choice->addButton(theirs);
    choice->addButton(mine);
    (line.takeMine ? mine : theirs)->setChecked(true);
    connect(mine, &QRadioButton::toggled, this,
            [this, field = line.field](bool checked) { m_merge->choose(field, checked); });
    grid->addWidget(words, row * 2, 0, 1, 3);
    grid->addWidget(theirs, row * 2 + 1, 1);
    grid->addWidget(mine, row * 2 + 1, 2);
}

void MergeView::clear()
{
    m_merge.reset();
    delete m_lines;
    m_lines = nullptr;
    hide();
}

void MergeView::retranslate()
{
    m_words->setText(tr("Somebody saved this record while you were writing. Choose for each field what shall stand."));
    m_save->setText(tr("Save the chosen"));
    m_drop->setText(tr("Drop mine"));
    setAccessibleName(m_words->text());
}

void MergeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
