// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/skabelonverbs.h"

#include "domain/smstext.h"
#include "usecases/batchfil.h"
#include "usecases/storeaccess.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

base::Result<> acceptable(const QString &navn, const QString &da, const QString &en)
{
    if (navn.trimmed().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "skabelon.unnamed");
    }
    if (da.trimmed().isEmpty() && en.trimmed().isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "skabelon.empty", {{u"navn"_s, navn}});
    }
    for (const QString &text : {da, en}) {
        for (const auto &finding : SkabelonVerbs::check(text)) {
            if (finding.severity == base::Severity::Error) {
                const base::Error why = base::makeError(base::ErrorKind::InvalidInput, finding.message.code.constData(), finding.message.arguments);
                return why.asCauseOf(base::makeError(base::ErrorKind::InvalidInput, "skabelon.findings", {{u"navn"_s, navn}}));
            }
        }
    }
    return {};
}

base::Result<QString> textOf(const Skabelon &skabelon, const QString &sprog)
{
    const QString text = sprog == u"en" ? skabelon.seneste.en : sprog == u"da" ? skabelon.seneste.da : QString();
    if (text.isEmpty()) {
        return base::failure(base::ErrorKind::InvalidInput, "skabelon.language", {{u"navn"_s, skabelon.navn}, {u"language"_s, sprog}});
    }
    return text;
}

} // namespace

SkabelonVerbs::SkabelonVerbs(std::shared_ptr<StoreAccess> access) : m_access(std::move(access)) {}

SkabelonVerbs::~SkabelonVerbs() = default;

base::Findings SkabelonVerbs::check(const QString &text)
{
    base::Findings all = domain::checkSkabelon(text);
    if (text.isEmpty()) {
        return all;
    }
    for (const auto &finding : domain::checkSms(text, domain::measureSms(text))) {
        // How long it becomes is known when its values are; what it must not say is known now.
        if (finding.message.code != "sms.length") {
            all += finding;
        }
    }
    return all;
}

base::Job<Skabelon> SkabelonVerbs::create(QString navn, QString da, QString en) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    const auto good = acceptable(navn, da, en);
    if (!good) {
        co_return good.error();
    }
    store::SkabelonStore templates(*access->store);
    const QString name = navn.trimmed();
    co_return co_await templates.create(name, da, en, access->actor);
}

base::Job<Skabelon> SkabelonVerbs::revise(QString idOrName, std::optional<QString> da, std::optional<QString> en) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    const auto present = co_await templates.find(idOrName);
    if (!present) {
        co_return present.error();
    }
    const QString danish = da.value_or(present->seneste.da);
    const QString english = en.value_or(present->seneste.en);
    const auto good = acceptable(present->navn, danish, english);
    if (!good) {
        co_return good.error();
    }
    if (danish == present->seneste.da && english == present->seneste.en) {
        co_return *present; // no version for nothing
    }
    const QString id = present->id;
    co_return co_await templates.revise(id, present->seneste.version, danish, english, access->actor);
}

base::Job<Skabelon> SkabelonVerbs::retire(QString idOrName, bool retired) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    const auto present = co_await templates.find(idOrName);
    if (!present) {
        co_return present.error();
    }
    const QString id = present->id;
    co_return co_await templates.retire(id, retired, access->actor);
}

base::Job<QList<Skabelon>> SkabelonVerbs::list(bool retired) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    co_return co_await templates.list(retired);
}

base::Job<Skabelon> SkabelonVerbs::find(QString idOrName) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    co_return co_await templates.find(idOrName);
}

base::Job<QList<store::SkabelonVersion>> SkabelonVerbs::versions(QString id) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    co_return co_await templates.versions(id);
}

base::Job<QList<store::SkabelonBrug>> SkabelonVerbs::uses(QString id) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    co_return co_await templates.uses(id);
}

base::Job<SkabelonUdfyldt> SkabelonVerbs::fill(QString idOrName, QString sprog, domain::Pladsvaerdier values) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    const auto present = co_await templates.find(idOrName);
    if (!present) {
        co_return present.error();
    }
    const auto text = textOf(*present, sprog);
    if (!text) {
        co_return text.error();
    }
    const SkabelonUdfyldt filled {*present, sprog, domain::udfyld(*text, values)};
    if (!filled.text.missing.isEmpty()) {
        co_return base::failure(base::ErrorKind::InvalidInput, "skabelon.missing",
                                {{u"navn"_s, present->navn}, {u"names"_s, filled.text.missing.join(u", "_s)}});
    }
    co_return filled;
}

base::Job<domain::LaengsteTekst> SkabelonVerbs::longest(QString idOrName, QString sprog, QString fil) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    const auto present = co_await templates.find(idOrName);
    if (!present) {
        co_return present.error();
    }
    const auto text = textOf(*present, sprog);
    if (!text) {
        co_return text.error();
    }
    const QString wanted = *text;
    const auto measuring = [wanted, fil]() -> base::Result<domain::LaengsteTekst> {
        const auto lines = readBatchFil(fil);
        if (!lines) {
            return lines.error();
        }
        QList<domain::Pladsvaerdier> rows;
        for (const auto &line : *lines) {
            rows += line.values;
        }
        auto found = domain::laengsteTekst(wanted, rows);
        found.row = found.row >= 0 ? lines->at(found.row).row : found.row; // as the file counts
        return found;
    };
    co_return co_await base::runOn(QThreadPool::globalInstance(), measuring);
}

base::Job<> SkabelonVerbs::noteUse(SkabelonUdfyldt used, QByteArray art, QString reference, QString navn) const
{
    const auto access = m_access; // the verbs may be gone before the job has ended
    const auto held = access->hold();
    store::SkabelonStore templates(*access->store);
    store::SkabelonBrug use;
    use.version = used.skabelon.seneste.version;
    use.sprog = used.sprog;
    use.art = art;
    use.reference = reference;
    use.navn = navn;
    co_return co_await templates.noteUse(used.skabelon.id, use);
}

} // namespace nemsms::usecases
