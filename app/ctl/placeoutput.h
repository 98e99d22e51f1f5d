// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/output.h"
#include "domain/miljoeart.h"

#include <optional>

namespace nemsms::usecases {
struct Place;
}

namespace nemsms::ctl {

/// {name, kind, simulated}, the kind null where no environment is chosen: stands as "environment" in what every verb that goes on the wire says.
[[nodiscard]] QJsonObject environmentJson(const QString &miljoe, std::optional<domain::MiljoeArt> art);
[[nodiscard]] QJsonObject environmentJson(const usecases::Place &here);

/// One line for people that names the environment and its kind, so that production is unmistakable.
void printEnvironment(Output &out, const QString &miljoe, std::optional<domain::MiljoeArt> art);
void printEnvironment(Output &out, const usecases::Place &here);

} // namespace nemsms::ctl
