// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/logverbs.h"

#include <QWidget>

class QComboBox;

namespace nemsms::base {
class Clock;
}

namespace nemsms::ui {

class SearchBar;

/// Which rows of the log to see: a text, an entity, who, and how far back.
class LogFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilter(QWidget *parent = nullptr);

    void setActors(const QStringList &names);
    /// What is chosen, as seen from `now`.
    [[nodiscard]] usecases::LogQuery query(const QDateTime &now) const;
    [[nodiscard]] bool isActive() const;
    void clear();
    void focusSearch();

    [[nodiscard]] QByteArray save() const;
    /// What does not fit any more (somebody who is gone from the log) is left out.
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *makeChoice(const QString &objectName);
    void retranslate();

    SearchBar *m_search;
    QComboBox *m_entity;
    QComboBox *m_who;
    QComboBox *m_period;
};

} // namespace nemsms::ui
