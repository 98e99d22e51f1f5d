// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"
#include "base/result.h"

#include <QString>

namespace nemsms::domain {

/// A UUID in lower case, as InvocationContext wants it (8-4-4-4-12 hexadecimal digits).
class Uuid
{
public:
    /// Reads either case, with or without braces or urn:uuid:. Errors: uuid.empty, uuid.form, uuid.nil.
    [[nodiscard]] static base::Result<Uuid> parse(const QString &text);

    [[nodiscard]] QString toString() const { return m_text; }
    /// None: a UUID that parses is as good as its form can tell.
    [[nodiscard]] base::Findings findings() const { return {}; }

    friend bool operator==(const Uuid &, const Uuid &) = default;

private:
    explicit Uuid(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace nemsms::domain
