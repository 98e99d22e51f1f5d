// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/memo/memoreader.h"

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

base::Result<std::shared_ptr<const MemoReader>> MemoReader::make()
{
    const auto memo11 = XmlSchema::compile(u":/protocols/memo/schemas/memo11.xsd"_s);
    if (!memo11) {
        return memo11.error();
    }
    const auto memo12 = XmlSchema::compile(u":/protocols/memo/schemas/memo12.xsd"_s);
    if (!memo12) {
        return memo12.error();
    }
    return std::shared_ptr<const MemoReader>(new MemoReader(*memo11, *memo12));
}

base::Result<NemSmsMemo> MemoReader::read(const XmlElement &message) const
{
    if (!message.is({memoNs, "Message"})) {
        return base::failure(base::ErrorKind::InvalidInput, "memo.message",
                             {{u"element"_s, message.localName().left(80)}});
    }
    const QString version = message.attribute("memoVersion").trimmed();
    if (version != u"1.1" && version != u"1.2") {
        return base::failure(base::ErrorKind::InvalidInput, "memo.version", {{u"version"_s, version.left(20)}});
    }
    const auto valid = (version == u"1.1" ? m_memo11 : m_memo12)->validate(message);
    return valid ? readNemSmsMemo(message) : base::Result<NemSmsMemo>(valid.error());
}

base::Result<NemSmsMemo> MemoReader::read(const QByteArray &bytes) const
{
    const auto document = XmlDocument::parse(bytes, memoLimits);
    return document ? read(document->root()) : base::Result<NemSmsMemo>(document.error());
}

} // namespace nemsms::protocols
