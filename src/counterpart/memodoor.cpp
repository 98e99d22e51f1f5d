// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart/memodoor.h"

#include "counterpart/oiorestanswer.h"
#include "domain/sendetidsrum.h"
#include "protocols/ngdp/kvittering.h"

#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace nemsms::counterpart {

using protocols::KnobDoor;
using protocols::KnobKind;
using protocols::Kvittering;
using protocols::Kvitteringsstatus;
using protocols::NemSmsMemo;
using protocols::ServerRequest;
using protocols::ServerResponse;
using store::Afsendelsespost;

namespace {

/// Authorization: Basic base64(systemId:apiToken). The certificate decides the access, so the token is not looked at.
QString systemIdOf(const ServerRequest &request)
{
    const QByteArray value = request.header("Authorization");
    return value.startsWith("Basic ") ? QString::fromUtf8(QByteArray::fromBase64(value.mid(6))).section(u':', 0, 0) : QString();
}

/// What must be the same when a MessageUUID comes again.
QByteArray contentHash(const Afsendelsespost &post, const NemSmsMemo &memo)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {post.sysId, memo.senderCvr, post.modtagerart, post.modtager, memo.label, memo.notification,
                                memo.doNotDeliverUntil.toString(Qt::ISODate)}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

Afsendelsespost postOf(const NemSmsMemo &memo, const QByteArray &bytes, const QString &sysId)
{
    Afsendelsespost post;
    post.sysId = sysId;
    post.identifikator = memo.messageUuid;
    post.modtagerart = domain::isBorger(*memo.recipient) ? u"CPR"_s : u"CVR"_s;
    post.modtager = domain::toString(*memo.recipient);
    post.materialeId = u""_s; // MeMo has none
    post.tekst = memo.notification;
    post.transmission = QUuid::createUuid().toString(QUuid::WithoutBraces);
    post.memo = bytes;
    post.indhold = contentHash(post, memo);
    return post;
}

Kvittering receiptOf(const Afsendelsespost &post)
{
    Kvittering receipt {post.transmission, post.identifikator, Kvitteringsstatus::Received, post.modtaget, {}, {}};
    if (post.afleveret.isValid()) {
        receipt.status = Kvitteringsstatus::Completed;
        receipt.time = post.afleveret;
    } else if (post.afvist.isValid()) {
        const Memoafslag why = memoafslagOf({DkalFejl::ModtagerIkkeTilmeldt, {}});
        receipt.status = Kvitteringsstatus::NotAllowed;
        receipt.time = post.afvist;
        receipt.errorCode = why.kode;
        receipt.errorMessage = why.tekst;
    }
    return receipt;
}

ServerResponse receiptAnswer(const Afsendelsespost &post, int status)
{
    ServerResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = encodeKvittering(receiptOf(post));
    return response;
}

ServerResponse refuse(const Afvisning &afvisning)
{
    return memoafslagAnswer(memoafslagOf(afvisning));
}

} // namespace

ServerResponse MemoDoor::handle(const ServerRequest &request) const
{
    const Guest guest = m_parts.keeper.recognise(request.peerCertificateDer);
    if (guest == Guest::Nobody) {
        return noCertificate();
    }
    const QString sysId = systemIdOf(request);
    if (const auto denied = judgeAccess(*m_parts.liste->get(), sysId, guest)) {
        return refuse(*denied);
    }
    const QStringList path = request.path.section(u"/v1/"_s, 1).split(u'/', Qt::SkipEmptyParts);
    const QString messageUuid = path.value(1).toLower();
    const bool memos = path.value(0) == u"memos";
    if (memos && path.size() == 1 && request.method == "POST") {
        return take(request, sysId);
    }
    if (path.size() == 2 && request.method == "GET" && (memos || path.at(0) == u"receipts")) {
        return show(sysId, messageUuid, !memos);
    }
    if (memos && path.size() == 2 && request.method == "DELETE") {
        return recall(sysId, messageUuid);
    }
    return refuse({DkalFejl::ForkertVerbum, QString::fromLatin1(request.method)});
}

