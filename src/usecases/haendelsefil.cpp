// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelsefil.h"

#include "base/wholefile.h"

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s) : QString();
}

/// A cell that a spreadsheet takes for text and not for a formula.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

HaendelseFil::HaendelseFil(const QString &path) : m_file(path), m_stands(m_file.open(QIODevice::WriteOnly))
{
    m_stands = m_stands && m_file.write("\xEF\xBB\xBF") == 3;
    write({u"tid"_s, u"modtaget"_s, u"art"_s, u"haendelse"_s, u"nummer"_s, u"myndighed"_s, u"dueslag"_s, u"beskedId"_s});
}

void HaendelseFil::add(const QList<HaendelseLine> &lines)
{
    for (const auto &line : lines) {
        write({timeText(line.time), timeText(line.received), QString::fromLatin1(line.kind), base::sentence(line.sentence),
               line.number, line.cvr, line.dueslag, line.beskedId});
        ++m_rows;
    }
}

void HaendelseFil::write(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &one : cells) {
        quoted += cell(one);
    }
    const QByteArray line = quoted.join(u';').toUtf8() + "\r\n";
    m_stands = m_stands && m_file.write(line) == line.size();
}

base::Result<> HaendelseFil::finish()
{
    if (!m_stands || !m_file.commit()) {
        return base::unwritable(m_file.fileName(), m_file.errorString());
    }
    return {};
}

} // namespace nemsms::usecases
