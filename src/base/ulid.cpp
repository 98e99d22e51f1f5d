// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ulid.h"

#include <QRandomGenerator>
#include <algorithm>

namespace nemsms::base {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int timeLength = 10;
constexpr int length = 26;

} // namespace

QString newUlid(const QDateTime &moment)
{
    QString ulid(length, QLatin1Char('0'));
    auto milliseconds = static_cast<quint64>(moment.toMSecsSinceEpoch());
    for (int i = timeLength - 1; i >= 0; --i) {
        ulid[i] = QLatin1Char(alphabet[milliseconds & 31U]);
        milliseconds >>= 5U;
    }
    auto *random = QRandomGenerator::system();
    for (int i = timeLength; i < length; ++i) {
        ulid[i] = QLatin1Char(alphabet[random->bounded(32)]);
    }
    return ulid;
}

QString UlidSequence::next(const QDateTime &moment)
{
    int at = m_last.isEmpty() || moment != m_moment ? 0 : length - 1;
    for (; at >= timeLength; --at) { // add one, carrying over
        const auto digit = QLatin1StringView(alphabet).indexOf(m_last.at(at));
        const bool carries = digit + 1 == QLatin1StringView(alphabet).size();
        m_last[at] = QLatin1Char(alphabet[carries ? 0 : digit + 1]);
        if (!carries) {
            return m_last;
        }
    }
    m_moment = moment;
    m_last = newUlid(moment);
    return m_last;
}

bool isUlid(QStringView text)
{
    if (text.size() != length || text.front() > QLatin1Char('7')) {
        return false;
    }
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return QLatin1StringView(alphabet).contains(c); });
}

} // namespace nemsms::base