ServerResponse MemoDoor::take(const ServerRequest &request, const QString &sysId) const
{
    if (!announcesXml(request)) {
        return memoafslagAnswer(invalidMemo(u"Content-Type skal være application/xml."_s));
    }
    const auto memo = m_parts.reader->read(request.body);
    if (!memo) {
        return memoafslagAnswer(memo.error().message.code == "memo.recipient" ? memoafslagOf({DkalFejl::ModtagerMangler, {}})
                                                                              : invalidMemo(base::sentence(memo.error().message)));
    }
    const QString named = request.query.queryItemValue(u"memo-message-uuid"_s).toLower();
    if (!named.isEmpty() && named != memo->messageUuid) {
        return refuse({DkalFejl::ForkertIdentifikator, named});
    }
    if (memo->notification.isEmpty()) {
        return memoafslagAnswer(emptyNotification());
    }
    Afsendelsespost post = postOf(*memo, request.body, sysId);
    const auto liste = m_parts.liste->get();
    if (const Systemregistrering *system = liste->system(sysId)) {
        post.afsender = system->afsender;
    }
    const auto before = m_parts.afsendelser.findMemo(post.identifikator);
    if (!before) {
        return failedAnswer(before.error());
    }
    if (*before) {
        return (*before)->indhold == post.indhold ? receiptAnswer(**before, 201)
                                                  : refuse({DkalFejl::AndetIndhold, post.identifikator});
    }
    return accept(*memo, post);
}

std::variant<QDateTime, Memoafslag> MemoDoor::judgeMoment(QDate day, const QDateTime &now) const
{
    const QDate today = now.toTimeZone(base::danishTime()).date();
    if (const auto refused = judgeDay(day, today)) {
        return *refused;
    }
    if (day.isValid() && day > today) {
        return domain::nextSending(QDateTime(day, QTime(0, 0), base::danishTime()));
    }
    const bool hold = m_parts.board->isOn(KnobDoor::Afsender, KnobKind::Hold)
        || m_parts.board->isOn(KnobDoor::KombiPost, KnobKind::Hold);
    if (const auto refused = judgeTime(now, hold)) {
        return memoafslagOf(*refused);
    }
    return domain::maySend(now) ? QDateTime() : domain::nextSending(now);
}

ServerResponse MemoDoor::accept(const NemSmsMemo &memo, Afsendelsespost post) const
{
    const QDateTime now = m_parts.clock->now();
    const auto moment = judgeMoment(memo.doNotDeliverUntil, now);
    if (const auto *refused = std::get_if<Memoafslag>(&moment)) {
        return memoafslagAnswer(*refused);
    }
    const auto slutbruger = m_parts.slutbrugere.find(post.modtagerart, post.modtager);
    if (!slutbruger) {
        return failedAnswer(slutbruger.error());
    }
    if (!*slutbruger || (*slutbruger)->tilmelding != store::Tilmelding::Aktiv) {
        return refuse({DkalFejl::ModtagerIkkeTilmeldt, {}});
    }
    post.mobilnummer = (*slutbruger)->mobilnummer;
    post.modtaget = now;
    post.tidligst = std::get<QDateTime>(moment);
    const auto accepted = m_parts.afsendelser.accept(post);
    if (!accepted) {
        return failedAnswer(accepted.error());
    }
    m_parts.delivery->wake();
    const auto kept = m_parts.afsendelser.findMemo(post.identifikator); // by whoever was first
    if (!kept) {
        return failedAnswer(kept.error());
    }
    return *accepted == store::Indlevering::Konflikt || !*kept ? refuse({DkalFejl::AndetIndhold, post.identifikator})
                                                               : receiptAnswer(**kept, 201);
}

base::Result<std::optional<Afsendelsespost>> MemoDoor::ownMemo(const QString &sysId, const QString &messageUuid) const
{
    auto found = m_parts.afsendelser.findMemo(messageUuid);
    if (found && *found && (*found)->sysId != sysId) {
        return std::optional<Afsendelsespost>(); // another's messages are not told of
    }
    return found;
}

ServerResponse MemoDoor::show(const QString &sysId, const QString &messageUuid, bool receipt) const
{
    const auto found = ownMemo(sysId, messageUuid);
    if (!found) {
        return failedAnswer(found.error());
    }
    if (!*found) {
        return refuse({DkalFejl::UkendtRessource, messageUuid});
    }
    return receipt ? receiptAnswer(**found, 200) : xmlAnswer((*found)->memo);
}

ServerResponse MemoDoor::recall(const QString &sysId, const QString &messageUuid) const
{
    const auto found = ownMemo(sysId, messageUuid);
    if (!found) {
        return failedAnswer(found.error());
    }
    if (!*found) {
        return refuse({DkalFejl::UkendtRessource, messageUuid});
    }
    const auto done = m_parts.afsendelser.recall(messageUuid, m_parts.clock->now());
    if (!done) {
        return failedAnswer(done.error());
    }
    m_parts.delivery->wake(); // tells of it in the dueslag
    return *done == store::Tilbagekald::Udfoert ? doneAnswer() : memoafslagAnswer(tooLateToRecall(messageUuid));
}

} // namespace nemsms::counterpart
