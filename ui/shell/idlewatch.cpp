// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace nemsms::ui {

IdleWatch::IdleWatch(std::function<std::chrono::milliseconds()> limit, QObject *parent)
    : QObject(parent), m_limit(std::move(limit))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

void IdleWatch::restart()
{
    const auto limit = m_limit();
    if (limit.count() > 0) {
        m_timer.start(limit);
    } else {
        m_timer.stop();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nemsms::ui
