# SPDX-License-Identifier: GPL-3.0-or-later
"""Call by token as Serviceplatformen's published policy says, with lxml and python3-xmlsec: nothing of ours in it."""

import base64
import datetime
import uuid

import lxml.etree
import xmlsec

WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
WSSE11 = "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd"
WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
WSA = "http://www.w3.org/2005/08/addressing"
WST = "http://docs.oasis-open.org/ws-sx/ws-trust/200512"
SAML = "urn:oasis:names:tc:SAML:2.0:assertion"
SBF = "urn:liberty:sb:2006-08"
DS = "http://www.w3.org/2000/09/xmldsig#"
SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP12 = "http://www.w3.org/2003/05/soap-envelope"
TOKEN = "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#"
X509 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3"
BASE64 = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"
ENTITY = "http://print.serviceplatformen.dk/service/forsendelse/2"
ENROLMENT = "http://nemsms.serviceplatformen.dk/service/vedligeholdtilmelding/2"
ISSUE = WST + "/RST/Issue"

CLAIMS = ('<wst:Claims Dialect="http://docs.oasis-open.org/wsfed/authorization/200706/authclaims">'
          '<auth:ClaimType xmlns:auth="http://docs.oasis-open.org/wsfed/authorization/200706" '
          'Uri="dk:gov:saml:attribute:CvrNumberIdentifier"><auth:Value>%s</auth:Value></auth:ClaimType></wst:Claims>')


def der(pem):
    """The base64 of a PEM certificate file, on one line."""
    with open(pem, encoding="ascii") as file:
        return file.read().split("-----")[2].replace("\n", "")


def moment(when):
    """xs:dateTime."""
    return when.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def reference(identifier):
    """An empty ds:Reference."""
    return ('<ds:Reference URI="#%s"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>'
            '</ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue/>'
            "</ds:Reference>" % identifier)


def draft(soap, action, to, body, now, token=None, certificate=None, framework=True, unsigned=()):
    """The message with its signature still empty; `unsigned` ids are left out of it."""
    parts = [("Action", action), ("MessageID", "urn:uuid:%s" % uuid.uuid4()), ("To", to)]
    header = "".join('<wsa:%s wsu:Id="%s">%s</wsa:%s>' % (name, name, value, name) for name, value in parts)
    header += '<wsa:ReplyTo wsu:Id="ReplyTo"><wsa:Address>%s/anonymous</wsa:Address></wsa:ReplyTo>' % WSA
    ids = ["Action", "MessageID", "To", "ReplyTo", "Timestamp", "Body"]
    if framework:
        header += ('<sbf:Framework xmlns:sbf="%s" version="2.0" wsu:Id="Framework" xmlns:p="urn:liberty:sb:profile" '
                   'p:profile="urn:liberty:sb:profile:basic"/>' % SBF)
        ids.append("Framework")
    if token is not None:
        key = token
        identifier = lxml.etree.fromstring(token).get("ID")
        ids.append(identifier)
        info = ('<wsse:SecurityTokenReference xmlns:b="%s" b:TokenType="%sSAMLV2.0"><wsse:KeyIdentifier '
                'ValueType="%sSAMLID">%s</wsse:KeyIdentifier></wsse:SecurityTokenReference>'
                % (WSSE11, TOKEN, TOKEN, identifier))
    else:
        key = ('<wsse:BinarySecurityToken wsu:Id="X509" EncodingType="%s" ValueType="%s">%s</wsse:BinarySecurityToken>'
               % (BASE64, X509, certificate))
        ids.append("X509")
        info = '<wsse:SecurityTokenReference><wsse:Reference URI="#X509"/></wsse:SecurityTokenReference>'
    references = "".join(reference(one) for one in ids if one not in unsigned)
    return ('<s:Envelope xmlns:s="%s" xmlns:wsa="%s" xmlns:wsu="%s" xmlns:ds="%s"><s:Header>%s'
            '<wsse:Security xmlns:wsse="%s" s:mustUnderstand="1"><wsu:Timestamp wsu:Id="Timestamp"><wsu:Created>%s'
            "</wsu:Created><wsu:Expires>%s</wsu:Expires></wsu:Timestamp>%s<ds:Signature><ds:SignedInfo>"
            '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod '
            'Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>%s</ds:SignedInfo><ds:SignatureValue/>'
            "<ds:KeyInfo>%s</ds:KeyInfo></ds:Signature></wsse:Security></s:Header>"
            '<s:Body wsu:Id="Body">%s</s:Body></s:Envelope>'
            % (soap, WSA, WSU, DS, header, WSSE, moment(now), moment(now + datetime.timedelta(minutes=5)), key,
               references, info, body))


