// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/doctorcommand.h"

#include "app/ctl/session.h"
#include "backend/backend.h"
#include "usecases/sammenhaengskontrol.h"

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DoctorOptions {
    std::string rule;
    std::string mend;
    std::string record;
    std::string why;
};

QString word(const char *code)
{
    return base::sentence({code, {}});
}

QString deskOf(const domain::Regel &regel)
{
    return base::translated(domain::deskName(regel.desk));
}

QJsonObject toJson(const domain::Fund &fund)
{
    return {{u"rule"_s, QString::fromLatin1(fund.regel->id)},
            {u"severity"_s, QString::fromLatin1(base::toCode(fund.finding.severity))},
            {u"entity"_s, QString::fromLatin1(fund.table->name)},
            {u"id"_s, fund.id},
            {u"title"_s, fund.titel},
            {u"field"_s, QString::fromLatin1(fund.finding.field)},
            {u"code"_s, QString::fromLatin1(fund.finding.message.code)},
            {u"message"_s, base::sentence(fund.finding.message)},
            {u"reference"_s, fund.finding.reference},
            {u"desk"_s, QString::fromLatin1(domain::toCode(fund.regel->desk))},
            {u"mendable"_s, !fund.rettelser.isEmpty()}};
}

/// "SK-201 warning: Sender system Name: sentence [reference]", and below it the desk and the way out.
void printFund(Output &out, const domain::Fund &fund)
{
    const QString record = base::translated(fund.table->singular) + u' ' + fund.titel;
    base::Finding shown = fund.finding;
    out.line(QString::fromLatin1(fund.regel->id) + u' ' + record);
    out.line(u"    "_s + toLine(shown));
    QString desk = word("command.doctor.desk") + ": "_L1 + deskOf(*fund.regel);
    if (!fund.rettelser.isEmpty()) {
        desk += "; "_L1 + word("command.doctor.next") + ": nemsmsctl doctor --mend "_L1
            + QString::fromLatin1(fund.regel->id) + " --record "_L1 + fund.id;
    }
    out.line(u"    "_s + desk);
}

void printSum(Output &out, const usecases::Kontrolrapport &report)
{
    if (report.fund.isEmpty()) {
        out.line(base::sentence(
            {"command.doctor.clean", {{u"count"_s, report.records}, {u"miljoe"_s, report.miljoe}}}));
        return;
    }
    out.line(base::sentence({"command.doctor.counts",
                             {{u"errors"_s, report.count(base::Severity::Error)},
                              {u"warnings"_s, report.count(base::Severity::Warning)},
                              {u"hints"_s, report.count(base::Severity::Hint)},
                              {u"count"_s, report.records},
                              {u"miljoe"_s, report.miljoe}}}));
}

base::Job<int> mend(Session *session, std::shared_ptr<backend::Backend> backend, std::shared_ptr<DoctorOptions> options)
{
    usecases::Rettelsesbestilling wanted;
    wanted.regel = QByteArray::fromStdString(options->mend);
    wanted.recordId = QString::fromStdString(options->record);
    wanted.reason = QString::fromStdString(options->why);
    const auto mended = co_await backend->sammenhaengskontrol().mend(wanted);
    if (!mended) {
        co_return mended.error();
    }
    session->out().object({{u"mended"_s, mended->records}, {u"changeSet"_s, mended->changeSet}});
    session->out().line(base::sentence({"command.doctor.mended", {{u"n"_s, mended->records}}}));
    co_return 0;
}

base::Job<int> examine(Session *session, std::shared_ptr<DoctorOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    if (!options->mend.empty()) {
        co_return co_await mend(session, *backend, options);
    }
    usecases::Kontrolbestilling wanted;
    wanted.regel = QByteArray::fromStdString(options->rule);
    wanted.stop = session->stop();
    const auto report = co_await (*backend)->sammenhaengskontrol().run(wanted);
    if (!report) {
        co_return report.error();
    }
    for (const auto &fund : report->fund) {
        session->out().object(toJson(fund));
        if (!session->out().isJson()) {
            printFund(session->out(), fund);
        }
    }
    printSum(session->out(), *report);
    co_return report->count(base::Severity::Error) > 0 ? int(base::ErrorKind::InvalidInput) : 0;
}

base::Job<int> listRules(Session *session, std::shared_ptr<NoOptions>)
{
    QList<QStringList> rows;
    for (const auto &regel : domain::regler()) {
        const QString severity = QString::fromLatin1(base::toCode(regel.severity));
        session->out().object({{u"rule"_s, QString::fromLatin1(regel.id)},
                               {u"title"_s, base::translated(regel.titel)},
                               {u"severity"_s, severity},
                               {u"entity"_s, regel.table ? QString::fromLatin1(regel.table->name) : QString()},
                               {u"reference"_s, QString::fromLatin1(regel.reference)},
                               {u"desk"_s, QString::fromLatin1(domain::toCode(regel.desk))}});
        rows += {QString::fromLatin1(regel.id), severity, base::translated(regel.titel),
                 QString::fromLatin1(regel.reference), deskOf(regel)};
    }
    session->out().table({u"id"_s, word("command.doctor.severity"), word("command.doctor.title"),
                          word("command.doctor.reference"), word("command.doctor.desk")},
                         rows);
    co_return 0;
}

} // namespace

void addDoctorCommand(CommandTree &tree)
{
    const auto say = [](const char *code) { return word(code).toStdString(); };
    CLI::App *noun = tree.app.add_subcommand("doctor", say("command.doctor"));
    noun->fallthrough();
    noun->require_subcommand(0, 1);
    const auto options = std::make_shared<DoctorOptions>();
    noun->add_option("--rule", options->rule, say("command.doctor.rule"));
    CLI::Option *mending = noun->add_option("--mend", options->mend, say("command.doctor.mend"));
    noun->add_option("--record", options->record, say("command.doctor.record"))->needs(mending);
    noun->add_option("--why", options->why, say("command.doctor.why"))->needs(mending);
    noun->callback([&tree, noun, options] {
        if (noun->get_subcommands().empty()) {
            tree.verb = [options](Session *session) { return examine(session, options); };
        }
    });
    addVerb<NoOptions>(tree, *noun, "rules", say("command.doctor.rules"), [](CLI::App &, NoOptions &) {}, listRules);
}

} // namespace nemsms::ctl
