// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forventning.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace nemsms::domain {

namespace {

const QHash<QString, Forventning::Art> &words()
{
    using Art = Forventning::Art;
    static const QHash<QString, Art> known {
        {u"accepteret"_s, Art::Accepteret}, {u"accepted"_s, Art::Accepteret}, {u"afvist"_s, Art::Afvist},
        {u"refused"_s, Art::Afvist},        {u"stoppet"_s, Art::Stoppet},     {u"stopped"_s, Art::Stoppet},
        {u"afleveret"_s, Art::Afleveret},   {u"delivered"_s, Art::Afleveret},
        {u"modtaget"_s, Art::Modtaget},     {u"received"_s, Art::Modtaget}};
    return known;
}

/// A person needs longer than a phone.
constexpr std::chrono::seconds tickTime {600};

base::Result<std::chrono::seconds> secondsOf(QString text)
{
    for (const QString &unit : {u"sekunder"_s, u"seconds"_s, u"sek"_s, u"s"_s}) {
        if (text.endsWith(unit)) {
            text.chop(unit.size());
            break;
        }
    }
    bool ok = false;
    const int seconds = text.trimmed().toInt(&ok);
    constexpr int longest = 3600;
    if (!ok || seconds < 1 || seconds > longest) {
        return base::failure(base::ErrorKind::InvalidInput, "forventning.time", {{u"value"_s, text.left(40)}});
    }
    return std::chrono::seconds(seconds);
}

} // namespace

base::Result<Forventning> Forventning::parse(const QString &text)
{
    Forventning made;
    QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return made;
    }
    const QString word = parts.takeFirst().toLower();
    parts.removeIf([](const QString &part) { return part == u"inden"_s || part == u"within"_s; });
    const auto art = words().constFind(word);
    const bool takesMore = art != words().cend() && *art != Art::Accepteret;
    if (art == words().cend() || (!takesMore && !parts.isEmpty())) {
        return base::failure(base::ErrorKind::InvalidInput, "forventning.unknown", {{u"value"_s, text.left(60)}});
    }
    made.art = *art;
    made.inden = made.art == Art::Modtaget ? tickTime : made.inden;
    if ((made.art == Art::Afleveret || made.art == Art::Modtaget) && !parts.isEmpty()) {
        const auto seconds = secondsOf(parts.join(QString()).toLower());
        if (!seconds) {
            return seconds.error();
        }
        made.inden = *seconds;
    } else if (!parts.isEmpty()) {
        made.kode = parts.join(u' ');
    }
    return made;
}

QString Forventning::toString() const
{
    const QString code = kode.isEmpty() ? QString() : QString(u' ' + kode);
    switch (art) {
    case Art::Accepteret:
        return u"accepteret"_s;
    case Art::Afvist:
        return u"afvist"_s + code;
    case Art::Stoppet:
        return u"stoppet"_s + code;
    case Art::Afleveret:
        return u"afleveret %1 s"_s.arg(inden.count());
    case Art::Modtaget:
        return u"modtaget %1 s"_s.arg(inden.count());
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::domain
