#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign and verify a message COUNT times with python3-xmlsec and print the processor seconds.

Usage: bench_token_peer.py DRAFT KEY CERT COUNT
"""

import pathlib
import sys
import time

import lxml.etree
import xmlsec

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import tokenclient as tc  # noqa: E402

SIGNATURE = "{%s}Header/{%s}Security/{%s}Signature" % (tc.SOAP11, tc.WSSE, tc.DS)


def measure(draft, key, certificate, count):
    """Seconds; the keys are loaded once, as a program would."""
    own = xmlsec.Key.from_file(key, xmlsec.KeyFormat.PEM)
    known = xmlsec.Key.from_file(certificate, xmlsec.KeyFormat.CERT_PEM)
    text = pathlib.Path(draft).read_bytes()
    begun = time.process_time()
    for _ in range(count):
        root = lxml.etree.fromstring(text)
        context = xmlsec.SignatureContext()
        context.key = own
        tc.register(context, root)
        context.sign(root.find(SIGNATURE))
        back = lxml.etree.fromstring(lxml.etree.tostring(root))
        context = xmlsec.SignatureContext()
        context.key = known
        tc.register(context, back)
        context.verify(back.find(SIGNATURE))
    return time.process_time() - begun


if __name__ == "__main__":
    print(measure(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
