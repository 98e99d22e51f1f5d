// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace nemsms::ui {

class Sparkline;
class TextLabel;

/// A small figure with its name and a word about it.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &objectName, QWidget *parent = nullptr);

    void setFigure(const QString &iconName, const QString &name, const QString &figure, const QString &about);
    /// Days beside the figure, today last; none = no picture.
    void setDays(const QList<int> &days, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_figure;
    TextLabel *m_about;
    Sparkline *m_days;
};

} // namespace nemsms::ui
