// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/shell/pagelist.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace nemsms::usecases {
class Oversigt;
class TelefonVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class MainWindow;

/// Keeps the band and the status line true: where the person stands, what may be chosen, the sending hours by the
/// environment's clock, the number of findings.
class PlaceKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives the keeper. `demo` = the store holds demo data only.
    PlaceKeeper(MainWindow &window, const PageParts &parts, bool demo, QObject *parent = nullptr);

    /// Shows the place and reads choices and findings.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlace();
    void reach();
    void measure();
    void showConnection();
    void showHours();
    void loadKommuner();
    void loadMiljoer();
    void loadFindings();
    void choose(base::Job<> job);

    MainWindow &m_window;
    EntityTools m_tools;
    usecases::Oversigt &m_oversigt;
    usecases::TelefonVerbs &m_telefon;
    bool m_demo;
    std::optional<qint64> m_answeredIn; ///< milliseconds; none = has not answered
    bool m_silent = false;              ///< was asked and did not answer
    QTimer m_minute;
};

} // namespace nemsms::ui
