// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retryrule.h"

#include "domain/sendetidsrum.h"

#include <algorithm>

namespace nemsms::domain {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstWait {5'000};
constexpr milliseconds longestWait {900'000};
constexpr milliseconds openingSpread {120'000};

/// 0 to 1, the same for the same message and attempt in every program (FNV-1a; qHash may differ between machines).
double fraction(const QString &identifikator, qint64 attempts)
{
    quint64 hash = 14'695'981'039'346'656'037ULL;
    const QByteArray drawn = identifikator.toUtf8() + ':' + QByteArray::number(attempts);
    for (const char byte : drawn) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1'099'511'628'211ULL;
    }
    hash ^= hash >> 33; // FNV leaves the high bits of short texts alike
    hash *= 0xff51afd7ed558ccdULL;
    hash ^= hash >> 33;
    return double(hash >> 11) / double(1ULL << 53);
}

} // namespace

milliseconds backoff(qint64 attempts)
{
    if (attempts <= 0) {
        return milliseconds(0);
    }
    constexpr qint64 doublings = 8; // 5 s << 8 is beyond the longest
    return std::min<milliseconds>(longestWait, firstWait * (1LL << std::min(attempts - 1, doublings)));
}

QDateTime nextAttempt(const QString &identifikator, qint64 attempts, const QDateTime &last)
{
    const double drawn = fraction(identifikator, attempts);
    const auto whole = backoff(attempts).count();
    const QDateTime wanted = last.toUTC().addMSecs(whole / 2 + qint64(drawn * double(whole - whole / 2)));
    if (maySend(wanted)) {
        return wanted;
    }
    return nextSending(wanted).addMSecs(qint64(drawn * double(openingSpread.count())));
}

} // namespace nemsms::domain
