// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortlink.h"

#include <algorithm>
#include <array>

namespace nemsms::domain {

namespace {

// Sorted. Public shortening services; the list is the program's own and not complete.
constexpr std::array<QStringView, 26> hosts {
    u"adf.ly",  u"bit.do",     u"bit.ly", u"bitly.com", u"buff.ly",     u"cutt.ly", u"dlvr.it",     u"fb.me", u"goo.gl",
    u"is.gd",   u"j.mp",       u"kortlink.dk", u"lnkd.in", u"ow.ly",    u"qr.ae",   u"rb.gy",       u"rebrand.ly",
    u"s.id",    u"short.io",   u"shorturl.at", u"t.co", u"t.ly",        u"tiny.cc", u"tinyurl.com", u"v.gd", u"x.co",
};

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.';
}

bool isShortHost(QStringView host)
{
    if (host.startsWith(u"www.")) {
        host = host.sliced(4);
    }
    return std::binary_search(hosts.begin(), hosts.end(), host);
}

} // namespace

QString findShortLink(const QString &text)
{
    // Every such host has a dot: look at each run of host characters around one.
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0;) {
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
        const bool mailAddress = begin > 0 && text.at(begin - 1) == u'@';
        if (!mailAddress && isShortHost(host)) {
            return host;
        }
        dot = text.indexOf(u'.', end);
    }
    return {};
}

} // namespace nemsms::domain
