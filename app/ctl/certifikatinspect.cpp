// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/certifikatinspect.h"

#include "app/ctl/hiddenline.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "backend/unlockattempts.h"
#include "base/clock.h"

#include <QFileInfo>
#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct InspectOptions {
    std::string file;
    bool legacy = false;
    std::string rolle;
    std::vector<std::string> cvr;
    std::string crl;
    std::string ocsp;
    bool online = false;
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex().toUpper());
}

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonObject linkJson(const security::ChainLink &link)
{
    return {{u"subject"_s, link.facts.subject},
            {u"issuer"_s, link.facts.issuer},
            {u"notBefore"_s, iso(link.facts.notBefore)},
            {u"notAfter"_s, iso(link.facts.notAfter)},
            {u"thumbprint"_s, hex(link.facts.thumbprintSha256)},
            {u"verdict"_s, toJson(link.verdict)}};
}

QJsonObject fileJson(const usecases::CertificateFile &file, const base::Findings &findings)
{
    QJsonArray chain;
    for (const auto &link : file.chain) {
        chain += linkJson(link);
    }
    QJsonArray said;
    for (const auto &finding : findings) {
        said += toJson(finding);
    }
    QJsonObject object {{u"usable"_s, file.leaf && base::acceptable(findings)},
                        {u"format"_s, QLatin1String(security::toCode(file.format))},
                        {u"privateKey"_s, file.hasKey()},
                        {u"chain"_s, chain},
                        {u"findings"_s, said}};
    const bool read = file.leaf.has_value();
    const security::X509Facts facts = read ? *file.leaf : security::X509Facts();
    const auto add = [&](const QString &key, const QJsonValue &value) { object.insert(key, read ? value : QJsonValue()); };
    add(u"kind"_s, QLatin1String(toCode(facts.oces.kind)));
    add(u"generation"_s, QLatin1String(toCode(facts.oces.generation)));
    add(u"identifier"_s, facts.oces.identifier);
    add(u"subject"_s, facts.subject);
    add(u"issuer"_s, facts.issuer);
    add(u"hierarchy"_s, QLatin1String(toCode(facts.hierarchy)));
    add(u"cvr"_s, facts.cvr);
    add(u"serialNumber"_s, facts.serialNumber);
    add(u"notBefore"_s, iso(facts.notBefore));
    add(u"notAfter"_s, iso(facts.notAfter));
    add(u"key"_s, QJsonObject {{u"algorithm"_s, facts.keyAlgorithm}, {u"bits"_s, facts.keyBits}});
    add(u"usage"_s, QJsonArray::fromStringList(facts.usage));
    add(u"thumbprint"_s, hex(facts.thumbprintSha256));
    add(u"thumbprintSha1"_s, hex(facts.thumbprintSha1));
    return object;
}

QString word(const char *code)
{
    return base::sentence({code, {}});
}

QList<QStringList> factRows(const security::X509Facts &facts, bool hasKey)
{
    const QString key = u"%1 %2"_s.arg(facts.keyAlgorithm).arg(facts.keyBits);
    return {{word("certificate.row.kind"), base::sentence(usecases::certifikatart(facts))},
            {word("certificate.row.subject"), facts.subject},
            {word("certificate.row.issuer"), facts.issuer},
            {word("certificate.row.hierarchy"), base::sentence(usecases::certifikathierarki(facts))},
            {word("certificate.row.cvr"), facts.cvr},
            {word("certificate.row.serial"), facts.serialNumber},
            {word("certificate.row.from"), iso(facts.notBefore)},
            {word("certificate.row.until"), iso(facts.notAfter)},
            {word("certificate.row.key"), key},
            {word("certificate.row.usage"), facts.usage.join(u", "_s)},
            {word("certificate.row.sha256"), hex(facts.thumbprintSha256)},
            {word("certificate.row.sha1"), hex(facts.thumbprintSha1)},
            {word("certificate.row.private"), word(hasKey ? "certificate.private.yes" : "certificate.private.no")}};
}

std::optional<domain::Certifikatrolle> rolleFrom(const std::string &code)
{
    if (code.empty()) {
        return std::nullopt;
    }
    return code == "register"       ? domain::Certifikatrolle::Register
        : code == "anvendersystem" ? domain::Certifikatrolle::Anvendersystem
                                   : domain::Certifikatrolle::Serviceplatform;
}

