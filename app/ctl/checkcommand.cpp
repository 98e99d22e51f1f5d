// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/checkcommand.h"

#include "app/ctl/session.h"
#include "domain/vaerdicheck.h"

#include <QJsonArray>
#include <iostream>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CheckOptions {
    QByteArray kind;
    std::vector<std::string> values;
};

QJsonObject measured(const domain::SmsMaaling &sms)
{
    QJsonArray forcing;
    for (const auto &one : sms.forcing) {
        forcing.append(QJsonObject {{u"position"_s, one.position},
                                    {u"character"_s, one.character},
                                    {u"replacement"_s, one.replacement}});
    }
    const bool gsm = sms.encoding == domain::SmsEncoding::Gsm7; // in UCS-2 there are no septets to count
    return {{u"characters"_s, sms.characters},
            {u"septets"_s, gsm ? QJsonValue(sms.septets) : QJsonValue()},
            {u"units"_s, gsm ? QJsonValue() : QJsonValue(sms.ucs2Units)},
            {u"encoding"_s, domain::toCode(sms.encoding)},
            {u"forcing"_s, forcing}};
}

void printJson(Output &out, const domain::VaerdiCheck &checked)
{
    QJsonObject object = checked.sms ? measured(*checked.sms) : QJsonObject();
    object.insert(u"value"_s, checked.value);
    object.insert(u"valid"_s, checked.valid);
    QJsonArray findings;
    for (const auto &finding : checked.findings) {
        findings.append(toJson(finding));
    }
    object.insert(u"findings"_s, findings);
    out.object(object);
}

void printForPeople(Output &out, const domain::VaerdiCheck &checked)
{
    QString text = checked.value + u"  "_s
        + base::sentence({checked.valid ? "command.check.valid" : "command.check.invalid", {}});
    if (checked.sms) {
        text += u"  "_s
            + base::sentence({checked.sms->encoding == domain::SmsEncoding::Gsm7 ? "command.check.measure"
                                                                               : "command.check.measure.ucs2",
                              {{u"characters"_s, checked.sms->characters},
                               {u"units"_s, checked.sms->ucs2Units},
                               {u"septets"_s, checked.sms->septets},
                               {u"encoding"_s, domain::toCode(checked.sms->encoding)}}});
    }
    out.line(text);
    for (const auto &finding : checked.findings) {
        out.line(u"    "_s + toLine(finding));
    }
}

bool checkOne(Output &out, const QByteArray &kind, const std::string &text)
{
    const auto checked = domain::checkVaerdi(kind, QByteArrayView(text));
    Q_ASSERT(checked); // the verbs are made from vaerdiKinds()
    out.isJson() ? printJson(out, *checked) : printForPeople(out, *checked);
    return checked->valid;
}

base::Job<int> check(Session *session, std::shared_ptr<CheckOptions> options)
{
    bool valid = true;
    for (const auto &value : options->values) {
        valid = checkOne(session->out(), options->kind, value) && valid;
    }
    std::string line;
    while (options->values.empty() && std::getline(std::cin, line)) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        valid = checkOne(session->out(), options->kind, line) && valid;
    }
    co_return valid ? 0 : int(base::ErrorKind::InvalidInput);
}

} // namespace

void addCheckCommand(CommandTree &tree)
{
    CLI::App &noun = addNoun(tree, "check", base::sentence({"command.check", {}}).toStdString());
    for (const QByteArray &kind : domain::vaerdiKinds()) {
        const auto declare = [kind](CLI::App &verb, CheckOptions &options) {
            options.kind = kind;
            verb.add_option("value", options.values, base::sentence({"command.check.value", {}}).toStdString());
        };
        const QString purpose = base::sentence({"command.check.kind", {{u"kind"_s, QString::fromLatin1(kind)}}});
        addVerb<CheckOptions>(tree, noun, kind.constData(), purpose.toStdString(), declare, check);
    }
}

} // namespace nemsms::ctl
