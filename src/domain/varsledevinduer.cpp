// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/varsledevinduer.h"

#include "base/clock.h"
#include "domain/digits.h"

#include <QStringList>
#include <optional>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

constexpr int Parts = 5;

std::optional<ServicevindueArt> artFrom(const QString &word)
{
    const QString plain = word.toLower();
    if (plain == "ugentligt"_L1) {
        return ServicevindueArt::Ugentligt;
    }
    if (plain == u"månedligt"_s || plain == "maanedligt"_L1) {
        return ServicevindueArt::Maanedligt;
    }
    return plain == "kvartalsvist"_L1 ? std::optional(ServicevindueArt::Kvartalsvist) : std::nullopt;
}

QDateTime momentFrom(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, u"dd-MM-yyyy HH:mm"_s);
    const QDateTime moment(read.date(), read.time(), base::danishTime());
    // An hour that the clock skips in spring is no moment.
    return read.isValid() && moment.isValid() && moment.time() == read.time() ? moment : QDateTime();
}

std::optional<Servicevindue> vindueFrom(const QString &line)
{
    QStringList parts = line.split(u';');
    for (QString &part : parts) {
        part = part.trimmed();
    }
    if (parts.size() != Parts) {
        return std::nullopt;
    }
    const auto art = artFrom(parts.at(0));
    const Servicevindue vindue {art.value_or(ServicevindueArt::Ugentligt), momentFrom(parts.at(1)),
                                momentFrom(parts.at(2)), QDate::fromString(parts.at(3), u"dd-MM-yyyy"_s), parts.at(4)};
    const bool whole = art && vindue.fra.isValid() && vindue.til.isValid() && vindue.varslet.isValid();
    return whole ? std::optional(vindue) : std::nullopt;
}

} // namespace

VarsledeVinduer readVarsledeVinduer(const QString &lines)
{
    VarsledeVinduer read;
    int number = 0;
    for (const QString &line : lines.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (const auto vindue = vindueFrom(line)) {
            read.vinduer += *vindue;
            read.findings += checkServicevindue(*vindue);
        } else {
            read.findings += base::makeFinding(base::Severity::Error, "servicevindue.line",
                                               {{u"line"_s, number}, {u"value"_s, shortened(line.trimmed())}},
                                               u"SF2250 1.3.1"_s);
        }
    }
    read.findings += checkHyppighed(read.vinduer);
    return read;
}

} // namespace nemsms::domain
