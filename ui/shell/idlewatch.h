// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace nemsms::ui {

/// Tells when nobody has touched keyboard or mouse of the program for as long as was chosen.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    /// `limit` is asked after every touch; zero = never.
    explicit IdleWatch(std::function<std::chrono::milliseconds()> limit, QObject *parent = nullptr);

    /// Begins anew, as after a touch.
    void restart();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<std::chrono::milliseconds()> m_limit;
    QTimer m_timer;
};

} // namespace nemsms::ui
