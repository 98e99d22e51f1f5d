// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checklist.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toneicon.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

CheckList::CheckList(const QString &objectName, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::between + space::inside);
    m_column->addStretch(1);
}

void CheckList::setLines(const QList<CheckLine> &lines)
{
    m_lines = lines;
    while (m_rows.size() < m_lines.size()) {
        m_rows += makeRow();
        m_column->insertWidget(m_column->count() - 1, m_rows.last().widget);
    }
    showLines();
}

CheckList::Row CheckList::makeRow()
{
    auto *widget = new QWidget(this);
    const auto place = m_rows.size();
    Row row {widget, new QLabel(widget), new TextLabel(TextRole::Body, widget), new TextLabel(TextRole::Small, widget),
             new Button(ButtonKind::Link, QStringLiteral("checkFix%1").arg(place), {}, widget)};
    row.sentence->wrapped()->setObjectName(QStringLiteral("checkSentence%1").arg(place));
    row.reference->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.sentence);
    words->addWidget(row.reference);
    words->addWidget(row.fix, 0, Qt::AlignLeft);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::between);
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    connect(row.fix, &Button::clicked, this, [this, place] { Q_EMIT fixChosen(m_lines.at(place).key); });
    return row;
}

void CheckList::showLines()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        row.widget->setVisible(i < m_lines.size());
        if (i >= m_lines.size()) {
            continue;
        }
        const CheckLine &line = m_lines.at(i);
        setToneIcon(row.icon, line.tone, 20);
        row.sentence->setText(line.sentence);
        row.reference->setText(line.reference);
        row.reference->setVisible(!line.reference.isEmpty());
        row.fix->setText(line.fix);
        row.fix->setVisible(!line.fix.isEmpty());
        row.widget->setAccessibleName(toneWord(line.tone) + QStringLiteral(": ") + line.sentence);
    }
}

void CheckList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        showLines();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
