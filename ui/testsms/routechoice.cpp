// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/routechoice.h"

#include "base/fieldtable.h"
#include "domain/testsms.h"
#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "usecases/rutevalg.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using domain::Afsendelsesvej;

namespace {
constexpr int MostDaysAhead = 5; // NgDP keeps no message longer
constexpr std::initializer_list<Afsendelsesvej> Ways {Afsendelsesvej::Certifikat, Afsendelsesvej::Token, Afsendelsesvej::Memo};
}

RouteChoice::RouteChoice(QWidget *parent)
    : QWidget(parent), m_routeLabel(new TextLabel(TextRole::Strong, this)), m_route(new ComboBox(this)),
      m_dayLabel(new TextLabel(TextRole::Strong, this)), m_day(new ComboBox(this))
{
    m_route->setObjectName(u"route"_s);
    m_day->setObjectName(u"day"_s);
    m_routeLabel->setBuddy(m_route);
    m_dayLabel->setBuddy(m_day);
    m_route->addItem(QString(), QString());
    for (const Afsendelsesvej way : Ways) {
        m_route->addItem(QString(), usecases::ruteOf(way));
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_routeLabel);
    row->addWidget(m_route);
    row->addSpacing(space::group);
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addStretch(1);
    connect(m_route, &QComboBox::currentIndexChanged, this, [this] {
        retranslate();
        Q_EMIT chosen();
    });
    connect(m_day, &QComboBox::currentIndexChanged, this, &RouteChoice::chosen);
    retranslate();
}

void RouteChoice::setToday(QDate today)
{
    m_today = today;
    fillDays();
}

QString RouteChoice::route() const
{
    return m_route->currentData().toString();
}

QDate RouteChoice::day() const
{
    return m_day->isHidden() ? QDate() : m_day->currentData().toDate();
}

void RouteChoice::choose(const QString &route, QDate day)
{
    m_route->setCurrentIndex(qMax(0, m_route->findData(route)));
    m_day->setCurrentIndex(qMax(0, m_day->findData(day)));
}

void RouteChoice::fillDays()
{
    const QDate before = m_day->currentData().toDate();
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    m_day->addItem(tr("At once"), QDate());
    for (int ahead = 1; m_today.isValid() && ahead <= MostDaysAhead; ++ahead) {
        const QDate day = m_today.addDays(ahead);
        m_day->addItem(tr("On %1 at 08:00").arg(day.toString(u"dd-MM-yyyy"_s)), day);
    }
    m_day->setCurrentIndex(qMax(0, m_day->findData(before)));
}

void RouteChoice::retranslate()
{
    m_routeLabel->setText(tr("Route"));
    m_route->setAccessibleName(tr("Route"));
    m_route->setToolTip(tr("SF1600 PrintService or its successor SF1601 with a MeMo. Send both ways to compare them."));
    m_route->setItemText(0, tr("As the environment says"));
    for (const Afsendelsesvej way : Ways) {
        m_route->setItemText(1 + int(way), base::translated(usecases::ruteWords(way)));
    }
    m_dayLabel->setText(tr("Deliver"));
    m_day->setAccessibleName(tr("Day to deliver"));
    const bool memo = route() == usecases::ruteOf(Afsendelsesvej::Memo);
    m_dayLabel->setVisible(memo);
    m_day->setVisible(memo);
    fillDays();
}

void RouteChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
