// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace nemsms::ui {

/// A small card over the page: shown below what it is about, gone with Esc or a click beside it.
class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(const QString &objectName, QWidget *parent);

    /// `place` in global coordinates; the card stays on the screen.
    void showBelow(const QRect &place);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace nemsms::ui
