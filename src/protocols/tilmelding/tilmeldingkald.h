// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/modtager.h"
#include "protocols/oiorest/oiorestreader.h"
#include "protocols/soap/soapenvelope.h"
#include "protocols/tilmelding/tilmeldingkontrakt.h"

#include <variant>

namespace nemsms::protocols {

/// OpdaterBorgerNemSMS: makes the NemSMS user, or replaces its master data (SF2250 3.1.4).
struct OpdaterBorger {
    domain::Modtager slutbruger;
    SlutbrugerStamdata stamdata;
};

/// TilmeldNemSMS: signs on or off to NemSMS of all authorities (SF2250 3.1.5).
struct TilmeldNemSms {
    domain::Modtager slutbruger;
    bool tilmeldt = true;
};

/// A call of VedligeholdTilmelding 2.0 that stood against the schema. It names no SystemId and no agreement: the token does.
struct TilmeldingKald {
    std::variant<OpdaterBorger, TilmeldNemSms> call;
    QString municipalityCvr {}; ///< AuthorityContext; empty = not in the request
    QString identifikator {};   ///< CallContext: the caller's own, the same on every attempt; empty = not in the request

    /// "OpdaterBorgerNemSMS" or "TilmeldNemSMS".
    [[nodiscard]] QString operation() const;
    [[nodiscard]] QByteArray action(const TilmeldingKontrakt &kontrakt) const;
    /// The one element in Body of the question.
    [[nodiscard]] QByteArray payload(const TilmeldingKontrakt &kontrakt = {}) const;
    /// Its name and that of the element in the answer, which is empty.
    [[nodiscard]] QByteArray requestName(const TilmeldingKontrakt &kontrakt) const;
    [[nodiscard]] QByteArray responseName(const TilmeldingKontrakt &kontrakt) const;
    [[nodiscard]] QByteArray responsePayload() const;
};

/// Reads what arrives at VedligeholdTilmelding's door. Made once, used by all threads.
class TilmeldingReader
{
public:
    /// Compiles the schemas. Error: xml.schema.broken.
    [[nodiscard]] static base::Result<std::shared_ptr<const TilmeldingReader>> make();

    /// Errors: tilmelding.operation {element}, xml.invalid (the schema refuses), dkal.identitet, mobilnummer.*.
    [[nodiscard]] base::Result<TilmeldingKald> read(const SoapMessage &message) const;

private:
    TilmeldingReader(std::shared_ptr<const XmlSchema> schema, std::shared_ptr<const OiorestReader> resources)
        : m_schema(std::move(schema)), m_resources(std::move(resources))
    {
    }

    std::shared_ptr<const XmlSchema> m_schema;
    std::shared_ptr<const OiorestReader> m_resources;
};

} // namespace nemsms::protocols
