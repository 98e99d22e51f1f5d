// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/miljoereport.h"

namespace nemsms::usecases {

QByteArray toCode(Layer layer)
{
    switch (layer) {
    case Layer::Clock:
        return "clock";
    case Layer::Dns:
        return "dns";
    case Layer::Tcp:
        return "tcp";
    case Layer::Tls:
        return "tls";
    case Layer::Certifikat:
        return "certificate";
    case Layer::Token:
        return "token";
    case Layer::Aftale:
        return "agreement";
    case Layer::Operation:
        return "operation";
    }
    Q_UNREACHABLE();
}

QByteArray toCode(Desk desk)
{
    switch (desk) {
    case Desk::Us:
        return "us";
    case Desk::Network:
        return "network";
    case Desk::Leverandoer:
        return "supplier";
    case Desk::Serviceplatformen:
        return "serviceplatformen";
    case Desk::Kommune:
        return "kommune";
    case Desk::NemSms:
        return "nemsms";
    }
    Q_UNREACHABLE();
}

QByteArray toCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return "ok";
    case Outcome::Stopped:
        return "stopped";
    case Outcome::NotReached:
        return "notreached";
    case Outcome::NotProven:
        return "notproven";
    }
    Q_UNREACHABLE();
}

} // namespace nemsms::usecases
