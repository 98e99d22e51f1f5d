// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace nemsms::ui {

/// Small bars, one a day, the last one today: how much, not exactly how many. The exact numbers stand in its
/// accessible description and its tool tip.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const QString &objectName, QWidget *parent = nullptr);

    /// `words` says the same to those who do not see pictures.
    void setValues(const QList<int> &values, const QString &words);
    [[nodiscard]] const QList<int> &values() const { return m_values; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_values;
};

} // namespace nemsms::ui
