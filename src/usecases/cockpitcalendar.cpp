// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/cockpit.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

/// A content line has at most 75 octets; longer ones go on below after a space, never inside a letter (RFC 5545 3.1).
void addLine(QByteArray &text, const QString &line)
{
    constexpr qsizetype most = 75;
    const QByteArray bytes = line.toUtf8();
    qsizetype start = 0;
    qsizetype room = most;
    while (start < bytes.size()) {
        qsizetype end = std::min(start + room, bytes.size());
        while (end < bytes.size() && (bytes[end] & 0xC0) == 0x80) {
            --end;
        }
        text += (start == 0 ? QByteArray() : QByteArray(" ")) + bytes.sliced(start, end - start) + "\r\n";
        start = end;
        room = most - 1;
    }
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

void addAlarm(QByteArray &text, int days, const QString &words)
{
    addLine(text, u"BEGIN:VALARM"_s);
    addLine(text, u"ACTION:DISPLAY"_s);
    addLine(text, u"DESCRIPTION:"_s + words);
    addLine(text, u"TRIGGER:-P%1D"_s.arg(days));
    addLine(text, u"END:VALARM"_s);
}

void addEvent(QByteArray &text, const CockpitPost &post, const QString &stamp)
{
    const QVariantMap about {{u"title"_s, post.title}, {u"names"_s, post.loadText()}, {u"tell"_s, post.tell}};
    const QString summary = escaped(base::sentence({post.isApiKey() ? "cockpit.event.key" : "cockpit.event", about}));
    const char *description = post.carries.isEmpty() ? "cockpit.event.nothing" : "cockpit.event.stops";
    addLine(text, u"BEGIN:VEVENT"_s);
    addLine(text, u"UID:%1-%2@nemsms-konsol"_s.arg(QString::fromLatin1(post.entity), post.recordId));
    addLine(text, u"DTSTAMP:"_s + stamp);
    addLine(text, u"DTSTART;VALUE=DATE:"_s + post.until.toString(u"yyyyMMdd"_s));
    addLine(text, u"DTEND;VALUE=DATE:"_s + post.until.addDays(1).toString(u"yyyyMMdd"_s));
    addLine(text, u"SUMMARY:"_s + summary);
    addLine(text, u"DESCRIPTION:"_s + escaped(base::sentence({description, about})));
    addLine(text, u"TRANSP:TRANSPARENT"_s);
    for (const int days : {90, 60, 30, 10}) {
        addAlarm(text, days, summary);
    }
    addLine(text, u"END:VEVENT"_s);
}

} // namespace

QByteArray cockpitcalendar(const QList<CockpitPost> &posts, const QDateTime &stamp)
{
    const QString made = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray text;
    addLine(text, u"BEGIN:VCALENDAR"_s);
    addLine(text, u"VERSION:2.0"_s);
    addLine(text, u"PRODID:-//nemsms-konsol//certifikater//DA"_s);
    addLine(text, u"CALSCALE:GREGORIAN"_s);
    for (const auto &post : posts) {
        if (post.until.isValid()) {
            addEvent(text, post, made);
        }
    }
    addLine(text, u"END:VCALENDAR"_s);
    return text;
}

} // namespace nemsms::usecases
