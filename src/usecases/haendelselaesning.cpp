// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelselaesning.h"

#include "domain/masking.h"
#include "protocols/beskedkuvert/haendelsesbesked.h"
#include "protocols/beskedkuvert/nemsmstilmelding.h"
#include "protocols/beskedkuvert/pkopoststatus.h"
#include "usecases/uuidordbog.h"

#include <QRegularExpression>
#include <QThreadPool>
#include <QtConcurrentMap>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParts = 2000; // what a person looks at; the raw text has the rest
constexpr int deepest = 64;

/// The CPR or CVR number at the end of a URN; empty for anything else.
QString numberOf(const QString &id)
{
    const bool isNumber = id.startsWith(u"urn:oio:cpr") || id.startsWith(u"urn:oio:cvr");
    return isNumber ? id.section(u':', -1) : QString();
}

base::Result<> readPayload(const protocols::Haendelsesbesked &envelope, store::HaendelseRow &row)
{
    if (envelope.beskedtype == QLatin1String(protocols::nemSmsTilmeldingBeskedtype)) {
        const auto told = protocols::decodeNemSmsTilmelding(envelope.data);
        if (!told) {
            return told.error();
        }
        row.art = told->tilmeldt ? "tilmeldt" : "frameldt";
        row.identitet = domain::toString(told->hvem);
    } else if (envelope.beskedtype == QLatin1String(protocols::pkoPostStatusBeskedtype)) {
        const auto told = protocols::decodePkoPostStatus(envelope.data);
        if (!told) {
            return told.error();
        }
        row.art = "poststatus";
        row.oplysning = told->afsendelseIdentifikator + u'\n' + told->transaktionsStatusKode;
    } else {
        row.art = "ukendt";
        for (const auto &one : envelope.relaterede) {
            row.identitet = row.identitet.isEmpty() ? numberOf(one.objektId) : row.identitet;
        }
    }
    return {};
}

/// The one value of the element that it stands in.
bool isWrapped(const protocols::XmlElement &element)
{
    static const QStringList wrappers {u"UUIDIdentifikator"_s, u"URNIdentifikator"_s, u"TidsstempelDatoTid"_s};
    return wrappers.contains(element.localName()) && element.firstChild().isNull();
}

void walk(const protocols::XmlElement &element, int depth, QList<HaendelsePart> &parts)
{
    for (auto one = element; !one.isNull() && parts.size() < mostParts && depth < deepest; one = one.next()) {
        const QString text = one.trimmedText();
        const bool packed = one.localName() == u"Base64";
        if (isWrapped(one) && !parts.isEmpty()) { // <ObjektId><UUIDIdentifikator>: what people look for stands one step higher
            parts.last().text = domain::maskPersonalData(text);
            parts.last().meaning = uuidOrd(text);
            continue;
        }
        parts += {depth, one.localName(), packed ? QString() : domain::maskPersonalData(text), uuidOrd(text)};
        if (packed) {
            const auto inside = protocols::XmlDocument::parse(QByteArray::fromBase64(one.textBytes()));
            if (inside) {
                walk(inside->root(), depth + 1, parts);
            }
        }
        walk(one.firstChild(), depth + 1, parts);
    }
}

} // namespace

const QList<QByteArray> &haendelsearter()
{
    static const QList<QByteArray> all {"tilmeldt", "frameldt", "poststatus", "ukendt"};
    return all;
}

std::variant<store::HaendelseRow, store::KarantaeneRow> readHaendelse(const protocols::DueslagMessage &message,
                                                                      const QString &miljoeId)
{
    if (message.tooLarge > 0) {
        return store::KarantaeneRow {{}, miljoeId, message.dueslag, message.number, {},
                                     {"dueslag.toolarge", {{u"size"_s, message.tooLarge}}}, {}};
    }
    store::HaendelseRow row;
    const auto envelope = protocols::decodeHaendelsesbesked(message.haendelsesbesked);
    const auto read = envelope ? readPayload(*envelope, row) : base::Result<>(envelope.error());
    if (!read) {
        return store::KarantaeneRow {{}, miljoeId, message.dueslag, message.number, {}, read.error().message,
                                     message.haendelsesbesked};
    }
    row.miljoeId = miljoeId;
    row.dueslag = message.dueslag;
    row.nummer = message.number;
    row.beskedId = envelope->beskedId;
    row.tid = envelope->dannelsestidspunkt.isValid() ? envelope->dannelsestidspunkt : message.publishedAt;
    row.beskedtype = envelope->beskedtype;
    row.myndighed = numberOf(envelope->tilladteModtagere.value(0));
    row.besked = message.haendelsesbesked;
    return row;
}

base::Job<HaendelseReading> readHaendelser(QList<protocols::DueslagMessage> messages, QString miljoeId)
{
    return base::runOn(QThreadPool::globalInstance(), [messages, miljoeId]() -> base::Result<HaendelseReading> {
        const auto read = [&miljoeId](const protocols::DueslagMessage &message) { return readHaendelse(message, miljoeId); };
        const auto all = QtConcurrent::blockingMapped<QList<std::variant<store::HaendelseRow, store::KarantaeneRow>>>(messages, read);
        HaendelseReading reading;
        for (const auto &one : all) {
            if (const auto *row = std::get_if<store::HaendelseRow>(&one)) {
                reading.rows += *row;
            } else {
                reading.unread += std::get<store::KarantaeneRow>(one);
            }
        }
        return reading;
    });
}

QList<HaendelsePart> haendelseTree(const QByteArray &message)
{
    QList<HaendelsePart> parts;
    if (const auto document = protocols::XmlDocument::parse(message)) {
        walk(document->root(), 0, parts);
    }
    return parts;
}

QString haendelseText(const QByteArray &message)
{
    static const QRegularExpression packed(u"(<[^<>]*Base64\\b[^<>]*>)[^<]*"_s);
    return domain::maskPersonalData(QString::fromUtf8(message).replace(packed, u"\\1…"_s));
}

} // namespace nemsms::usecases
