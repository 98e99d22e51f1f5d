// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/phoneview.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nemsms::ui {

namespace {

constexpr int WidthInChars = 42;
constexpr int Corner = 28;

QSize phoneSize(const QFontMetrics &metrics)
{
    const int width = metrics.averageCharWidth() * WidthInChars;
    return {width, width * 17 / 10};
}

} // namespace

PhoneView::PhoneView(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_clock(new TextLabel(TextRole::Small, this)), m_sender(new TextLabel(TextRole::Strong, this)),
      m_empty(new TextLabel(TextRole::Small, this)), m_scroll(new QScrollArea(this)), m_inside(new QWidget),
      m_bubbles(new QVBoxLayout(m_inside))
{
    setObjectName(objectName);
    setMinimumSize(phoneSize(fontMetrics()));
    m_clock->setAlignment(Qt::AlignCenter);
    m_sender->setAlignment(Qt::AlignCenter);
    m_sender->wrapped();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->wrapped();
    m_scroll->setObjectName(objectName + QStringLiteral("Screen"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setProperty("plain", true);
    m_inside->setAutoFillBackground(false);
    m_bubbles->setContentsMargins(space::inside, 0, space::inside, 0);
    m_bubbles->setSpacing(space::between);
    m_scroll->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::page, space::group, space::page + space::between);
    column->setSpacing(space::between);
    column->addWidget(m_clock);
    column->addWidget(m_sender);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_scroll, [this](int, int last) {
        m_scroll->verticalScrollBar()->setValue(last);
    });
    rebuild();
}

void PhoneView::setHead(const QString &sender, const QString &clock)
{
    m_sender->setText(sender);
    m_clock->setText(clock);
}

void PhoneView::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
}

void PhoneView::setMessages(const QList<PhoneMessage> &messages)
{
    if (messages != m_messages) {
        m_messages = messages;
        rebuild();
    }
}

void PhoneView::rebuild()
{
    while (QLayoutItem *item = m_bubbles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    m_bubbles->addStretch(1);
    for (const auto &message : std::as_const(m_messages)) {
        auto *bubble = new QFrame(m_inside);
        bubble->setProperty("bubble", message.draft ? QStringLiteral("draft") : QStringLiteral("sent"));
        auto *text = (new TextLabel(TextRole::Body, QStringLiteral("bubbleText"), bubble))->wrapped()->selectable();
        text->setText(message.text);
        auto *time = new TextLabel(TextRole::Small, QStringLiteral("bubbleTime"), bubble);
        time->setText(message.time);
        auto *lines = new QVBoxLayout(bubble);
        lines->setContentsMargins(space::between + space::inside, space::between, space::between + space::inside,
                                  space::between);
        lines->setSpacing(2);
        lines->addWidget(text);
        lines->addWidget(time, 0, Qt::AlignRight);
        m_bubbles->addWidget(bubble);
        spoken += message.time + QLatin1Char(' ') + message.text;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    m_empty->setVisible(m_messages.isEmpty());
    m_scroll->setVisible(!m_messages.isEmpty());
}

QSize PhoneView::sizeHint() const
{
    return phoneSize(fontMetrics());
}

void PhoneView::paintEvent(QPaintEvent *)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(tokens.border, 3));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(body, Corner, Corner);
    // The speaker slit above and the home bar below make it a phone.
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.border);
    painter.drawRoundedRect(QRectF(body.center().x() - 24, body.top() + 10, 48, 4), 2, 2);
    painter.drawRoundedRect(QRectF(body.center().x() - 40, body.bottom() - 16, 80, 4), 2, 2);
}

} // namespace nemsms::ui
