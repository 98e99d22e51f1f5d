// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vaerdicheck.h"

#include "domain/cpr.h"
#include "domain/cvr.h"
#include "domain/digits.h"
#include "domain/ean.h"
#include "domain/masking.h"
#include "domain/mobilnummer.h"
#include "domain/sysid.h"

#include <QStringDecoder>
#include <array>

namespace nemsms::domain {

namespace {

base::Findings asFindings(const base::Error &error)
{
    return {base::Finding {base::Severity::Error, error.message, {}, {}}};
}

/// A personal value that cannot be read is shown masked as well: most of its digits are right.
template <class V>
VaerdiCheck refused(const QString &text, const base::Error &error)
{
    constexpr bool personal = requires(const V &value) { value.masked(); };
    return {personal ? maskedInput(text) : shortened(text), false, asFindings(error), {}};
}

template <class V>
VaerdiCheck checked(const QString &text, MiljoeArt miljoe)
{
    const auto value = V::parse(text);
    if (!value) {
        return refused<V>(text, value.error());
    }
    VaerdiCheck check;
    if constexpr (requires { value->masked(); }) {
        check.value = value->masked();
    } else {
        check.value = value->toString();
    }
    if constexpr (requires { value->findings(miljoe); }) {
        check.findings = value->findings(miljoe);
    } else {
        check.findings = value->findings();
    }
    check.valid = base::acceptable(check.findings);
    return check;
}

VaerdiCheck checkedSms(const QString &text, MiljoeArt)
{
    const SmsMaaling maaling = measureSms(text);
    const base::Findings findings = checkSms(text, maaling);
    return {maskPersonalData(smsOnTheWire(text)), base::acceptable(findings), findings, maaling};
}

struct Kind {
    const char *name;
    VaerdiCheck (*check)(const QString &, MiljoeArt);
};

constexpr std::array kinds {
    Kind {"cpr", &checked<Cpr>},           Kind {"cvr", &checked<Cvr>},           Kind {"ean", &checked<Ean>},
    Kind {"mobil", &checked<Mobilnummer>}, Kind {"sysid", &checked<NemSmsSysId>}, Kind {"sms", &checkedSms},
};

} // namespace

QList<QByteArray> vaerdiKinds()
{
    QList<QByteArray> names;
    for (const auto &kind : kinds) {
        names += kind.name;
    }
    return names;
}

std::optional<VaerdiCheck> checkVaerdi(const QByteArray &kind, const QString &text, MiljoeArt miljoe)
{
    for (const auto &known : kinds) {
        if (kind == known.name) {
            return known.check(text, miljoe);
        }
    }
    return {};
}

std::optional<VaerdiCheck> checkVaerdi(const QByteArray &kind, QByteArrayView line, MiljoeArt miljoe)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    auto check = checkVaerdi(kind, text, miljoe);
    if (check && decoder.hasError()) {
        return VaerdiCheck {check->value, false,
                            asFindings(base::failure(base::ErrorKind::InvalidInput, "vaerdi.encoding")), {}};
    }
    return check;
}

} // namespace nemsms::domain
