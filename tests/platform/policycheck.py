#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Judge a call by token by every assertion of the published policy, and verify both signatures with the xmlsec1 program.

Usage: policycheck.py POLICIES CALL CALLER-CERT STS-CERT
"""

import pathlib
import subprocess
import sys
import tempfile

import lxml.etree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import tokenclient as tc  # noqa: E402

SP = "{http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702}"
KNOWN = {"SignedParts", "Body", "Header", "AsymmetricBinding", "InitiatorToken", "SamlToken", "WssSamlV20Token11",
         "RecipientToken", "X509Token", "WssX509V3Token10", "AlgorithmSuite", "Basic256Sha256", "Layout", "Strict",
         "ProtectTokens", "IncludeTimestamp", "OnlySignEntireHeadersAndBody", "SignedSupportingTokens", "IssuedToken",
         "RequestSecurityTokenTemplate"}


def xmlsec1(document, certificate, path):
    """xmlsec1's own program verifies the signature at the XPath."""
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(document)
        file.flush()
        ids = [("Id", tc.WSA, name) for name in ("Action", "MessageID", "To", "ReplyTo")]
        ids += [("Id", tc.WSU, "Timestamp"), ("Id", tc.SBF, "Framework"), ("Id", tc.SOAP11, "Body"), ("ID", tc.SAML, "Assertion")]
        options = [part for name, space, local in ids for part in ("--id-attr:" + name, space + ":" + local)]
        done = subprocess.run(["xmlsec1", "--verify", "--pubkey-cert-pem", certificate, *options, "--node-xpath", path,
                               file.name], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


def check(policies, call, caller, sts):
    """Each assertion in turn."""
    policy = lxml.etree.parse(policies).getroot()
    unknown = {lxml.etree.QName(one).localname for one in policy.iter(SP + "*")} - KNOWN
    assert not unknown, "the policy asks for what this check does not know: %s" % unknown
    document = pathlib.Path(call).read_bytes()
    root = lxml.etree.fromstring(document)
    header, body = root.find("{%s}Header" % tc.SOAP11), root.find("{%s}Body" % tc.SOAP11)
    security = header.find("{%s}Security" % tc.WSSE)
    signature = security.find("{%s}Signature" % tc.DS)
    covered = {one.get("URI")[1:] for one in signature.iter("{%s}Reference" % tc.DS)}

    def signed(element):
        return (element.get("{%s}Id" % tc.WSU) or element.get("ID")) in covered

    assert signed(body), "Body"
    for part in policy.iter(SP + "Header"):
        for element in header.findall("{%s}%s" % (part.get("Namespace"), part.get("Name"))):
            assert signed(element), element.tag
    for needed in ("Action", "MessageID", "To", "ReplyTo"):  # wsam:Addressing is not optional
        assert header.find("{%s}%s" % (tc.WSA, needed)) is not None, needed
    framework = header.find("{%s}Framework" % tc.SBF)
    assert framework.get("version") == "2.0" and framework.get("{urn:liberty:sb:profile}profile") == "urn:liberty:sb:profile:basic"
    token = security.find("{%s}Assertion" % tc.SAML)  # IssuedToken AlwaysToRecipient, WssSamlV20Token11
    assert token.get("Version") == "2.0" and signed(token), "ProtectTokens"
    assert signed(security.find("{%s}Timestamp" % tc.WSU)), "IncludeTimestamp"
    names = [lxml.etree.QName(one).localname for one in security]
    assert names == ["Timestamp", "Assertion", "Signature"], "Strict layout: %s" % names
    reference = signature.find("{%s}KeyInfo/{%s}SecurityTokenReference/{%s}KeyIdentifier" % (tc.DS, tc.WSSE, tc.WSSE))
    assert reference.get("ValueType") == tc.TOKEN + "SAMLID" and reference.text == token.get("ID"), "InitiatorToken"
    algorithms = {one.get("Algorithm") for one in signature.iter() if one.get("Algorithm")}
    assert algorithms == {"http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                          "http://www.w3.org/2001/04/xmlenc#sha256"}, algorithms  # Basic256Sha256
    for one in [*header, body]:  # OnlySignEntireHeadersAndBody: nothing inside a part is signed on its own
        assert one is security or not any(signed(inner) for inner in one.iterdescendants("*")), one.tag
    xmlsec1(document, caller, "/*/*[1]/*[local-name()='Security']/*[local-name()='Signature']")
    xmlsec1(document, sts, "//*[local-name()='Assertion']/*[local-name()='Signature']")


if __name__ == "__main__":
    check(*sys.argv[1:])
