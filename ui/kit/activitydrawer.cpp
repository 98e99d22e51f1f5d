// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/activitydrawer.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toneicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRows = 6;
constexpr int ProgressWidthInChars = 24;
} // namespace

ActivityDrawer::ActivityDrawer(ActivityList &list, QWidget *parent)
    : QFrame(parent), m_list(list), m_heading(new TextLabel(TextRole::Section, this)),
      m_empty(new TextLabel(TextRole::Muted, this)),
      m_clear(new Button(ButtonKind::Link, u"activityClear"_s, {}, this)),
      m_close(new Button(ButtonKind::Flat, u"activityClose"_s, u"close"_s, this)), m_rows(new QVBoxLayout)
{
    setObjectName(u"activityDrawer"_s);
    setProperty("pane", u"foot"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_clear);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::between, space::group, space::between);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    connect(m_clear, &Button::clicked, &list, &ActivityList::clearEnded);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    connect(&list, &ActivityList::listChanged, this, &ActivityDrawer::rebuild);
    rebuild();
    hide();
}

void ActivityDrawer::rebuild()
{
    m_heading->setText(tr("Activities"));
    m_empty->setText(tr("Nothing runs. What takes long shows up here and can be cancelled."));
    m_clear->setText(tr("Clear what has ended"));
    m_close->setWords(tr("Fold the list of activities"));
    setAccessibleName(m_heading->text());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_empty->setVisible(m_list.activities().isEmpty());
    for (const auto &activity : m_list.activities().first(qMin<qsizetype>(MostRows, m_list.activities().size()))) {
        addRow(activity);
    }
}

void ActivityDrawer::addRow(const Activity &activity)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    auto *mark = new QLabel(line);
    setToneIcon(mark, activity.ended.value_or(Tone::Neutral), 16);
    auto *words = new TextLabel(TextRole::Body, u"activityWords"_s, line);
    words->setText(activity.words());
    row->addWidget(mark);
    row->addWidget(words);
    row->addStretch(1);
    if (activity.ended) {
        auto *outcome = new TextLabel(TextRole::Muted, u"activityOutcome"_s, line);
        outcome->setText(activity.outcome.code.isEmpty() ? toneWord(*activity.ended) : base::sentence(activity.outcome));
        row->addWidget(outcome);
    } else {
        auto *bar = new QProgressBar(line);
        bar->setTextVisible(false);
        bar->setRange(0, activity.share ? 1000 : 0);
        bar->setValue(int(activity.share.value_or(0) * 1000));
        bar->setFixedWidth(fontMetrics().averageCharWidth() * ProgressWidthInChars);
        bar->setAccessibleName(words->text());
        auto *cancel = new Button(ButtonKind::Normal, u"activityCancel"_s, {}, line);
        cancel->setText(tr("Cancel"));
        connect(cancel, &Button::clicked, line, [stop = activity.stop]() mutable { (void)stop.request_stop(); });
        row->addWidget(bar);
        row->addWidget(cancel);
    }
    m_rows->addWidget(line);
}

void ActivityDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        // Not now: the event walks over the very rows that would be replaced.
        QMetaObject::invokeMethod(this, &ActivityDrawer::rebuild, Qt::QueuedConnection);
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
