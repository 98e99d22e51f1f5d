# SPDX-License-Identifier: GPL-3.0-or-later
"""SF1601 as public clients do it: token, access token, kombi_request with a MeMo. Nothing of ours in it."""

import datetime
import json
import urllib.parse
import uuid
import xml.sax.saxutils

import lxml.etree

import tokenclient as tc

SEND = "http://entityid.kombit.dk/service/kombipostafsend/1"
ASK = "http://entityid.kombit.dk/service/postforespoerg/1"
MEMO = "https://DigitalPost.dk/MeMo-1"


def memo(demo, identifier, text="Husk din tid på tirsdag", version="1.2", **change):
    """A MeMo of the type NEMSMS as text; `change` replaces single values."""
    value = {"type": "NEMSMS", "sender": demo["cvr"], "cpr": demo["persons"][0]["cpr"], "kind": "CPR", "label": "Aftale",
             "day": None, "body": ""}
    value.update(change)
    old = version == "1.1"
    day = "<memo:doNotDeliverUntilDate>%s</memo:doNotDeliverUntilDate>" % value["day"] if value["day"] else ""
    flags = "<memo:mandatory>false</memo:mandatory><memo:legalNotification>false</memo:legalNotification>" if old else ""
    return ('<memo:Message xmlns:memo="%s" memoVersion="%s"%s><memo:MessageHeader><memo:messageType>%s</memo:messageType>'
            "<memo:messageUUID>%s</memo:messageUUID><memo:label>%s</memo:label><memo:notification>%s</memo:notification>"
            "%s%s<memo:Sender><memo:senderID>%s</memo:senderID><memo:idType>CVR</memo:idType><memo:label>Kommune"
            "</memo:label></memo:Sender><memo:Recipient><memo:recipientID>%s</memo:recipientID><memo:idType>%s</memo:idType>"
            "</memo:Recipient></memo:MessageHeader>%s</memo:Message>"
            % (MEMO, version, ' memoSchVersion="1.1.0"' if old else "", value["type"], identifier, value["label"],
               xml.sax.saxutils.escape(text), day, flags, value["sender"], value["cpr"], value["kind"], value["body"]))


def kombi(message, choice="NemSMS"):
    """A kombi_request."""
    return "<kombi_request><KombiValgKode>%s</KombiValgKode>%s</kombi_request>" % (choice, message)


class KombiCaller(tc.TokenCaller):
    """A user system that calls SF1601's services."""

    def access(self, entity=SEND, **more):
        """An access token for a service."""
        answer = self.platform.https("POST", self.platform.endpoints["accessToken"],
                                     urllib.parse.urlencode({"saml-token": tc.base64.b64encode(
                                         self.token(entity=entity, **more).encode()).decode()}),
                                     {"Content-Type": "application/x-www-form-urlencoded"}, self.role)
        assert answer.status == 200, answer.body
        return answer.json()["access_token"]

    def rest(self, method, url, access, body=None, headers=None, role=None):
        """One call with the headers that SF1601 wants; a header None is left out."""
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        sent = {"Authorization": "Holder-of-key %s" % access, "x-TransaktionsId": str(uuid.uuid4()),
                "x-TransaktionsTid": now, "Accept": "*/*", **({"Content-Type": "application/xml"} if body else {}),
                **(headers or {})}
        return self.platform.https(method, url, body.encode() if body else None,
                                   {name: value for name, value in sent.items() if value is not None}, role or self.role)

    def send(self, message, access, choice="NemSMS", **more):
        """POST kombi."""
        return self.rest("POST", self.platform.endpoints["kombiPost"], access, kombi(message, choice), **more)

    def beside(self, what):
        """An address beside KombiPostAfsend's kombi."""
        return self.platform.endpoints["kombiPost"].removesuffix("kombi") + what


def svar(answer):
    """(Result, TransmissionID or None, FejlKode or AdvisTekst) of a kombi_response."""
    root = lxml.etree.fromstring(answer.body)
    assert root.tag == "kombi_response", answer.body
    told = root.findtext(".//FejlKode") or root.findtext(".//Advis/AdvisTekst")
    return root.findtext("Result"), root.findtext("TransmissionID"), told


def code(answer):
    """The code of an ErrorMessage."""
    return json.loads(answer.body)["code"]
