// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/legacyciphers.h"

#include "security/openssl.h"

namespace nemsms::security {

using namespace openssl;
using namespace Qt::StringLiterals;

QString legacyCipher(int nid)
{
    switch (nid) {
    case NID_pbe_WithSHA1And40BitRC2_CBC:
    case NID_rc2_40_cbc:
        return u"RC2-40"_s;
    case NID_pbe_WithSHA1And128BitRC2_CBC:
    case NID_pbeWithMD5AndRC2_CBC:
    case NID_pbeWithSHA1AndRC2_CBC:
    case NID_rc2_64_cbc:
    case NID_rc2_cbc:
        return u"RC2"_s;
    case NID_pbe_WithSHA1And3_Key_TripleDES_CBC:
    case NID_pbe_WithSHA1And2_Key_TripleDES_CBC:
    case NID_des_ede_cbc:
    case NID_des_ede3_cbc:
        return u"3DES"_s;
    case NID_pbe_WithSHA1And128BitRC4:
    case NID_pbe_WithSHA1And40BitRC4:
        return u"RC4"_s;
    case NID_pbeWithMD5AndDES_CBC:
    case NID_pbeWithSHA1AndDES_CBC:
    case NID_des_cbc:
        return u"DES"_s;
    default:
        return {};
    }
}

QString legacyCipherOf(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    int type = 0;
    const void *parameter = nullptr;
    X509_ALGOR_get0(&object, &type, &parameter, algorithm);
    if (OBJ_obj2nid(object) != NID_pbes2) {
        return legacyCipher(OBJ_obj2nid(object));
    }
    using Parameters = Handle<PBE2PARAM, PBE2PARAM_free>;
    const Parameters parameters(static_cast<PBE2PARAM *>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    return parameters ? legacyCipher(OBJ_obj2nid(parameters->encryption->algorithm)) : QString();
}

} // namespace nemsms::security
