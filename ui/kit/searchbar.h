// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace nemsms::ui {

/// A search field that speaks when the person stops typing (180 ms) or presses Enter.
class SearchBar final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBar(const QString &objectName, QWidget *parent = nullptr);

    void setWords(const QString &placeholder);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void speak();

    QAction *m_mark;
    QTimer m_pause;
    QString m_last;
};

} // namespace nemsms::ui
