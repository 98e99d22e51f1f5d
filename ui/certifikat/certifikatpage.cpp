// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikat/certifikatpage.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

CertifikatPage::CertifikatPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("certifikat", tools, u"shield"_s, {"navn", "rolle", "cvr", "gyldigTil", "sha256"}, parent)
{
    CertifikatPage::retranslate();
}

EntityPage::Words CertifikatPage::words() const
{
    return {tr("Certificates", "Danish: Certifikater"),
            tr("What is public about the certificates that agreements and registers name (certifikater). "
               "Keys are never kept here."),
            tr("New certificate"),
            tr("Search name or subject"),
            tr("No certificate yet"),
            tr("The register and the service agreement must name the same certificate. Enter its thumbprint "
               "and dates to see when it runs out.")};
}

} // namespace nemsms::ui
