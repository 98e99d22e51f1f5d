// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace nemsms::ui {

/// Takes what is personal or secret out of the clipboard again when it was copied in this program, however it was copied:
/// after a while, at the lock and at the end. What somebody copied elsewhere meanwhile stays.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
public:
    /// `limit` is asked at each copy; zero = only at the lock and at the end. `ours` says whether the clipboard's content
    /// is from this program.
    ClipboardGuard(std::function<std::chrono::milliseconds()> limit, std::function<bool()> ours, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// Whether the clipboard holds something of ours that will be cleared.
    [[nodiscard]] bool isArmed() const { return !m_digest.isEmpty(); }
    /// Clears at once what would be cleared later.
    void clearNow();

private:
    void look();

    std::function<std::chrono::milliseconds()> m_limit;
    std::function<bool()> m_ours;
    QByteArray m_digest; ///< of what is to be cleared, which is kept nowhere else; empty = nothing is
    QTimer m_timer;
};

} // namespace nemsms::ui
