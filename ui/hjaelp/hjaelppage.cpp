// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hjaelp/hjaelppage.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QGridLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

HjaelpPage::HjaelpPage(QWidget *parent)
    : PageFrame(u"hjaelpPage"_s, parent), m_keysHeading(new TextLabel(TextRole::Section, this)),
      m_statesHeading(new TextLabel(TextRole::Section, this)), m_keys(new QGridLayout), m_states(new QGridLayout)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::group);
    row->addWidget(makeCard(m_keysHeading, m_keys), 1, Qt::AlignTop);
    row->addWidget(makeCard(m_statesHeading, m_states), 1, Qt::AlignTop);
    setContent(both);
    HjaelpPage::retranslate();
}

QWidget *HjaelpPage::makeCard(TextLabel *heading, QGridLayout *rows)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::between + space::inside);
    rows->setHorizontalSpacing(space::group);
    rows->setVerticalSpacing(space::between);
    rows->setColumnStretch(1, 1);
    column->addWidget(heading);
    column->addLayout(rows);
    return card;
}

void HjaelpPage::fill(QGridLayout *rows, const QList<QPair<QString, QString>> &lines)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < lines.size(); ++i) {
        auto *left = new TextLabel(TextRole::Strong, this);
        left->setText(lines.at(i).first);
        auto *right = (new TextLabel(TextRole::Body, this))->wrapped();
        right->setText(lines.at(i).second);
        rows->addWidget(left, i, 0, Qt::AlignTop);
        rows->addWidget(right, i, 1);
    }
}

void HjaelpPage::retranslate()
{
    setHead(tr("Help", "page"), tr("The keys, and what the states of a message mean."));
    m_keysHeading->setText(tr("Keys"));
    m_statesHeading->setText(tr("States of a message"));
    fill(m_keys, {{u"Ctrl+K"_s, tr("Search for a page or a command")},
                  {u"Ctrl+1 … 9"_s, tr("Go to a page, counted from the top")},
                  {u"Ctrl+F"_s, tr("Search on the page")},
                  {u"F5"_s, tr("Read the page again")},
                  {u"F2, Enter"_s, tr("Edit the chosen record")},
                  {u"Alt+↑, Alt+↓"_s, tr("In a table: sort by the column of the current cell; with Shift by one more column")},
                  {u"Ctrl+Shift+F"_s, tr("In a table: filter by the column of the current cell")},
                  {u"Ctrl+C"_s, tr("In a table: copy the marked rows with headers; with Shift only the cell")},
                  {u"Esc"_s, tr("Fold the pane on the right, or close what is open")},
                  {u"Tab"_s, tr("Go to the next field")},
                  {u"F1"_s, tr("This page")}});
    fill(m_states, {{tr("Prepared"), tr("Written down here. Nothing was sent.")},
                    {tr("Queued"), tr("On its way, without an answer. It can be sent again; it arrives once.")},
                    {tr("Accepted"), tr("The platform said yes. Nobody has seen it on a phone yet.")},
                    {tr("Held"), tr("Accepted, and kept back until the sending hours open at 08:00.")},
                    {tr("Delivered"), tr("PKO_PostStatus or a person says that it arrived, and which one is shown.")},
                    {tr("Failed"), tr("Refused. The reason and whose desk it is on are shown.")}});
}

} // namespace nemsms::ui
