// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/udvekslingverbs.h"

#include "base/clock.h"
#include "settings/settings.h"
#include "usecases/exchangekeeper.h"
#include "usecases/fejlforklaring.h"
#include "usecases/haendelselaesning.h"
#include "usecases/linjeforskel.h"
#include "usecases/storeaccess.h"

#include <QRegularExpression>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr int figureDays = 30;

UdvekslingLine lineOf(const store::UdvekslingRow &row)
{
    return {row.id, row.tid, row.gemt, row.operation, row.metode, row.adresse, row.status, row.fejlkode, row.transaktion,
            row.identifikator, row.aftryk, row.forbindelse, row.tls, row.foersteByte, row.ialt};
}

/// What follows the head of a captured message.
QByteArray bodyOf(const QByteArray &message)
{
    const qsizetype gap = message.indexOf("\n\n");
    return gap < 0 ? QByteArray() : message.mid(gap + 2);
}

/// Where a token was masked, the declaration of its prefix went with it.
QByteArray readable(const QByteArray &body)
{
    static const QRegularExpression masked(u"<(?:[\\w.-]+:)?Assertion>\\*+</(?:[\\w.-]+:)?Assertion>"_s);
    return QString::fromUtf8(body).replace(masked, u"<Assertion>****</Assertion>"_s).toUtf8();
}

QList<UdvekslingPart> treeOf(const QByteArray &message)
{
    QList<UdvekslingPart> parts;
    for (const auto &part : haendelseTree(readable(bodyOf(message)))) {
        parts += {part.depth, part.name, part.text};
    }
    return parts;
}

QByteArray classOf(qint64 p95)
{
    return p95 <= 1000 ? "simple" : p95 <= 1500 ? "medium" : p95 <= 4000 ? "complex" : "";
}

/// The value that `percent` of the ascending values do not exceed (nearest rank).
qint64 percentile(const QList<qint64> &ascending, int percent)
{
    return ascending.isEmpty() ? 0 : ascending.at(qMax<qsizetype>(0, (ascending.size() * percent + 99) / 100 - 1));
}

/// For a POSIX shell, as one word.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString curlOf(const store::UdvekslingRow &row)
{
    const QString request = QString::fromUtf8(row.request);
    QStringList words {u"curl --cert CERTIFICATE.pem --key KEY.pem -X"_s, row.metode, quoted(row.adresse)};
    const QStringList head = request.section(u"\n\n"_s, 0, 0).split(u'\n').mid(1);
    for (const QString &line : head) {
        words += u"-H "_s + quoted(line);
    }
    const QString body = QString::fromUtf8(bodyOf(row.request));
    if (!body.isEmpty()) {
        words += u"--data-binary "_s + quoted(body);
    }
    return words.join(u' ');
}

} // namespace

UdvekslingVerbs::UdvekslingVerbs(std::shared_ptr<StoreAccess> access, std::shared_ptr<const settings::Settings> settings)
    : m_access(std::move(access)), m_settings(std::move(settings))
{
}

base::Job<QList<UdvekslingLine>> UdvekslingVerbs::list(UdvekslingFilter filter) const
{
    const auto held = m_access->hold();
    const auto access = m_access;
    const auto gone = co_await ExchangeKeeper::purge(access, m_settings);
    if (!gone) {
        co_return gone.error();
    }
    store::UdvekslingStore exchanges(*access->store);
    const store::UdvekslingQuery query {filter.miljoeId, filter.operation, filter.identifier, filter.text.trimmed(),
                                        filter.failed, filter.limit, filter.after};
    const auto rows = co_await exchanges.list(query);
    if (!rows) {
        co_return rows.error();
    }
    QList<UdvekslingLine> lines;
    for (const auto &row : *rows) {
        lines += lineOf(row);
    }
    co_return lines;
}

