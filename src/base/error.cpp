// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace nemsms::base {

Error Error::asCauseOf(Error outer) const
{
    outer.cause = std::make_shared<const Error>(*this);
    return outer;
}

const Error &Error::root() const
{
    return cause ? cause->root() : *this;
}

Error makeError(ErrorKind kind, const char *code, QVariantMap arguments, QString detail)
{
    return Error {kind, Message {QByteArray(code), std::move(arguments)}, std::move(detail), {}};
}

} // namespace nemsms::base
