// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/xml/xmlschema.h"

#include <QFileInfo>
#include <QTest>

namespace nemsms::test {

/// A schema of ../shared/schemas, which is other people's work and not part of the project; null when it is not there.
inline std::shared_ptr<const protocols::XmlSchema> publishedSchema(const QString &path)
{
    const QString file = QStringLiteral(NEMSMS_SOURCE_DIR "/../shared/schemas/") + path;
    if (!QFileInfo::exists(file)) {
        return nullptr;
    }
    const auto compiled = protocols::XmlSchema::compile(QFileInfo(file).canonicalFilePath());
    return compiled ? *compiled : nullptr;
}

inline std::shared_ptr<const protocols::XmlSchema> publishedPrintService()
{
    return publishedSchema(QStringLiteral("printservice/_libxml2_driver/PrintService_all.xsd"));
}

} // namespace nemsms::test

#define SKIP_WITHOUT_PUBLISHED(schema)                                                                                 \
    if (!(schema)) {                                                                                                   \
        QSKIP("The published schemas (../shared/schemas) are not there: nothing to compare with.");                    \
    }