base::Job<UdvekslingDetail> UdvekslingVerbs::show(QString id) const
{
    const auto held = m_access->hold();
    const auto access = m_access;
    store::UdvekslingStore exchanges(*access->store);
    const auto row = co_await exchanges.find(id);
    if (!row) {
        co_return row.error();
    }
    const auto miljoe = co_await fetch<domain::Miljoe>(access, row->miljoeId);
    if (!miljoe) {
        co_return miljoe.error();
    }
    UdvekslingDetail detail;
    detail.line = lineOf(*row);
    detail.request = QString::fromUtf8(row->request);
    detail.answer = QString::fromUtf8(row->response);
    detail.requestTree = treeOf(row->request);
    detail.answerTree = treeOf(row->response);
    detail.fault = explain(*row);
    detail.document = endpointOf(row->operation);
    detail.miljoe = miljoe->navn;
    detail.simulated = miljoe->art == domain::MiljoeArt::LokalPlatform;
    co_return detail;
}

base::Job<QList<UdvekslingDifference>> UdvekslingVerbs::diff(QString first, QString second) const
{
    const auto held = m_access->hold();
    const auto access = m_access;
    store::UdvekslingStore exchanges(*access->store);
    const auto one = co_await exchanges.find(first);
    if (!one) {
        co_return one.error();
    }
    const auto other = co_await exchanges.find(second);
    if (!other) {
        co_return other.error();
    }
    const auto whole = [](const store::UdvekslingRow &row) {
        return linesOf(QString::fromUtf8(row.request) + u"\n\n"_s + QString::fromUtf8(row.response));
    };
    const QStringList before = whole(*one);
    const QStringList after = whole(*other);
    const auto comparing = [before, after]() -> base::Result<QList<UdvekslingDifference>> { return differenceOf(before, after); };
    co_return co_await base::runOn(QThreadPool::globalInstance(), comparing);
}

base::Job<QString> UdvekslingVerbs::caseText(QString id) const
{
    const auto held = m_access->hold();
    const auto detail = co_await show(id);
    if (!detail) {
        co_return detail.error();
    }
    const UdvekslingLine &line = detail->line;
    const QString when = line.time.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s);
    QList<base::Message> said;
    if (detail->fault) {
        said += base::Message {"udveksling.case.to", {{u"desk"_s, base::sentence(detail->fault->desk)}}};
    }
    said += {"udveksling.case.environment", {{u"miljoe"_s, detail->miljoe}}};
    said += {"udveksling.case.endpoint", {{u"operation"_s, line.operation}, {u"document"_s, detail->document}, {u"url"_s, line.address}}};
    said += {"udveksling.case.time", {{u"time"_s, when}, {u"total"_s, line.total}}};
    said += {"udveksling.case.ids", {{u"transaction"_s, line.transaction}, {u"identifier"_s, line.identifier}, {u"id"_s, line.id}}};
    said += {"udveksling.case.certificate", {{u"thumbprint"_s, line.thumbprint}}};
    if (detail->fault) {
        said += {"udveksling.case.fault", {{u"code"_s, detail->fault->code}, {u"text"_s, detail->fault->words}, {u"status"_s, line.status}}};
        said += detail->fault->cause;
        said += detail->fault->nextStep;
    }
    if (detail->simulated) {
        said += base::Message {"command.simulated", {}};
    }
    QStringList text;
    for (const auto &one : said) {
        text += base::sentence(one);
    }
    co_return text.join(u'\n');
}

base::Job<QString> UdvekslingVerbs::curl(QString id) const
{
    const auto held = m_access->hold();
    const auto access = m_access;
    store::UdvekslingStore exchanges(*access->store);
    const auto row = co_await exchanges.find(id);
    if (!row) {
        co_return row.error();
    }
    co_return curlOf(*row);
}

base::Job<QList<UdvekslingMaal>> UdvekslingVerbs::figures(QString miljoeId) const
{
    const auto held = m_access->hold();
    const auto access = m_access;
    store::UdvekslingStore exchanges(*access->store);
    const QDateTime since = access->clock->now().addDays(-figureDays);
    const auto times = co_await exchanges.times(miljoeId, since);
    if (!times) {
        co_return times.error();
    }
    QList<UdvekslingMaal> all;
    for (const auto &one : *times) {
        const qint64 p95 = percentile(one.ialt, 95);
        all += {one.operation, qint64(one.ialt.size()), one.fejl, percentile(one.ialt, 50), p95, classOf(p95)};
    }
    co_return all;
}

} // namespace nemsms::usecases
