// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/recordhistory.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"
#include "usecases/entityverbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 8;
constexpr int LinesShown = 9;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

RecordHistory::RecordHistory(const usecases::EntityVerbs &verbs, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_heading(new TextLabel(TextRole::Strong, this)),
      m_table(new QTableWidget(0, 3, this)),
      m_takeBack(new Button(ButtonKind::Normal, u"historyTakeBack"_s, u"undo"_s, this)),
      m_more(new Button(ButtonKind::Flat, u"historyMore"_s, QString(), this))
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 2 * LinesShown);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_takeBack, &Button::clicked, this, [this] {
        Q_EMIT takeBackWanted(m_revisions.first().changeSet, m_revisions.first().setSize);
    });
    connect(m_more, &Button::clicked, this, [this] { ask(m_next); });
    hide();
}

RecordHistory::~RecordHistory() = default;

void RecordHistory::setRecord(const QString &id)
{
    m_id = id;
    m_revisions.clear();
    m_next = 0;
    showRevisions();
    if (!id.isEmpty()) {
        ask(0);
    }
}

void RecordHistory::setTitles(const QHash<QString, QString> &titles)
{
    m_titles.insert(titles);
    showRevisions();
}

QString RecordHistory::text(const base::Field &field, const base::Record &record) const
{
    const QString shown = field.show(*record);
    return field.refersTo.isEmpty() ? shown : m_titles.value(shown, shown);
}

void RecordHistory::ask(qint64 before)
{
    base::join(m_verbs.history(m_id, before, PageSize), this,
               [this, id = m_id, before](base::Result<usecases::HistoryPage> page) {
                   if (!page || id != m_id) {
                       return;
                   }
                   m_revisions = before > 0 ? m_revisions + page->revisions : page->revisions;
                   m_next = page->next;
                   showRevisions();
               });
}

void RecordHistory::showRevisions()
{
    m_table->clearSpans();
    m_table->setRowCount(0);
    for (const auto &revision : std::as_const(m_revisions)) {
        addHead(revision);
        addFields(revision);
    }
    retranslate();
}

void RecordHistory::addHead(const usecases::Revision &revision)
{
    QStringList words {momentWords(revision.time), revision.actor};
    if (!revision.phaseBefore) {
        words += tr("created");
    } else if (!revision.phaseAfter) {
        words += tr("discarded");
    } else if (revision.phaseBefore != revision.phaseAfter) {
        words += revision.phaseAfter == base::Livsfase::Retired ? tr("retired")
            : revision.phaseBefore == base::Livsfase::Draft     ? tr("taken into use")
                                                                : tr("put back");
    }
    if (revision.setSize > 1) {
        words += tr("one of %n records changed together", nullptr, int(revision.setSize));
    }
    if (!revision.undoes.isEmpty()) {
        words += tr("takes an earlier change back");
    }
    if (!revision.undoneBy.isEmpty()) {
        words += tr("taken back later");
    }
    if (!revision.reason.isEmpty()) {
        words += u"“"_s + revision.reason + u"”"_s;
    }
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = cell(words.join(u" · "_s));
    QFont strong = m_table->font();
    strong.setBold(true);
    item->setFont(strong);
    m_table->setItem(row, 0, item);
    m_table->setSpan(row, 0, 1, m_table->columnCount());
}

void RecordHistory::addFields(const usecases::Revision &revision)
{
    for (const auto &name : revision.fields) {
        const base::Field *field = m_verbs.table().field(name);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, cell(base::translated(field->label)));
        m_table->setItem(row, 1, cell(revision.phaseBefore ? text(*field, revision.before) : QString()));
        m_table->setItem(row, 2, cell(revision.phaseAfter ? text(*field, revision.after) : QString()));
    }
}

void RecordHistory::retranslate()
{
    m_heading->setText(tr("History"));
    m_table->setAccessibleName(tr("History"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_takeBack->setText(tr("Take back the last change…"));
    m_takeBack->setEnabled(!m_revisions.isEmpty());
    m_more->setText(tr("Earlier changes"));
    m_more->setVisible(m_next > 0);
    setVisible(!m_revisions.isEmpty());
}

void RecordHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showRevisions();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
