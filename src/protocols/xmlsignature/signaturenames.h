// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names of XML Signature and of the one suite that is spoken: Basic256Sha256 of the published policy.
namespace nemsms::protocols::dsig {

constexpr char ns[] = "http://www.w3.org/2000/09/xmldsig#";
constexpr char wsuNs[] = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
constexpr char exclusiveC14n[] = "http://www.w3.org/2001/10/xml-exc-c14n#";
constexpr char enveloped[] = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
constexpr char rsaSha256[] = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
constexpr char sha256[] = "http://www.w3.org/2001/04/xmlenc#sha256";

} // namespace nemsms::protocols::dsig
