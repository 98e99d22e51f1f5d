// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;

namespace nemsms::ui {

class TextLabel;

/// Which way a test SMS goes, and, on SF1601, the day that it waits for.
class RouteChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RouteChoice(QWidget *parent = nullptr);

    /// The days that can be waited for, counted from `today`; what was chosen stays.
    void setToday(QDate today);
    /// One of usecases::ruteChoices(); empty = the environment's.
    [[nodiscard]] QString route() const;
    /// Invalid = at once.
    [[nodiscard]] QDate day() const;
    void choose(const QString &route, QDate day);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillDays();
    void retranslate();

    QDate m_today;
    TextLabel *m_routeLabel;
    QComboBox *m_route;
    TextLabel *m_dayLabel;
    QComboBox *m_day;
};

} // namespace nemsms::ui
