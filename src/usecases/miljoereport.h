// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/miljoeart.h"

#include <QList>

namespace nemsms::usecases {

/// The layers of a connection, in the order in which they are tried.
enum class Lag { Ur, Dns, Tcp, Tls, Certifikat, Aftale, Drift };
/// Whose desk a fault is on.
enum class Bord { Os, Netvaerk, Leverandoer, Serviceplatformen, Kommune, NemSms };
/// IkkeBevist: before the layer at which it stopped, and yet nothing in this check tells whether it is in order.
enum class Udfald { Ok, Stoppet, IkkeNaaet, IkkeBevist };

[[nodiscard]] QByteArray toCode(Lag layer);   ///< clock, dns, tcp, tls, certificate, agreement, operation
[[nodiscard]] QByteArray toCode(Bord bord); ///< us, network, supplier, serviceplatformen, kommune, nemsms
[[nodiscard]] QByteArray toCode(Udfald outcome); ///< ok, stopped, notreached, notproven

struct LagResultat {
    Lag layer = Lag::Ur;
    Udfald outcome = Udfald::IkkeNaaet;
    base::Message message; ///< what was found
    QString detail;        ///< technical words for the log; never secrets
};

/// One check of an environment.
struct MiljoeReport {
    QList<LagResultat> layers;
    bool ok = false;
    Lag stoppedAt = Lag::Ur; ///< meaningful when not ok, as are the next three
    Bord bord = Bord::Os;
    base::ErrorKind kind = base::ErrorKind::Unreachable; ///< what the fault is to who called
    base::Message nextStep;  ///< what to do about it
    base::Findings warnings; ///< what works today and will stop (a certificate's last days ...)
    QString miljoe; ///< name of the environment
    domain::MiljoeArt art = domain::MiljoeArt::LokalPlatform;
    bool simuleret = false;
};

} // namespace nemsms::usecases
