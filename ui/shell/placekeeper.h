// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/shell/pagelist.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

namespace nemsms::settings {
class Settings;
} // namespace nemsms::settings

namespace nemsms::usecases {
class Oversigt;
class TelefonVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class MainWindow;

/// Keeps the band and the status line true: where the person stands, what may be chosen, the sending hours by the
/// environment's clock, the number of findings. It looks again every few seconds: other programs set the clock and write
/// into the store too.
class PlaceKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives the keeper. `kept` = where a choice is written, so that this program and nemsmsctl stand
    /// there next time; none = nowhere. `demo` = the store holds demo data only.
    PlaceKeeper(MainWindow &window, const PageParts &parts, settings::Settings *kept, bool demo,
                QObject *parent = nullptr);

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
    /// Asks whether the environment's clock was set, and whether anybody wrote, in this program or in another.
    void look();
    void lookAtClock(const QDateTime &now);
    void lookAtStore();
    /// `key` = the setting that says so next time.
    void choose(base::Job<> job, const QByteArray &key, const QString &id);
    void keep(const QByteArray &key, const QString &id);
    void showError(const base::Error &error);

    MainWindow &m_window;
    EntityTools m_tools;
    usecases::Oversigt &m_oversigt;
    usecases::TelefonVerbs &m_telefon;
    settings::Settings *m_kept;
    bool m_demo;
    std::optional<qint64> m_answeredIn; ///< milliseconds; none = has not answered
    bool m_silent = false;              ///< was asked and did not answer
    std::optional<int> m_findings;      ///< what the status line says; none = nobody has counted
    std::optional<qint64> m_lastRow;    ///< of the log, when it was last looked at
    QDateTime m_hour;                   ///< the environment's, when it was last looked at; invalid = not yet
    QDateTime m_ownHour;                ///< the machine's at the same moment
    bool m_looking = false;
    QTimer m_tick;
};

} // namespace nemsms::ui
