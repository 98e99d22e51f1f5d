// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace nemsms::konsol {

/// One window for a person and a store: a second start brings the first one to the front and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `store` = what the window works on, in any spelling that stays the same from start to start.
    explicit SingleInstance(const QString &store, QObject *parent = nullptr);

    /// Whether another window of this person has the store; it has been asked to come to the front. Waits for at most a
    /// second, and only when there is one. Otherwise this is the one from now on.
    [[nodiscard]] bool another();

Q_SIGNALS:
    /// Somebody started the program again.
    void wanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace nemsms::konsol
