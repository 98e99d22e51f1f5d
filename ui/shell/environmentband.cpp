// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environmentband.h"

#include "ui/kit/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

/// A menu opens here.
QString withMenuMark(const QString &words)
{
    return words + u"  \u25BE"_s;
}

QString bandIcon(std::optional<BandTone> tone)
{
    if (!tone) {
        return u"help"_s;
    }
    switch (*tone) {
    case BandTone::Local:
        return u"flask"_s;
    case BandTone::External:
        return u"wrench"_s;
    case BandTone::Production:
        return u"bolt"_s;
    }
    Q_UNREACHABLE();
}

/// Where no environment is chosen the band is grey, in the ink that carries white letters in every theme but one.
QColor bandColour(const Tokens &tokens, std::optional<BandTone> tone)
{
    if (tone) {
        return tokens.band(*tone);
    }
    const bool oneColour = tokens.bandLocal == tokens.bandProduction; // high contrast
    return oneColour ? tokens.window : lightTokens().muted;
}

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_kind(new QLabel(this)), m_simulated(new QLabel(this)),
      m_miljoe(bandButton(u"bandMiljoe"_s, {})), m_kommune(bandButton(u"bandKommune"_s, u"building"_s)),
      m_search(bandButton(u"bandSearch"_s, u"search"_s))
{
    setObjectName(u"environmentBand"_s);
    setProperty("band", true);
    m_kind->setObjectName(u"bandKind"_s);
    m_simulated->setObjectName(u"bandSimulated"_s);
    m_miljoe->setMenu(new QMenu(m_miljoe));
    m_kommune->setMenu(new QMenu(m_kommune));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::group, space::between, space::group, space::between);
    row->setSpacing(space::between);
    row->addWidget(m_icon);
    row->addWidget(m_kind);
    row->addWidget(m_miljoe);
    row->addWidget(m_simulated);
    row->addStretch(1);
    row->addWidget(m_kommune);
    row->addStretch(1);
    row->addWidget(m_search);
    connect(m_search, &QPushButton::clicked, this, &EnvironmentBand::paletteWanted);
    retranslate();
}

QPushButton *EnvironmentBand::bandButton(const QString &objectName, const QString &iconName)
{
    auto *button = new QPushButton(this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName, Ink::OnBand));
    }
    return button;
}

QString EnvironmentBand::kindWords(std::optional<BandTone> tone)
{
    if (!tone) {
        return tr("NO ENVIRONMENT CHOSEN", "where the kind of environment stands; Danish: INTET MILJØ VALGT");
    }
    switch (*tone) {
    case BandTone::Local:
        return tr("LOCAL PLATFORM", "kind of environment; Danish: LOKAL PLATFORM");
    case BandTone::External:
        return tr("EXTERNAL TEST ENVIRONMENT", "kind of environment; Danish: EKSTERNT TESTMILJØ");
    case BandTone::Production:
        return tr("PRODUCTION ENVIRONMENT", "kind of environment; Danish: PRODUKTIONSMILJØ");
    }
    Q_UNREACHABLE();
}

void EnvironmentBand::setPlace(const Place &place)
{
    m_place = place;
    retranslate();
    update();
}

void EnvironmentBand::setKommuner(const QList<PlaceChoice> &choices)
{
    fill(m_kommune->menu(), choices, &EnvironmentBand::kommuneChosen);
}

void EnvironmentBand::setMiljoer(const QList<PlaceChoice> &choices)
{
    fill(m_miljoe->menu(), choices, &EnvironmentBand::miljoeChosen);
}

void EnvironmentBand::fill(QMenu *menu, const QList<PlaceChoice> &choices,
                           void (EnvironmentBand::*chosen)(const QString &))
{
    menu->clear();
    for (const auto &choice : choices) {
        QAction *action = menu->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.current);
        connect(action, &QAction::triggered, this, [this, chosen, id = choice.id] { Q_EMIT(this->*chosen)(id); });
    }
}

void EnvironmentBand::retranslate()
{
    const QString kind = kindWords(m_place.tone);
    m_kind->setText(kind);
    m_simulated->setText(m_place.demo ? tr("simulated, demo data") : tr("simulated"));
    m_simulated->setVisible(m_place.simulated || m_place.demo);
    const QString environment = m_place.environment.isEmpty() ? tr("Choose an environment") : m_place.environment;
    m_miljoe->setText(withMenuMark(environment));
    m_miljoe->setAccessibleName(tr("Environment: %1, %2").arg(kind, environment));
    const QString kommune = m_place.kommune.isEmpty() ? tr("Choose an authority") : m_place.kommune;
    m_kommune->setText(withMenuMark(kommune));
    m_kommune->setAccessibleName(tr("Authority: %1").arg(kommune));
    m_search->setText(tr("Search or command") + u"   Ctrl+K"_s);
    m_search->setAccessibleName(tr("Search or command"));
    m_icon->setPixmap(iconPixmap(bandIcon(m_place.tone), 20, devicePixelRatioF(), currentTokens().onBand));
    setAccessibleName(kind);
}

void EnvironmentBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    const QColor colour = bandColour(tokens, m_place.tone);
    painter.fillRect(rect(), colour);
    // In high contrast the band has the window's colour: a line keeps it apart.
    painter.setPen(colour == tokens.window ? tokens.text : colour);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace nemsms::ui
