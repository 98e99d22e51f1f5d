// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xmlsignature/signaturenames.h"

#include <chrono>

/// Names of WS-Security 1.1, WS-Addressing 1.0, the SAML token profile and Liberty Basic SOAP Binding, as the published
/// policy uses them (SF1600 policies.wsdl).
namespace nemsms::protocols::wss {

constexpr char wsseNs[] = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
constexpr char wsse11Ns[] = "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd";
constexpr char wsuNs[] = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
constexpr char wsaNs[] = "http://www.w3.org/2005/08/addressing";
constexpr char samlNs[] = "urn:oasis:names:tc:SAML:2.0:assertion";
constexpr char sbfNs[] = "urn:liberty:sb:2006-08";
constexpr char sbfProfileNs[] = "urn:liberty:sb:profile";
constexpr char sbfProfile[] = "urn:liberty:sb:profile:basic";
constexpr char anonymous[] = "http://www.w3.org/2005/08/addressing/anonymous";
constexpr char x509v3[] = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
constexpr char base64Binary[] =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
constexpr char saml20Token[] = "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV2.0";
constexpr char samlId[] = "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLID";

/// How far two clocks may differ (WS-Security's usual five minutes), and how long a message of ours counts.
constexpr std::chrono::minutes tolerance {5};

} // namespace nemsms::protocols::wss
