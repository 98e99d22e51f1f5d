// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QWidget>
#include <optional>

class QLabel;

namespace nemsms::ui {

class Appearance;
class Button;
class TextLabel;

/// The strip at the bottom: connection, sending hours, findings; language, theme, activity and help.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Appearance &appearance, QWidget *parent = nullptr);

    /// A sentence with its tone; said again by the window when the language changes.
    void setConnection(Tone tone, const QString &words);
    void setSendingHours(Tone tone, const QString &words);
    /// How many things there are to do; none = nobody has counted, as before the store is open.
    void setFindings(std::optional<int> count);
    void setActivity(int running);

Q_SIGNALS:
    void findingsWanted();
    void activityWanted();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QLabel *icon;
        TextLabel *words;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] Part makePart(const QString &objectName);
    void showPart(Part &part, Tone tone, const QString &words);
    void buildMenus();
    void showFindings();
    void retranslate();

    Appearance &m_appearance;
    Part m_connection;
    Part m_hours;
    std::optional<int> m_findingCount;
    int m_running = 0;
    Button *m_findings;
    Button *m_activity;
    Button *m_language;
    Button *m_theme;
    Button *m_help;
};

} // namespace nemsms::ui