def register(context, root):
    """Tells xmlsec the ids."""
    for element in root.iter("*"):
        if "{%s}Id" % WSU in element.attrib:
            context.register_id(element, "Id", WSU)
        elif element.tag == "{%s}Assertion" % SAML:
            context.register_id(element, "ID")


def sign(text, key):
    """Fills in the empty signature with the PEM key of the file."""
    root = lxml.etree.fromstring(text)
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_file(key, xmlsec.KeyFormat.PEM)
    register(context, root)
    context.sign(next(one for one in root.iter("{%s}Signature" % DS)
                      if not one.findtext("{%s}SignatureValue" % DS)))
    return lxml.etree.tostring(root)


def verified(text, certificate):
    """The message's root, once its own signature held by the PEM certificate of the file."""
    root = lxml.etree.fromstring(text)
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_file(certificate, xmlsec.KeyFormat.CERT_PEM)
    register(context, root)
    context.verify(root.find(".//{%s}Security/{%s}Signature" % (WSSE, DS)))
    return root


def token_request(cvr, certificate, entity=ENTITY):
    """wst:RequestSecurityToken."""
    return ('<wst:RequestSecurityToken xmlns:wst="%s"><wst:TokenType>%sSAMLV2.0</wst:TokenType><wst:RequestType>%s/Issue'
            '</wst:RequestType><wsp:AppliesTo xmlns:wsp="http://schemas.xmlsoap.org/ws/2004/09/policy">'
            "<wsa:EndpointReference><wsa:Address>%s</wsa:Address></wsa:EndpointReference></wsp:AppliesTo>%s<wst:KeyType>"
            '%s/PublicKey</wst:KeyType><wst:UseKey><wsse:BinarySecurityToken xmlns:wsse="%s">%s'
            "</wsse:BinarySecurityToken></wst:UseKey></wst:RequestSecurityToken>"
            % (WST, TOKEN, WST, entity, CLAIMS % cvr, WST, WSSE, certificate))


class TokenCaller:
    """A user system that fetches tokens from a platform's STS and calls PrintService with them."""

    def __init__(self, platform, role="client"):
        self.platform, self.role = platform, role
        self.certificate, self.key = platform.pem(role)

    def now(self):
        """The platform's time."""
        return datetime.datetime.fromisoformat(self.platform.control("clock")["now"].replace("Z", "+00:00"))

    def ask_sts(self, cvr=None, entity=ENTITY, now=None, holder=None):
        """The STS's answer to a signed request."""
        own = der(self.certificate)
        body = token_request(cvr or self.platform.demo["cvr"], holder or own, entity)
        address = self.platform.endpoints["sts"]
        message = sign(draft(SOAP12, ISSUE, address, body, now or self.now(), certificate=own, framework=False), self.key)
        return self.post(address, message, SOAP12)

    def token(self, **more):
        """The assertion as text."""
        answer = self.ask_sts(**more)
        assert answer.status == 200, answer.body
        root = verified(answer.body, self.platform.pki["stsCert"])
        return lxml.etree.tostring(root.find(".//{%s}Assertion" % SAML), with_tail=False).decode()

    def call(self, payload, action, token, now=None, soap=SOAP11, door="printService", **more):
        """Signs and sends a call to a service; gives the answer."""
        address = self.platform.endpoints[door]
        return self.post(address, sign(draft(soap, action, address, payload, now or self.now(), token, **more), self.key), soap)

    def post(self, address, message, soap):
        """One exchange."""
        kind = "text/xml" if soap == SOAP11 else "application/soap+xml"
        return self.platform.https("POST", address, message, {"Content-Type": kind + "; charset=utf-8"}, self.role)


def certificate_of(token):
    """The DER of the certificate that a token is bound to."""
    confirmation = lxml.etree.fromstring(token).find(".//{%s}SubjectConfirmationData" % SAML)
    return base64.b64decode(confirmation.findtext(".//{%s}X509Certificate" % DS))
