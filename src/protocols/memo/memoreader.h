// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/memo/nemsmsmemo.h"
#include "protocols/xml/xmlschema.h"

#include <memory>

namespace nemsms::protocols {

/// Reads MeMos by our own schemas of 1.1 and 1.2, which know of a NemSMS what it may have. Made once, used by all threads.
class MemoReader
{
public:
    /// Compiles the schemas. Error: xml.schema.broken.
    [[nodiscard]] static base::Result<std::shared_ptr<const MemoReader>> make();

    /// Errors: memo.message (another element), memo.version {version}, xml.invalid, those of readNemSmsMemo().
    [[nodiscard]] base::Result<NemSmsMemo> read(const XmlElement &message) const;
    /// The same of a document. Further errors: those of XmlDocument.
    [[nodiscard]] base::Result<NemSmsMemo> read(const QByteArray &bytes) const;

private:
    MemoReader(std::shared_ptr<const XmlSchema> memo11, std::shared_ptr<const XmlSchema> memo12)
        : m_memo11(std::move(memo11)), m_memo12(std::move(memo12))
    {
    }

    std::shared_ptr<const XmlSchema> m_memo11;
    std::shared_ptr<const XmlSchema> m_memo12;
};

/// A NemSMS is a few hundred bytes; what is longer is not read at all.
constexpr XmlLimits memoLimits {256 * 1024, 32};

} // namespace nemsms::protocols
