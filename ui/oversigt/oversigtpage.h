// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"
#include "usecases/oversigt.h"

#include <optional>

class QHBoxLayout;

namespace nemsms::ui {

class CheckList;
class EmptyState;
class FigureCard;

/// What to do today, and four figures.
class OversigtPage final : public PageFrame
{
    Q_OBJECT
public:
    /// `verbs` outlives the page.
    explicit OversigtPage(usecases::Oversigt &verbs, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void retranslate() override;

private:
    void showPoints();
    void showFigures();
    void showDays();
    void go(const QString &key);

    usecases::Oversigt &m_verbs;
    std::optional<usecases::OversigtPicture> m_picture;
    Button *m_send;
    TextLabel *m_todayHeading;
    TextLabel *m_figuresHeading;
    CheckList *m_points;
    QWidget *m_card;
    EmptyState *m_calm;
    QList<FigureCard *> m_figures;
};

} // namespace nemsms::ui
