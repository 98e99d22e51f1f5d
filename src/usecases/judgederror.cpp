// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/judgederror.h"

namespace nemsms::usecases {

base::Error stoppingError(const base::Finding &finding, base::ErrorKind kind)
{
    base::Error error {kind, finding.message, {}, {}};
    if (!finding.reference.isEmpty()) {
        error.message.arguments.insert(QStringLiteral("paragraph"), finding.reference);
    }
    return error;
}

std::optional<base::Error> firstStop(const base::Findings &findings)
{
    for (const auto &finding : findings) {
        if (finding.severity == base::Severity::Error) {
            return stoppingError(finding);
        }
    }
    return std::nullopt;
}

base::Error judgedError(const base::Findings &findings)
{
    for (const auto &finding : findings) {
        if (finding.severity == base::Severity::Error) {
            const bool guard = finding.message.code == "miljoe.demo";
            const bool taken = finding.message.code == "record.taken";
            return stoppingError(finding, guard       ? base::ErrorKind::NotPermitted
                                              : taken ? base::ErrorKind::Conflict
                                                      : base::ErrorKind::InvalidInput);
        }
    }
    Q_UNREACHABLE();
}

base::Findings asDraft(base::Findings findings)
{
    for (auto &finding : findings) {
        const bool stops = finding.message.code == "relation.unknown" || finding.message.code == "miljoe.demo";
        if (finding.severity == base::Severity::Error && !stops) {
            finding.severity = base::Severity::Warning;
        }
    }
    return findings;
}

} // namespace nemsms::usecases
