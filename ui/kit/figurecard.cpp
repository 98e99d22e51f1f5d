// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figurecard.h"

#include "ui/kit/icon.h"
#include "ui/kit/sparkline.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

FigureCard::FigureCard(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_name(new TextLabel(TextRole::Muted, this)),
      m_figure(new TextLabel(TextRole::Title, objectName + QStringLiteral("Value"), this)),
      m_about(new TextLabel(TextRole::Small, this)),
      m_days(new Sparkline(objectName + QStringLiteral("Days"), this))
{
    setObjectName(objectName);
    setProperty("card", true);
    m_about->wrapped();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_figure);
    column->addWidget(m_about);
    column->addWidget(m_days);
    column->addStretch(1);
    m_days->hide();
}

void FigureCard::setFigure(const QString &iconName, const QString &name, const QString &figure, const QString &about)
{
    m_iconName = iconName;
    m_name->setText(name);
    m_figure->setText(figure);
    m_about->setText(about);
    setAccessibleName(QStringList {name, figure, about}.join(QStringLiteral(", ")));
    draw();
}

void FigureCard::setDays(const QList<int> &days, const QString &words)
{
    m_days->setValues(days, words);
    m_days->setVisible(!days.isEmpty());
}

void FigureCard::draw()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 20, devicePixelRatioF(), currentTokens().muted));
}

void FigureCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
