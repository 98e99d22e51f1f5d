// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/activitylist.h"

#include <QFrame>

class QVBoxLayout;

namespace nemsms::ui {

class Button;
class TextLabel;

/// The foldable list of long work below the pages: what runs, how far it is, Cancel.
class ActivityDrawer final : public QFrame
{
    Q_OBJECT
public:
    /// `list` outlives the drawer.
    explicit ActivityDrawer(ActivityList &list, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addRow(const Activity &activity);

    ActivityList &m_list;
    TextLabel *m_heading;
    TextLabel *m_empty;
    Button *m_clear;
    Button *m_close;
    QVBoxLayout *m_rows;
};

} // namespace nemsms::ui
