// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortlink.h"

#include <algorithm>
#include <array>

namespace nemsms::domain {

namespace {

// Sorted. Public shortening services; the list is the program's own and not complete.
constexpr std::array hosts {
    u"adf.ly",     u"bit.do",     u"bit.ly",   u"bitly.com",  u"buff.ly",     u"cutt.ly", u"dlvr.it",
    u"fb.me",      u"goo.gl",     u"is.gd",    u"j.mp",       u"kort.nu",     u"kortlink.dk", u"lnkd.in",
    u"ow.ly",      u"qr.ae",      u"rb.gy",    u"rebrand.ly", u"s.id",        u"short.io", u"shorturl.at",
    u"t.co",       u"t.ly",       u"t.me",     u"tiny.cc",    u"tinyurl.com", u"urlz.fr", u"v.gd",
    u"x.co",       u"youtu.be",
};

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.';
}

bool isShortHost(QString host)
{
    if (host.startsWith(QLatin1String("www."))) {
        host.remove(0, 4);
    }
    return std::any_of(hosts.begin(), hosts.end(), [&](const auto *known) { return host == QStringView(known); });
}

} // namespace

QString findShortLink(const QString &text)
{
    // Every such host has a dot: look around each one, and read the longest run of host characters.
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        qsizetype begin = dot;
        while (begin > 0 && isHostCharacter(text.at(begin - 1))) {
            --begin;
        }
        qsizetype end = dot;
        while (end < text.size() && isHostCharacter(text.at(end))) {
            ++end;
        }
        QString host = text.sliced(begin, end - begin).toLower();
        while (host.endsWith(u'.')) {
            host.chop(1);
        }
        const bool address = begin > 0 && text.at(begin - 1) == u'@';
        if (!address && isShortHost(host)) {
            return host;
        }
        dot = end;
    }
    return {};
}

} // namespace nemsms::domain
