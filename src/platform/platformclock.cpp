// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platformclock.h"

#include "domain/sendetidsrum.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

namespace {

const QString &propertyName()
{
    static const QString name = u"ur"_s;
    return name;
}

struct State {
    QDateTime simulated;
    QDateTime real; ///< the machine's time when it was written
    bool frozen = false;
};

std::optional<State> parse(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    State state {QDateTime::fromString(json.value(u"simulated"_s).toString(), Qt::ISODateWithMs).toUTC(),
                 QDateTime::fromString(json.value(u"real"_s).toString(), Qt::ISODateWithMs).toUTC(),
                 json.value(u"frozen"_s).toBool()};
    return state.simulated.isValid() && state.real.isValid() ? std::optional(state) : std::nullopt;
}

QString write(const State &state)
{
    const QJsonObject json {{u"simulated"_s, state.simulated.toString(Qt::ISODateWithMs)},
                            {u"real"_s, state.real.toString(Qt::ISODateWithMs)},
                            {u"frozen"_s, state.frozen}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// The machine's time: only to know how long nobody ran the simulated clock.
QDateTime machineTime()
{
    return base::SystemClock().now();
}

QDateTime startFrom(const std::optional<State> &last)
{
    if (!last) {
        return tuesdayAtTen(machineTime(), false);
    }
    const qint64 passed = last->frozen ? 0 : std::max<qint64>(0, last->real.msecsTo(machineTime()));
    const QDateTime goesOn = last->simulated.addMSecs(passed);
    return domain::maySend(goesOn) ? goesOn : tuesdayAtTen(goesOn, true);
}

} // namespace

QDateTime tuesdayAtTen(const QDateTime &moment, bool after)
{
    const QDate day = moment.toTimeZone(base::danishTime()).date();
    const auto atTen = [](QDate date) { return QDateTime(date, QTime(10, 0), base::danishTime()).toUTC(); };
    const QDate last = day.addDays(-((day.dayOfWeek() - Qt::Tuesday + 7) % 7));
    QDateTime found = atTen(last);
    if (found > moment) {
        found = atTen(last.addDays(-7));
    }
    return after ? atTen(found.toTimeZone(base::danishTime()).date().addDays(7)) : found;
}

PlatformClock::PlatformClock(std::shared_ptr<store::PlatformJournal> journal, std::shared_ptr<base::SimulatedClock> clock)
    : m_journal(std::move(journal)), m_clock(std::move(clock))
{
}

base::Result<std::unique_ptr<PlatformClock>> PlatformClock::open(std::shared_ptr<store::PlatformJournal> journal,
                                                                 std::optional<QDateTime> start)
{
    const auto stored = journal->property(propertyName());
    if (!stored) {
        return stored.error();
    }
    const auto last = parse(*stored);
    const bool frozen = !start && last && last->frozen;
    auto clock = std::make_shared<base::SimulatedClock>(start ? start->toUTC() : startFrom(last), frozen);
    std::unique_ptr<PlatformClock> made(new PlatformClock(std::move(journal), std::move(clock)));
    if (const auto kept = made->changed(); !kept) {
        return kept.error();
    }
    return made;
}

base::Result<> PlatformClock::set(const QDateTime &moment)
{
    m_clock->set(moment.toUTC());
    return changed();
}

base::Result<> PlatformClock::advance(qint64 milliseconds)
{
    m_clock->advance(milliseconds);
    return changed();
}

base::Result<> PlatformClock::setFrozen(bool frozen)
{
    m_clock->setFrozen(frozen);
    return changed();
}

base::Result<> PlatformClock::changed()
{
    const State state {m_clock->now(), machineTime(), m_clock->isFrozen()};
    const auto kept = m_journal->setProperty(propertyName(), write(state));
    if (m_listener) {
        m_listener();
    }
    return kept;
}

} // namespace nemsms::platform
