// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <QString>
#include <memory>

namespace nemsms::base {

/// What a caller can do about an error. The numbers are the exit codes of nemsmsctl.
enum class ErrorKind {
    Usage = 2,             ///< the call itself is wrong
    InvalidInput = 3,      ///< a value breaks a rule
    NotFound = 4,          ///< the thing named is not there
    Conflict = 5,          ///< somebody else changed it, or it exists already
    Refused = 6,           ///< the counterpart answered with a refusal
    Unreachable = 7,       ///< no answer: DNS, TCP, TLS, time limit
    NotPermitted = 8,      ///< a guard of this program says no
    SecretUnavailable = 9, ///< a key, password or keychain entry cannot be had
    Internal = 10          ///< the machine failed us: disk, memory, a broken store
};

/// An error that a caller can act on: a code with arguments for the sentence, a detail for the log, and its cause.
/// `detail` holds technical text (never secrets, never a whole CPR); it is not translated.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Message message;
    QString detail;
    std::shared_ptr<const Error> cause;

    /// The same error seen from one level up: `*this` becomes the cause of `outer`.
    [[nodiscard]] Error asCauseOf(Error outer) const;
    /// The code at the root of the chain of causes, for tests and for deciding whose desk it is.
    [[nodiscard]] const Error &root() const;
};

/// Makes an error in one line: `return failure(ErrorKind::NotFound, "materiale.unknown", {{"id", id}});`
[[nodiscard]] Error makeError(ErrorKind kind, const char *code, QVariantMap arguments = {}, QString detail = {});

} // namespace nemsms::base
