// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tokencommand.h"

#include "app/ctl/placeoutput.h"
#include "app/ctl/session.h"
#include "backend/backend.h"
#include "base/clock.h"
#include "usecases/activecontext.h"
#include "usecases/tokenverbs.h"

#include <QFile>
#include <QJsonArray>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct IssueOptions {
    bool reveal = false;
};

struct ShowOptions {
    std::string file;
};

constexpr qint64 mostBytes = 1024 * 1024; // a token has some ten thousand

QString word(const char *code)
{
    return base::sentence({code, {}});
}

QString shown(const QDateTime &moment)
{
    return moment.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm:ss"_s);
}

QJsonObject tokenJson(const usecases::TokenView &view)
{
    QJsonArray claims;
    for (const auto &[name, value] : view.claims) {
        claims += QJsonObject {{u"name"_s, name}, {u"value"_s, value}};
    }
    QJsonArray findings;
    for (const auto &finding : view.findings) {
        findings += toJson(finding);
    }
    QJsonObject object {{u"usable"_s, view.findings.isEmpty()},
                        {u"id"_s, view.id},
                        {u"issuer"_s, view.issuer},
                        {u"subject"_s, view.subject},
                        {u"audience"_s, view.audience},
                        {u"cvr"_s, view.cvr},
                        {u"notBefore"_s, view.notBefore.toString(Qt::ISODate)},
                        {u"notOnOrAfter"_s, view.notOnOrAfter.toString(Qt::ISODate)},
                        {u"holder"_s, QJsonObject {{u"subject"_s, view.holder}, {u"thumbprint"_s, view.thumbprint}}},
                        {u"claims"_s, claims},
                        {u"findings"_s, findings},
                        {u"simulated"_s, view.simuleret}};
    if (!view.token.isEmpty()) {
        object.insert(u"token"_s, QString::fromUtf8(view.token));
    }
    return object;
}

int print(Session *session, const usecases::TokenView &view, const usecases::Place &here)
{
    Output &out = session->out();
    QJsonObject object = tokenJson(view);
    object.insert(u"environment"_s, environmentJson(here));
    out.object(object);
    printEnvironment(out, here);
    QList<QStringList> rows {{word("command.token.cvr"), view.cvr},
                             {word("command.token.audience"), view.audience},
                             {word("command.token.from"), shown(view.notBefore)},
                             {word("command.token.until"), shown(view.notOnOrAfter)},
                             {word("command.token.issuer"), view.issuer},
                             {word("command.token.holder"), view.holder},
                             {word("command.token.thumbprint"), view.thumbprint}};
    for (const auto &[name, value] : view.claims) {
        rows += {name, value};
    }
    out.table({word("command.token.what"), word("command.token.value")}, rows);
    for (const auto &finding : view.findings) {
        out.line(toLine(finding));
    }
    if (!view.token.isEmpty()) {
        out.line(QString::fromUtf8(view.token));
    }
    if (view.simuleret) {
        out.line(word("command.simulated"));
    }
    return view.findings.isEmpty() ? 0 : int(base::ErrorKind::InvalidInput);
}

base::Job<int> issue(Session *session, std::shared_ptr<IssueOptions> options)
{
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    const auto view = co_await (*backend)->token().issue(options->reveal);
    if (!view) {
        co_return view.error();
    }
    co_return print(session, *view, here);
}

base::Job<int> show(Session *session, std::shared_ptr<ShowOptions> options)
{
    const QString path = QString::fromStdString(options->file);
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        co_return base::failure(base::ErrorKind::NotFound, "miljoe.file", {{u"path"_s, path}}, file.errorString());
    }
    const QByteArray text = file.read(mostBytes);
    const auto backend = co_await session->backend();
    if (!backend) {
        co_return backend.error();
    }
    const usecases::Place here = (*backend)->context().here();
    const auto view = co_await (*backend)->token().show(text);
    if (!view) {
        co_return view.error();
    }
    co_return print(session, *view, here);
}

} // namespace

void addTokenCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "token", base::sentence({"command.token", {}}).toStdString());
    addVerb<IssueOptions>(
        tree, noun, "issue", base::sentence({"command.token.issue", {}}).toStdString(),
        [](CLI::App &verb, IssueOptions &options) {
            verb.add_flag("--reveal", options.reveal, base::sentence({"command.token.reveal", {}}).toStdString());
        },
        issue);
    addVerb<ShowOptions>(
        tree, noun, "show", base::sentence({"command.token.show", {}}).toStdString(),
        [](CLI::App &verb, ShowOptions &options) {
            verb.add_option("file", options.file, base::sentence({"command.token.file", {}}).toStdString())->required();
        },
        show);
}

} // namespace nemsms::ctl
