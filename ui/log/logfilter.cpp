// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfilter.h"

#include "base/clock.h"
#include "ui/kit/combobox.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/tokens.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchRoom = 72; // pixels for the search mark, the clearing cross and the frame
constexpr int Periods[] {0, 1, 7, 30}; // days back, today among them; 0 = all

void chooseData(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(qMax(0, combo->findData(data)));
}

} // namespace

LogFilter::LogFilter(QWidget *parent)
    : QWidget(parent), m_search(new SearchBar(u"logSearch"_s, this)), m_entity(makeChoice(u"logEntity"_s)),
      m_who(makeChoice(u"logWho"_s)), m_period(makeChoice(u"logPeriod"_s))
{
    m_entity->addItem(QString(), QString());
    for (const auto &name : usecases::LogVerbs::entities()) {
        m_entity->addItem(QString(), QString::fromLatin1(name));
    }
    m_who->addItem(QString(), QString());
    for (const int days : Periods) {
        m_period->addItem(QString(), days);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_search);
    for (auto *choice : {m_entity, m_who, m_period}) {
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &LogFilter::chosen);
    }
    connect(m_search, &SearchBar::searched, this, &LogFilter::chosen);
    retranslate();
}

QComboBox *LogFilter::makeChoice(const QString &objectName)
{
    auto *choice = new ComboBox(this);
    choice->setObjectName(objectName);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

void LogFilter::setActors(const QStringList &names)
{
    const QSignalBlocker quiet(m_who);
    for (const auto &name : names) {
        if (m_who->findData(name) < 0) {
            m_who->addItem(name, name);
        }
    }
}

usecases::LogQuery LogFilter::query(const QDateTime &now) const
{
    usecases::LogQuery wanted;
    wanted.search = m_search->text().trimmed();
    wanted.entity = m_entity->currentData().toString();
    wanted.who = m_who->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0) {
        const QDate first = now.toTimeZone(base::danishTime()).date().addDays(1 - days);
        wanted.from = QDateTime(first, QTime(0, 0), base::danishTime()).toUTC();
    }
    return wanted;
}

bool LogFilter::isActive() const
{
    return !m_search->text().trimmed().isEmpty() || m_entity->currentIndex() > 0 || m_who->currentIndex() > 0
        || m_period->currentIndex() > 0;
}

void LogFilter::clear()
{
    restore({});
    Q_EMIT chosen();
}

void LogFilter::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

QByteArray LogFilter::save() const
{
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_search->text() << m_entity->currentData().toString() << m_who->currentData().toString()
        << m_period->currentData().toInt();
    return saved;
}

void LogFilter::restore(const QByteArray &saved)
{
    QString search;
    QString entity;
    QString who;
    int days = 0;
    QDataStream in(saved);
    in.setVersion(QDataStream::Qt_6_4);
    in >> search >> entity >> who >> days;
    const QSignalBlocker quiet(this);
    if (!who.isEmpty()) {
        setActors({who});
    }
    m_search->setText(search);
    chooseData(m_entity, entity);
    chooseData(m_who, who);
    chooseData(m_period, days);
}

void LogFilter::retranslate()
{
    const QString hint = tr("Search id, program or detail");
    m_search->setWords(hint);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(hint) + SearchRoom); // a hint that is cut says nothing
    m_entity->setAccessibleName(tr("Concerns"));
    m_who->setAccessibleName(tr("Who"));
    m_period->setAccessibleName(tr("Period"));
    m_entity->setItemText(0, tr("All records"));
    for (int i = 1; i < m_entity->count(); ++i) {
        m_entity->setItemText(i, usecases::LogLine::wordsFor(m_entity->itemData(i).toString().toLatin1()));
    }
    m_who->setItemText(0, tr("Everybody"));
    const QStringList periods {tr("At any time"), tr("Today"), tr("The last 7 days"), tr("The last 30 days")};
    for (int i = 0; i < periods.size(); ++i) {
        m_period->setItemText(i, periods.at(i));
    }
}

void LogFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
