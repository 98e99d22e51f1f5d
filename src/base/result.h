// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace nemsms::base {

/// A value or the reason why there is none. Whoever drops it is told so by the compiler.
template <class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
};

/// `return failure(ErrorKind::InvalidInput, "cpr.length", {{"count", 9}});` from any function that gives a Result.
[[nodiscard]] inline Error failure(ErrorKind kind, const char *code, QVariantMap arguments = {}, QString detail = {})
{
    return makeError(kind, code, std::move(arguments), std::move(detail));
}

} // namespace nemsms::base
