// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/haendelsefilteroptions.h"

#include "base/clock.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

std::string say(const char *code)
{
    return base::sentence({code, {}}).toStdString();
}

} // namespace

void declareHaendelseFilter(CLI::App &verb, HaendelseFilterOptions &options)
{
    std::vector<std::string> kinds;
    for (const auto &kind : usecases::haendelsearter()) {
        kinds.push_back(kind.toStdString());
    }
    verb.add_option("--art", options.kind, say("command.haendelse.art"))->check(CLI::IsMember(kinds));
    verb.add_option("--cvr", options.cvr, say("command.haendelse.cvr"));
    verb.add_option("--fra", options.from, say("command.haendelse.fra"));
    verb.add_option("--til", options.until, say("command.haendelse.til"));
    verb.add_flag("--usete", options.unseen, say("command.haendelse.usete"));
    options.number.declare(verb, "nummer", say("command.haendelse.nummer"));
}

base::Result<QDateTime> readMoment(const std::string &text)
{
    const QString written = QString::fromStdString(text);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    const QDateTime moment = day.isValid() && written.size() == 10 ? QDateTime(day, QTime(0, 0), base::danishTime())
                                                                   : QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !moment.isValid()) {
        return base::failure(base::ErrorKind::Usage, "command.haendelse.time", {{u"text"_s, written}});
    }
    return written.isEmpty() ? QDateTime() : moment.toUTC();
}

base::Result<usecases::HaendelseFilter> readHaendelseFilter(const HaendelseFilterOptions &options)
{
    usecases::HaendelseFilter filter;
    filter.kind = QByteArray::fromStdString(options.kind);
    filter.cvr = QString::fromStdString(options.cvr);
    filter.unseen = options.unseen;
    filter.limit = options.limit;
    const auto number = options.number.read();
    const auto from = readMoment(options.from);
    const auto until = readMoment(options.until);
    if (!number || !from || !until) {
        return number ? from ? until.error() : from.error() : number.error();
    }
    filter.number = *number;
    filter.from = *from;
    filter.until = *until;
    return filter;
}

} // namespace nemsms::ctl
