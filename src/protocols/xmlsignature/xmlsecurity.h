// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace nemsms::protocols {

/// The signature library, ready for use. xmlsec knows one state in a process: whoever composes a program (backend,
/// local platform) starts it and hands it on, and each key holds it for as long as the key lives. Starting it a second
/// time in the same process shares the state; the last owner ends it.
class XmlSecurity
{
public:
    /// Error: signature.library.
    [[nodiscard]] static base::Result<std::shared_ptr<const XmlSecurity>> start();
    ~XmlSecurity();
    Q_DISABLE_COPY_MOVE(XmlSecurity)

private:
    XmlSecurity() = default;
};

} // namespace nemsms::protocols
