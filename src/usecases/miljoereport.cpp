// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/miljoereport.h"

namespace nemsms::usecases {

QByteArray toCode(Lag layer)
{
    switch (layer) {
    case Lag::Ur:
        return "clock";
    case Lag::Dns:
        return "dns";
    case Lag::Tcp:
        return "tcp";
    case Lag::Tls:
        return "tls";
    case Lag::Certifikat:
        return "certificate";
    case Lag::Aftale:
        return "agreement";
    case Lag::Drift:
        return "operation";
    }
    Q_UNREACHABLE();
}

QByteArray toCode(Bord bord)
{
    switch (bord) {
    case Bord::Os:
        return "us";
    case Bord::Netvaerk:
        return "network";
    case Bord::Leverandoer:
        return "supplier";
    case Bord::Serviceplatformen:
        return "serviceplatformen";
    case Bord::Kommune:
        return "kommune";
    case Bord::NemSms:
        return "nemsms";
    }
    Q_UNREACHABLE();
}

QByteArray toCode(Udfald outcome)
{
    switch (outcome) {
    case Udfald::Ok:
        return "ok";
    case Udfald::Stoppet:
        return "stopped";
    case Udfald::IkkeNaaet:
        return "notreached";
    case Udfald::IkkeBevist:
        return "notproven";
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::usecases
