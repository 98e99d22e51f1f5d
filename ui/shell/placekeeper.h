// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/entity/entitytools.h"

#include <QObject>
#include <QTimer>

namespace nemsms::usecases {
class Oversigt;
}

namespace nemsms::ui {

class MainWindow;

/// Keeps the band and the status line true: where the person stands, what may be chosen, the sending hours by the
/// environment's clock, the number of findings.
class PlaceKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives the keeper. `demo` = the store holds demo data only.
    PlaceKeeper(MainWindow &window, const EntityTools &tools, usecases::Oversigt &oversigt, bool demo,
                QObject *parent = nullptr);

    /// Shows the place and reads choices and findings.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlace();
    void showHours();
    void loadKommuner();
    void loadMiljoer();
    void loadFindings();
    void choose(base::Job<> job);

    MainWindow &m_window;
    EntityTools m_tools;
    usecases::Oversigt &m_oversigt;
    bool m_demo;
    QTimer m_minute;
};

} // namespace nemsms::ui
