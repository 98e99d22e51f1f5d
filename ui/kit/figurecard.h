// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace nemsms::ui {

class TextLabel;

/// A small figure with its name and a word about it.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &objectName, QWidget *parent = nullptr);

    void setFigure(const QString &iconName, const QString &name, const QString &figure, const QString &about);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_figure;
    TextLabel *m_about;
};

} // namespace nemsms::ui
