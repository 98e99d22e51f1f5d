#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fill in the empty ds:Signature of a message with python3-xmlsec and print the message.

Usage: xmlsecsigner.py DRAFT KEY
"""

import sys

import lxml.etree
import xmlsec

WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"


def signed(draft, key):
    """Return the message of the file `draft`, signed with the PEM key of the file `key`."""
    tree = lxml.etree.parse(draft)
    context = xmlsec.SignatureContext()
    context.key = xmlsec.Key.from_file(key, xmlsec.KeyFormat.PEM)
    for element in tree.iter():
        if f"{{{WSU}}}Id" in element.attrib:
            context.register_id(element, "Id", WSU)
        elif "ID" in element.attrib:
            context.register_id(element, "ID")
    signature = next(one for one in tree.iter("{http://www.w3.org/2000/09/xmldsig#}Signature")
                     if not one.findtext("{http://www.w3.org/2000/09/xmldsig#}SignatureValue"))
    context.sign(signature)
    return lxml.etree.tostring(tree)


if __name__ == "__main__":
    sys.stdout.buffer.write(signed(*sys.argv[1:]))
