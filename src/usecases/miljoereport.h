// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/miljoeart.h"

#include <QList>

namespace nemsms::usecases {

/// The layers of a connection, in the order in which they are tried.
enum class Layer { Clock, Dns, Tcp, Tls, Certifikat, Token, Aftale, Operation };
/// Whose desk a fault is on.
enum class Desk { Us, Network, Leverandoer, Serviceplatformen, Kommune, NemSms };
/// NotProven: before the layer at which it stopped, and yet nothing in this check tells whether it is in order.
enum class Outcome { Ok, Stopped, NotReached, NotProven };

[[nodiscard]] QByteArray toCode(Layer layer);   ///< clock, dns, tcp, tls, certificate, token, agreement, operation
[[nodiscard]] QByteArray toCode(Desk desk); ///< us, network, supplier, serviceplatformen, kommune, nemsms
[[nodiscard]] QByteArray toCode(Outcome outcome); ///< ok, stopped, notreached, notproven

struct LayerResult {
    Layer layer = Layer::Clock;
    Outcome outcome = Outcome::NotReached;
    base::Message message; ///< what was found
    QString detail;        ///< technical words for the log; never secrets
};

/// One check of an environment.
struct MiljoeReport {
    QList<LayerResult> layers;
    bool ok = false;
    Layer stoppedAt = Layer::Clock; ///< meaningful when not ok, as are the next three
    Desk desk = Desk::Us;
    base::ErrorKind kind = base::ErrorKind::Unreachable; ///< what the fault is to who called
    base::Message nextStep;  ///< what to do about it
    base::Findings warnings; ///< what works today and will stop (a certificate's last days ...)
    QString miljoe; ///< name of the environment
    domain::MiljoeArt art = domain::MiljoeArt::LokalPlatform;
    bool simuleret = false;
};

} // namespace nemsms::usecases
