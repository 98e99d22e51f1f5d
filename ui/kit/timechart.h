// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/timebuckets.h"

#include <QWidget>

namespace nemsms::ui {

/// Counts over time as bars with a part for each series. A span is chosen by drawing over the bars, or with the arrow keys
/// (with Shift for more than one bar) and Enter. Each bar's numbers stand in its tool tip and are spoken.
class TimeChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(const QString &objectName, QWidget *parent = nullptr);

    /// Their names, in the order of HourCount::series; the first has the accent.
    void setSeries(const QStringList &names);
    void setCounts(const QList<HourCount> &counts);
    [[nodiscard]] const TimeBuckets &buckets() const { return m_buckets; }
    [[nodiscard]] QSize sizeHint() const override;
    /// The bar in words: "24-11-2026 06:00: 12 signed on, 3 signed off".
    [[nodiscard]] QString words(int bar) const;

Q_SIGNALS:
    void spanChosen(const QDateTime &from, const QDateTime &until);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int barAt(qreal x) const;
    [[nodiscard]] QRectF place(int bar) const;
    [[nodiscard]] QString label(const QDateTime &moment) const;
    void paintBars(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    void moveTo(int bar, bool extend);
    void choose();
    void speak();

    QStringList m_series;
    QList<HourCount> m_counts;
    TimeBuckets m_buckets;
    int m_anchor = -1; ///< where the span that is being chosen began; -1 = none
    int m_at = -1;     ///< where it ends: the bar that the keyboard stands on
};

} // namespace nemsms::ui
