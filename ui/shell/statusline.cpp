// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toneicon.h"
#include "ui/settings/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_connection(makePart(u"statusConnection"_s)),
      m_hours(makePart(u"statusHours"_s)), m_findings(new Button(ButtonKind::Flat, u"statusFindings"_s, {}, this)),
      m_activity(new Button(ButtonKind::Flat, u"statusActivity"_s, u"activity"_s, this)),
      m_language(new Button(ButtonKind::Flat, u"statusLanguage"_s, {}, this)),
      m_theme(new Button(ButtonKind::Flat, u"statusTheme"_s, u"sun"_s, this)),
      m_help(new Button(ButtonKind::Flat, u"statusHelp"_s, u"help"_s, this))
{
    setObjectName(u"statusLine"_s);
    setProperty("pane", u"foot"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::group, space::inside, space::between, space::inside);
    row->setSpacing(space::between);
    for (const auto &part : {m_connection, m_hours}) {
        row->addWidget(part.icon);
        row->addWidget(part.words);
        row->addSpacing(space::group);
    }
    row->addWidget(m_findings);
    row->addStretch(1);
    for (auto *button : {m_activity, m_language, m_theme, m_help}) {
        row->addWidget(button);
    }
    m_language->setMenu(new QMenu(m_language));
    m_theme->setMenu(new QMenu(m_theme));
    connect(m_findings, &Button::clicked, this, &StatusLine::findingsWanted);
    connect(m_activity, &Button::clicked, this, &StatusLine::activityWanted);
    connect(m_help, &Button::clicked, this, &StatusLine::helpWanted);
    connect(&appearance, &Appearance::themeChanged, this, &StatusLine::retranslate);
    retranslate();
}

StatusLine::Part StatusLine::makePart(const QString &objectName)
{
    Part part {new QLabel(this), new TextLabel(TextRole::Body, objectName, this)};
    part.icon->hide();
    return part;
}

void StatusLine::showPart(Part &part, Tone tone, const QString &words)
{
    part.tone = tone;
    part.words->setText(words);
    part.icon->setVisible(!words.isEmpty());
    setToneIcon(part.icon, tone, 16);
}

void StatusLine::setConnection(Tone tone, const QString &words)
{
    showPart(m_connection, tone, words);
}

void StatusLine::setSendingHours(Tone tone, const QString &words)
{
    showPart(m_hours, tone, words);
}

void StatusLine::setFindings(std::optional<int> count)
{
    m_findingCount = count;
    retranslate();
}

void StatusLine::setActivity(int running)
{
    m_running = running;
    retranslate();
}

void StatusLine::buildMenus()
{
    QMenu *languages = m_language->menu();
    languages->clear();
    for (const auto &[code, name] : {std::pair {u"da"_s, u"Dansk"_s}, std::pair {u"en"_s, u"English"_s}}) {
        QAction *action = languages->addAction(name);
        action->setObjectName(u"language_"_s + code);
        action->setCheckable(true);
        action->setChecked(m_appearance.language() == code);
        connect(action, &QAction::triggered, &m_appearance, [this, chosen = code] { m_appearance.setLanguage(chosen); },
                Qt::QueuedConnection);
    }
    QMenu *themes = m_theme->menu();
    themes->clear();
    const QStringList words {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int choice = 0; choice < words.size(); ++choice) {
        QAction *action = themes->addAction(words.at(choice));
        action->setObjectName(u"theme_%1"_s.arg(choice));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(m_appearance.theme()) == choice);
        connect(action, &QAction::triggered, &m_appearance,
                [this, choice] { m_appearance.setTheme(static_cast<ThemeChoice>(choice)); }, Qt::QueuedConnection);
    }
}

void StatusLine::showFindings()
{
    if (!m_findingCount) {
        m_findings->setText(tr("Not checked yet"));
        m_findings->setIcon(icon(u"clock"_s, Ink::Muted));
    } else if (*m_findingCount > 0) {
        m_findings->setText(tr("%n thing(s) to do", "status line", *m_findingCount));
        m_findings->setIcon(icon(u"warning"_s, Ink::Warning));
    } else {
        m_findings->setText(tr("Nothing to do"));
        m_findings->setIcon(icon(u"ok"_s, Ink::Ok));
    }
}

void StatusLine::retranslate()
{
    showFindings();
    m_findings->setToolTip(tr("Go to what to do today"));
    m_activity->setText(m_running > 0 ? tr("%n running", "activities", m_running) : QString());
    m_activity->setWords(tr("Activities"));
    m_language->setText(m_appearance.language() == "da"_L1 ? u"da"_s : u"en"_s);
    m_language->setWords(tr("Language"));
    switch (m_appearance.variant()) {
    case ThemeVariant::Light:
        m_theme->setIcon(icon(u"sun"_s));
        m_theme->setText(tr("light"));
        break;
    case ThemeVariant::Dark:
        m_theme->setIcon(icon(u"moon"_s));
        m_theme->setText(tr("dark"));
        break;
    case ThemeVariant::HighContrast:
        m_theme->setIcon(icon(u"contrast"_s));
        m_theme->setText(tr("high contrast"));
        break;
    }
    m_theme->setWords(tr("Theme"));
    m_help->setWords(tr("Help and keyboard (F1)"));
    buildMenus();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        setToneIcon(m_connection.icon, m_connection.tone, 16);
        setToneIcon(m_hours.icon, m_hours.tone, 16);
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
