// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/cockpit.h"

#include <algorithm>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::Severity;

namespace {

constexpr int marks[] = {0, 10, 30, 60, 90};
constexpr int strongMark = 30;

QString withSysId(const QString &name, const QString &sysId)
{
    return sysId.isEmpty() ? name : u"%1 (SysID %2)"_s.arg(name, sysId);
}

template <class Id>
QString textOf(const std::optional<Id> &id)
{
    return id ? id->toString() : QString();
}

CockpitLoad loadOf(const domain::Register &one)
{
    return {"register", one.id, withSysId(one.navn, textOf(one.sysId))};
}

CockpitLoad loadOf(const domain::Serviceaftale &one)
{
    return {"serviceaftale", one.id, withSysId(one.navn, textOf(one.nemSmsSysId))};
}

CockpitLoad loadOf(const domain::Miljoe &one)
{
    return {"miljoe", one.id, one.navn};
}

CockpitLoad loadOf(const domain::Afsendersystem &one)
{
    return {"afsendersystem", one.id, withSysId(one.navn, textOf(one.sysId))};
}

void add(QList<CockpitLoad> &all, const CockpitLoad &one)
{
    if (!all.contains(one)) {
        all += one;
    }
}

/// An environment's certificate carries every call to it: its agreements, and the sender systems that they name.
void addEnvironment(const CockpitBasis &basis, const domain::Miljoe &miljoe, QList<CockpitLoad> &all)
{
    add(all, loadOf(miljoe));
    for (const auto &aftale : basis.aftaler) {
        if (aftale.miljoeId == miljoe.id) {
            add(all, loadOf(aftale));
        }
    }
    for (const auto &system : basis.afsendersystemer) {
        if (system.miljoeId == miljoe.id) {
            add(all, loadOf(system));
        }
    }
}

QList<CockpitLoad> loadsOf(const CockpitBasis &basis, const QString &certifikatId)
{
    QList<CockpitLoad> all;
    for (const auto &one : basis.registre) {
        if (one.certifikatId == certifikatId) {
            add(all, loadOf(one));
        }
    }
    for (const auto &one : basis.aftaler) {
        if (one.registercertifikatId == certifikatId) {
            add(all, loadOf(one));
        }
    }
    for (const auto &one : basis.miljoeer) {
        if (one.certifikatId == certifikatId) {
            addEnvironment(basis, one, all);
        }
    }
    return all;
}

} // namespace

std::optional<int> CockpitPost::mark() const
{
    if (!until.isValid()) {
        return std::nullopt;
    }
    const auto *found = std::find_if(std::begin(marks), std::end(marks), [this](int mark) {
        return mark == 0 ? days < 0 : days <= mark;
    });
    return found == std::end(marks) ? std::nullopt : std::optional(*found);
}

QString CockpitPost::loadText() const
{
    QStringList names;
    for (const auto &one : carries) {
        names += one.title;
    }
    return names.join(u", "_s);
}

std::optional<base::Finding> CockpitPost::warning() const
{
    const auto passed = mark();
    if (!passed) {
        return std::nullopt;
    }
    const Severity severity = *passed == 0 ? Severity::Error : *passed <= strongMark ? Severity::Warning : Severity::Hint;
    const QVariantMap about {{u"title"_s, title},
                             {u"date"_s, until.toString(u"dd-MM-yyyy"_s)},
                             {u"n"_s, int(days)},
                             {u"names"_s, loadText()}};
    const bool nothing = carries.isEmpty();
    const char *code = *passed == 0 ? (nothing ? "cockpit.ended" : "cockpit.stopped")
                                    : (nothing ? "cockpit.ends" : "cockpit.stops");
    return base::makeFinding(severity, code, about, u"SF2250 TS103, TS106"_s);
}

QList<CockpitPost> cockpitposts(const CockpitBasis &basis)
{
    QList<CockpitPost> posts;
    for (const auto &one : basis.certifikater) {
        CockpitPost post {"certifikat", one.id, one.navn, textOf(one.sha256).right(8), one.gyldigFra, one.gyldigTil, 0,
                          basis.withKey.contains(one.id), loadsOf(basis, one.id)};
        posts += post;
    }
    for (const auto &one : basis.afsendersystemer) {
        const bool kept = basis.withKey.contains(one.id);
        if (kept || !one.apinoegle.isEmpty() || one.apinoegleUdloeber.isValid()) {
            posts += CockpitPost {"afsendersystem", one.id, one.apinoegle.isEmpty() ? one.navn : one.apinoegle,
                                  one.apinoegleSidste4, one.apinoegleUdstedt, one.apinoegleUdloeber, 0, kept, {loadOf(one)}};
        }
    }
    for (auto &post : posts) {
        post.days = post.until.isValid() ? basis.today.daysTo(post.until) : 0;
    }
    std::stable_sort(posts.begin(), posts.end(), [](const CockpitPost &a, const CockpitPost &b) {
        return a.until.isValid() != b.until.isValid() ? a.until.isValid() : a.until < b.until;
    });
    return posts;
}

base::Finding CertifikatPar::finding() const
{
    const QVariantMap about {{u"register"_s, registerTitle},
                             {u"aftale"_s, aftaleTitle},
                             {u"uploaded"_s, registerAftryk.left(16)},
                             {u"agreed"_s, aftaleAftryk.left(16)}};
    const QString reference = u"SF2250 TS103, TS106"_s;
    switch (verdict) {
    case Sammenligning::Same:
        return base::makeFinding(Severity::Hint, "cockpit.same", about, reference);
    case Sammenligning::Differs:
        return base::makeFinding(Severity::Error, "cockpit.differs", about, reference);
    case Sammenligning::Missing:
        break;
    }
    return base::makeFinding(Severity::Warning, "cockpit.missing", about, reference);
}

QList<CertifikatPar> certifikatpar(const CockpitBasis &basis)
{
    const auto printOf = [&basis](const QString &id) {
        const auto found = std::find_if(basis.certifikater.cbegin(), basis.certifikater.cend(),
                                        [&id](const domain::Certifikat &one) { return one.id == id; });
        return found == basis.certifikater.cend() ? QString() : textOf(found->sha256);
    };
    QList<CertifikatPar> pairs;
    for (const auto &aftale : basis.aftaler) {
        for (const auto &one : basis.registre) {
            if (!aftale.registerSysId || !one.sysId || !(*aftale.registerSysId == *one.sysId)
                || aftale.miljoeId != one.miljoeId) {
                continue;
            }
            CertifikatPar pair {loadOf(one).title, aftale.navn, printOf(one.certifikatId),
                                printOf(aftale.registercertifikatId), Sammenligning::Missing};
            if (!pair.registerAftryk.isEmpty() && !pair.aftaleAftryk.isEmpty()) {
                pair.verdict = pair.registerAftryk == pair.aftaleAftryk ? Sammenligning::Same : Sammenligning::Differs;
            }
            pairs += pair;
        }
    }
    return pairs;
}

} // namespace nemsms::usecases
