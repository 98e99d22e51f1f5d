// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/xmlsignature/xmlsecurity.h"

#include <libxml/parser.h>
#include <mutex>
#include <xmlsec/xmlsec.h> // before the other two, which do not include what they need

#include <xmlsec/errors.h>
#include <xmlsec/openssl/crypto.h>

namespace nemsms::protocols {

namespace {

// xmlsec counts neither its beginnings nor its ends, and a second beginning would register everything twice.
std::mutex guard;
int owners = 0;

bool begin()
{
    xmlInitParser();
    if (xmlSecInit() < 0) {
        return false;
    }
    if (xmlSecOpenSSLInit() < 0) {
        xmlSecShutdown();
        return false;
    }
    // Last, since the line before sets one of its own.
    xmlSecErrorsSetCallback([](const char *, int, const char *, const char *, const char *, int, const char *) {
        // Its words name parts of the message and would go to the terminal; our errors say which part did not hold.
    });
    return true;
}

} // namespace

base::Result<std::shared_ptr<const XmlSecurity>> XmlSecurity::start()
{
    const std::scoped_lock lock(guard);
    if (owners == 0 && !begin()) {
        return base::failure(base::ErrorKind::Internal, "signature.library");
    }
    ++owners;
    return std::shared_ptr<const XmlSecurity>(new XmlSecurity);
}

XmlSecurity::~XmlSecurity()
{
    const std::scoped_lock lock(guard);
    if (--owners == 0) {
        xmlSecOpenSSLShutdown();
        xmlSecShutdown();
    }
}

} // namespace nemsms::protocols