base::Result<base::Findings> judgeRole(const InspectOptions &options, const usecases::CertificateFile &file)
{
    const auto rolle = rolleFrom(options.rolle);
    if (!rolle || !file.leaf) {
        return base::Findings();
    }
    domain::Certifikatforventning expected {*rolle, {}};
    for (const std::string &text : options.cvr) {
        const auto cvr = domain::Cvr::parse(QString::fromStdString(text));
        if (!cvr) {
            return cvr.error();
        }
        expected.cvr += *cvr;
    }
    const auto record = usecases::certifikatOf(*file.leaf, *rolle);
    return domain::checkCertifikatrolle(expected, record.type, record.cvr);
}

/// Looking at a file opens no store; a wrong password is told to the one of this person all the same.
void noteRefused(const Session &session, const usecases::CertificateFile &file, const QString &path)
{
    const backend::BackendOptions options = session.backendOptions();
    const backend::UnlockAttempts attempts(backend::Backend::storePathOf(options));
    attempts.noteFile(file, QFileInfo(path).fileName(), options.program, base::SystemClock());
}

base::Job<int> inspect(Session *session, std::shared_ptr<InspectOptions> options)
{
    usecases::CertificateOpening opening;
    opening.allowLegacy = options->legacy;
    const bool answers = session->options().passphraseFd >= 0 || hasTerminal();
    const auto prompts = answers ? session->sharedPrompts() : nullptr;
    const QString path = QString::fromStdString(options->file);
    const QDateTime now = base::SystemClock().now();
    const auto file = co_await usecases::examineCertifikatfil(path, opening, prompts, now);
    if (!file) {
        co_return file.error();
    }
    noteRefused(*session, *file, path);
    const auto role = judgeRole(*options, *file);
    if (!role) {
        co_return role.error();
    }
    const auto revocation = usecases::judgeRevocation(*file, QString::fromStdString(options->crl),
                                                      QString::fromStdString(options->ocsp), now);
    if (!revocation) {
        co_return revocation.error();
    }
    base::Findings more = *role + *revocation;
    if (options->online && file->leaf) {
        const auto asked = co_await usecases::judgeRevocationOnline(*file, now);
        if (!asked) {
            co_return asked.error();
        }
        more += *asked;
    }
    printCertifikatfil(session->out(), *file, more);
    const bool usable = file->isUsable() && base::acceptable(more);
    co_return usable ? 0 : int(base::ErrorKind::InvalidInput);
}

} // namespace

void printCertifikatfil(Output &out, const usecases::CertificateFile &file, const base::Findings &more)
{
    const base::Findings findings = file.findings + more;
    out.object(fileJson(file, findings));
    if (file.leaf) {
        out.table({word("certificate.row.what"), word("certificate.row.value")}, factRows(*file.leaf, file.hasKey()));
        out.line();
        out.line(word("certificate.chain.heading"));
        for (const auto &link : file.chain) {
            out.line(u"  "_s + link.facts.subject);
            out.line(u"    "_s + base::sentence(link.verdict.message));
        }
        out.line();
    }
    for (const auto &finding : findings) {
        out.line(toLine(finding));
    }
    if (file.leaf && base::acceptable(findings)) {
        out.line(word("certificate.usable"));
    }
}

void addCertifikatInspect(CommandTree &tree, CLI::App &noun)
{
    addVerb<InspectOptions>(
        tree, noun, "inspect", word("command.certifikat.inspect").toStdString(),
        [](CLI::App &verb, InspectOptions &options) {
            verb.add_option("file", options.file, word("command.option.certifikatfil").toStdString())->required();
            verb.add_flag("--legacy", options.legacy, word("command.option.legacy").toStdString());
            auto *rolle = verb.add_option("--rolle,--role", options.rolle, word("command.option.rolle").toStdString());
            rolle->check(CLI::IsMember({"anvendersystem", "afsender", "serviceplatform", "register"}));
            verb.add_option("--cvr", options.cvr, word("command.option.rollecvr").toStdString())->needs(rolle);
            verb.add_option("--crl", options.crl, word("command.option.crl").toStdString());
            verb.add_flag("--online", options.online, word("command.option.online").toStdString());
            verb.add_option("--ocsp", options.ocsp, word("command.option.ocsp").toStdString());
        },
        inspect);
}

} // namespace nemsms::ctl
