// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/miljoenummer.h"

#include <QtGlobal>
#include <algorithm>

namespace nemsms::domain {

namespace {

struct Sted {
    const char *entity;
    const char *field;
    const char *nummer;
};

constexpr Sted steder[] = {
    {"afsendersystem", "sysId", "nemsms-sysid"},
    {"afsendersystem", "digitalPostSysId", "digitalpost-sysid"},
    {"afsendersystem", "ean", "ean"},
    {"afsendersystem", "apinoegle", "apinoegle"},
    {"register", "sysId", "register-sysid"},
    {"register", "ean", "ean"},
    {"materiale", "materialeId", "materialeid"},
    {"tilmeldingsgruppe", "gruppeId", "gruppeid"},
    {"serviceaftale", "uuid", "aftale-uuid"},
    {"serviceaftale", "brugersystemUuid", "brugersystem-uuid"},
    {"serviceaftale", "nemSmsSysId", "nemsms-sysid"},
    {"serviceaftale", "digitalPostSysId", "digitalpost-sysid"},
    {"serviceaftale", "registerSysId", "register-sysid"},
    {"serviceaftale", "fjernprintSysId", "fjernprint-sysid"},
    {"certifikat", "sha256", "certifikat"},
};

struct Eget {
    const char *entity;
    const char *field;
};

constexpr Eget egne[] = {
    {"afsendersystem", "apinoegleSidste4"}, {"afsendersystem", "apinoegleUdstedt"},
    {"afsendersystem", "apinoegleUdloeber"}, {"certifikat", "sha1"},
    {"certifikat", "emne"},                  {"certifikat", "udsteder"},
    {"certifikat", "serienummer"},           {"certifikat", "gyldigFra"},
    {"certifikat", "gyldigTil"},
};

} // namespace

const QList<Miljoenummer> &miljoenumre()
{
    static const QList<Miljoenummer> all {
        {"nemsms-sysid", QT_TRANSLATE_NOOP("Field", "SysID (NemSMS)"), true},
        {"digitalpost-sysid", QT_TRANSLATE_NOOP("Field", "SysID (Digital Post)"), true},
        {"register-sysid", QT_TRANSLATE_NOOP("Field", "SysID (Register)"), true},
        {"fjernprint-sysid", QT_TRANSLATE_NOOP("Field", "SysID (Fjernprint)"), true},
        {"materialeid", QT_TRANSLATE_NOOP("Field", "MaterialeID"), false},
        {"gruppeid", QT_TRANSLATE_NOOP("Field", "Group number"), false},
        {"ean", QT_TRANSLATE_NOOP("Field", "EAN"), false},
        {"aftale-uuid", QT_TRANSLATE_NOOP("Field", "Agreement UUID"), true},
        {"brugersystem-uuid", QT_TRANSLATE_NOOP("Field", "User system UUID"), false},
        {"certifikat", QT_TRANSLATE_NOOP("Field", "Thumbprint (SHA-256)"), true},
        {"apinoegle", QT_TRANSLATE_NOOP("Field", "API key (reference)"), true},
    };
    return all;
}

const Miljoenummer *miljoenummer(const QByteArray &code)
{
    const auto &all = miljoenumre();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Miljoenummer &one) { return one.code == code; });
    return found == all.cend() ? nullptr : &*found;
}

const Miljoenummer *miljoenummerOf(const QByteArray &entity, const QByteArray &field)
{
    const auto found = std::find_if(std::cbegin(steder), std::cend(steder),
                                    [&](const Sted &sted) { return entity == sted.entity && field == sted.field; });
    return found == std::cend(steder) ? nullptr : miljoenummer(found->nummer);
}

bool erMiljoeetsEget(const QByteArray &entity, const QByteArray &field)
{
    return std::any_of(std::cbegin(egne), std::cend(egne),
                       [&](const Eget &eget) { return entity == eget.entity && field == eget.field; });
}

} // namespace nemsms::domain
