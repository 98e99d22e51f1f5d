// SPDX-License-Identifier: GPL-3.0-or-later
#include "proeveopsaetning.h"

#include "domain/demo.h"

#include <QTimeZone>

namespace nemsms::test {

using namespace Qt::StringLiterals;
namespace demo = domain::demo;

namespace {

/// Whether or not the portal sheets are there, some table lives in a portal for the rules about portals.
const base::EntityTable &systemInPortal()
{
    static const base::EntityTable table = [] {
        base::EntityTable copy = domain::afsendersystemTable();
        copy.portal.portal = "Administrationsportal";
        return copy;
    }();
    return table;
}

QDateTime noon(QDate day)
{
    return QDateTime(day, QTime(12, 0), QTimeZone::utc());
}

} // namespace

Proeveopsaetning::Proeveopsaetning()
{
    addPlace();
    addRegister();
    addSystem();
    addMaterials();
    addAgreements();
    m_miljoe = idOf(u"place"_s);
}

void Proeveopsaetning::add(const QString &key, const base::EntityTable &table, const base::FieldValues &values)
{
    Post post {&table, table.make()};
    post.record->id = u"01TEST%1"_s.arg(++m_count, 6, 10, QChar(u'0'));
    post.record->version = 1;
    post.record->confirmed = {noon({2026, 11, 2}), u"Prøveperson"_s, {}, 1};
    const auto wrong = table.assign(*post.record, values);
    Q_ASSERT_X(base::acceptable(wrong), "Proeveopsaetning", wrong.isEmpty() ? "" : wrong.first().message.code.constData());
    m_posts.insert(key, post);
    m_order += key;
}

void Proeveopsaetning::addPlace()
{
    add(u"place"_s, domain::miljoeTable(),
        {{u"navn"_s, u"Ekstern test"_s},
         {u"art"_s, u"eksternttestmiljoe"_s},
         {u"rute"_s, u"sf1600"_s},
         {u"printServiceUrl"_s, u"https://exttest.serviceplatformen.dk/service/Print/Print/2"_s},
         {u"dueslagUrl"_s, u"https://beskedfordeler.eksterntest-stoettesystemerne.dk/dueslag"_s},
         {u"tilmeldingUrl"_s, u"https://exttest.serviceplatformen.dk/service/NemSMS/2"_s},
         {u"tokenUrl"_s, u"https://n2adgangsstyring.eksterntest-stoettesystemerne.dk/issue"_s},
         {u"certifikatfil"_s, u"anvender.p12"_s}});
    add(u"kommune"_s, domain::myndighedTable(),
        {{u"cvr"_s, demo::myndighedCvr.toString()}, {u"navn"_s, demo::myndighedNavn.toString()}});
    add(u"tilslutning"_s, domain::tilslutningsaftaleTable(),
        {{u"navn"_s, u"Digital Post og NemSMS"_s},
         {u"myndighedId"_s, idOf(u"kommune"_s)},
         {u"modpart"_s, u"Digitaliseringsstyrelsen"_s},
         {u"underskrevet"_s, QDate(2020, 1, 1)},
         {u"daekkerNemSms"_s, true},
         {u"daekkerRegister"_s, true},
         {u"daekkerSf1600"_s, true},
         {u"ean"_s, demo::ean.toString()},
         {u"portaladgang"_s, true}});
}

void Proeveopsaetning::addRegister()
{
    add(u"cert"_s, domain::certifikatTable(),
        {{u"navn"_s, demo::registercertifikatNavn.toString()},
         {u"rolle"_s, u"register"_s},
         {u"type"_s, u"voces"_s},
         {u"sha256"_s, demo::registercertifikatSha256.toString()},
         {u"udsteder"_s, u"CN=Prøve-CA til test"_s},
         {u"cvr"_s, demo::myndighedCvr.toString()},
         {u"gyldigFra"_s, QDate(2026, 1, 1)},
         {u"gyldigTil"_s, QDate(2028, 12, 31)}});
    add(u"kombit"_s, domain::certifikatTable(),
        {{u"navn"_s, u"KOMBIT FOCES"_s},
         {u"rolle"_s, u"serviceplatform"_s},
         {u"type"_s, u"foces"_s},
         {u"sha256"_s, QString(64, u'A')},
         {u"cvr"_s, demo::kombitCvr.toString()},
         {u"gyldigTil"_s, QDate(2028, 12, 31)}});
    add(u"register"_s, domain::registerTable(),
        {{u"sysId"_s, demo::registerSysId.toString()},
         {u"navn"_s, demo::registerNavn.toString()},
         {u"myndighedId"_s, idOf(u"kommune"_s)},
         {u"leverandoer"_s, u"KOMBIT"_s},
         {u"omfang"_s, u"nemsms"_s},
         {u"udveksling"_s, u"aendringer"_s},
         {u"ean"_s, demo::ean.toString()},
         {u"certifikatId"_s, idOf(u"cert"_s)}});
}

void Proeveopsaetning::addSystem()
{
    add(u"system"_s, domain::afsendersystemTable(),
        {{u"sysId"_s, demo::nemSmsSysId.toString()},
         {u"digitalPostSysId"_s, demo::digitalPostSysId.toString()},
         {u"navn"_s, demo::afsendersystemNavn.toString()},
         {u"myndighedId"_s, idOf(u"kommune"_s)},
         {u"leverandoer"_s, u"KOMBIT"_s},
         {u"afsendermobil"_s, demo::afsendermobil.toString()},
         {u"ean"_s, demo::ean.toString()},
         {u"kontaktnavn"_s, u"Prøve Prøvesen"_s}});
    add(u"person"_s, domain::testpersonTable(),
        {{u"navn"_s, u"Prøveperson"_s},
         {u"cpr"_s, u"2512484916"_s},
         {u"miljoeId"_s, idOf(u"place"_s)},
         {u"mobilnummer"_s, u"20123456"_s},
         {u"samtykke"_s, true},
         {u"forventetTilmelding"_s, u"aktiv"_s}});
}

void Proeveopsaetning::addMaterials()
{
    const auto materiale = [&](const QString &key, QStringView number, const QString &type) {
        add(key, domain::materialeTable(),
            {{u"materialeId"_s, number.toString()},
             {u"navn"_s, QString(u"Materiale "_s + key)},
             {u"type"_s, type},
             {u"afsendersystemId"_s, idOf(u"system"_s)}});
    };
    materiale(u"sms"_s, demo::materialeId, u"nemsms"_s);
    materiale(u"brev"_s, demo::brevMaterialeId, u"meddelelse"_s);
    add(u"gruppe"_s, domain::tilmeldingsgruppeTable(),
        {{u"navn"_s, demo::gruppeNavn.toString()}, {u"modtagertype"_s, u"borger"_s}, {u"type"_s, u"nemsms"_s}});
    add(u"brevgruppe"_s, domain::tilmeldingsgruppeTable(),
        {{u"navn"_s, demo::brevGruppeNavn.toString()}, {u"modtagertype"_s, u"borger"_s}, {u"type"_s, u"meddelelse"_s}});
    add(u"link"_s, domain::gruppetilknytningTable(),
        {{u"materialeId"_s, idOf(u"sms"_s)}, {u"tilmeldingsgruppeId"_s, idOf(u"gruppe"_s)}});
    add(u"brevlink"_s, domain::gruppetilknytningTable(),
        {{u"materialeId"_s, idOf(u"brev"_s)}, {u"tilmeldingsgruppeId"_s, idOf(u"brevgruppe"_s)}});
    add(u"type"_s, domain::forsendelsestypeTable(),
        {{u"fagsystem"_s, demo::fagsystem.toString()},
         {u"navn"_s, u"Påmindelse om tid"_s},
         {u"nummer"_s, 1},
         {u"materialeId"_s, idOf(u"sms"_s)}});
}

void Proeveopsaetning::addAgreements()
{
    const auto aftale = [&](const QString &key, QStringView uuid, base::FieldValues values) {
        values.insert({{u"uuid"_s, uuid.toString()},
                       {u"navn"_s, QString(u"Aftale "_s + key)},
                       {u"myndighedId"_s, idOf(u"kommune"_s)},
                       {u"fagsystem"_s, demo::fagsystem.toString()},
                       {u"leverandoer"_s, demo::leverandoerNavn.toString()},
                       {u"brugersystemUuid"_s, demo::brugersystemUuid.toString()},
                       {u"adgang"_s, u"token"_s},
                       {u"gyldigFra"_s, QDate(2020, 1, 1)},
                       {u"tilstand"_s, u"aktiv"_s}});
        add(key, domain::serviceaftaleTable(), values);
    };
    aftale(u"sending"_s, demo::serviceaftaleUuid,
           {{u"integration"_s, u"sf1600"_s},
            {u"nemSmsSysId"_s, demo::nemSmsSysId.toString()},
            {u"digitalPostSysId"_s, demo::digitalPostSysId.toString()}});
    aftale(u"enrolling"_s, demo::tilmeldingsaftaleUuid,
           {{u"integration"_s, u"sf2250"_s},
            {u"nemSmsSysId"_s, demo::nemSmsSysId.toString()},
            {u"registerSysId"_s, demo::registerSysId.toString()},
            {u"registercertifikatId"_s, idOf(u"cert"_s)}});
    aftale(u"events"_s, demo::beskedtypeaftaleUuid,
           {{u"integration"_s, u"beskedtype"_s}, {u"beskedtype"_s, u"NemSMS tilmelding"_s}, {u"retning"_s, u"modtag"_s}, {u"abonnementCpr"_s, u"borgere"_s},
            {u"abonnementCvr"_s, u"virksomheder"_s}});
}

QString Proeveopsaetning::change(const QString &line)
{
    for (const QString &statement : line.split(u';', Qt::SkipEmptyParts)) {
        if (const QString wrong = changeOne(statement.trimmed()); !wrong.isEmpty()) {
            return wrong + u": "_s + statement;
        }
    }
    return {};
}

QString Proeveopsaetning::changeOne(const QString &statement)
{
    if (const auto copy = statement.indexOf(":="_L1); copy > 0) {
        const QString from = statement.mid(copy + 2).trimmed();
        if (!m_posts.contains(from)) {
            return u"no such record"_s;
        }
        const Post old = m_posts.value(from);
        add(statement.left(copy).trimmed(), *old.table, old.table->values(*old.record));
        return {};
    }
    const auto dot = statement.indexOf(u'.');
    const auto equals = statement.indexOf(u'=');
    const QString key = statement.left(dot);
    const QString name = statement.mid(dot + 1, equals < 0 ? -1 : equals - dot - 1);
    QString value = equals < 0 ? QString() : statement.mid(equals + 1).trimmed();
    if (value.startsWith(u'@')) {
        value = idOf(value.mid(1));
    }
    if (key.isEmpty()) {
        (name == "today"_L1 ? void(m_today = QDate::fromString(value, Qt::ISODate)) : void(m_miljoe = value));
        return m_today.isValid() ? QString() : u"no date"_s;
    }
    if (!m_posts.contains(key)) {
        return u"no such record"_s;
    }
    Post &post = m_posts[key];
    if (name.startsWith(u'!')) {
        return act(post, name.mid(1), value);
    }
    const auto wrong = post.table->assign(*post.record, {{name, value.isEmpty() ? QVariant() : QVariant(value)}});
    return base::acceptable(wrong) ? QString() : base::sentence(wrong.first().message);
}

QString Proeveopsaetning::act(Post &post, const QString &action, const QString &value)
{
    if (action == "retire"_L1) {
        post.record->retiredAt = noon(m_today);
    } else if (action == "draft"_L1) {
        post.record->draft = true;
    } else if (action == "remove"_L1) {
        const QString key = keyOf(post.record->id);
        m_posts.remove(key);
        m_order.removeAll(key);
    } else if (action == "confirm"_L1) {
        post.record->confirmed.at = value.isEmpty() ? QDateTime() : noon(QDate::fromString(value, Qt::ISODate));
    } else if (action == "edited"_L1) {
        post.record->version += 1;
    } else {
        return u"no such act"_s;
    }
    return {};
}

QString Proeveopsaetning::keyOf(const QString &id) const
{
    for (auto it = m_posts.cbegin(); it != m_posts.cend(); ++it) {
        if (it->record->id == id) {
            return it.key();
        }
    }
    return id;
}

domain::Opsaetning Proeveopsaetning::made() const
{
    QHash<QByteArray, domain::Opsaetning::Poster> posts;
    for (const QString &key : m_order) {
        const Post post = m_posts.value(key);
        posts[post.table->name].push_back(post.record);
    }
    return {std::move(posts), {m_miljoe, noon(m_today)}};
}

QStringList Proeveopsaetning::found() const
{
    const auto all = made();
    auto findings = domain::kontroller(all);
    if (!domain::afsendersystemTable().livesInPortal()) {
        for (const auto &record : all.all(domain::afsendersystemTable())) {
            for (const auto &one : domain::kontrollerPost(all, systemInPortal(), *record)) {
                if (one.regel->id.startsWith("SK-8")) {
                    findings += one;
                }
            }
        }
    }
    QStringList lines;
    for (const auto &one : findings) {
        lines += QString::fromLatin1(one.regel->id) + u' ' + keyOf(one.id);
    }
    return lines;
}

} // namespace nemsms::test
