// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxstyles.h"

#include "sheets/exceldate.h"
#include "sheets/xmlpart.h"

#include <QHash>

namespace nemsms::sheets {

using namespace Qt::StringLiterals;

base::Result<XlsxStyles> XlsxStyles::read(std::shared_ptr<ZipArchive> archive, const QString &part,
                                          const SheetLimits &limits)
{
    auto xml = XmlPart::open(std::move(archive), part, limits);
    if (!xml) {
        return xml.error();
    }
    XlsxStyles styles;
    QHash<int, bool> own;
    bool inCells = false;
    auto more = (*xml)->next();
    for (; more && *more; more = (*xml)->next()) {
        const QStringView name = (*xml)->name();
        if (name == "cellXfs"_L1) {
            inCells = (*xml)->isStart();
        } else if ((*xml)->isStart() && name == "numFmt"_L1) {
            own.insert((*xml)->attribute(u"numFmtId").toInt(), isDateFormat((*xml)->attribute(u"formatCode")));
        } else if ((*xml)->isStart() && name == "xf"_L1 && inCells) {
            const int format = (*xml)->attribute(u"numFmtId").toInt();
            styles.m_dates.append(own.contains(format) ? own.value(format) : isBuiltInDateFormat(format));
        }
    }
    if (!more) {
        return more.error();
    }
    return styles;
}

} // namespace nemsms::sheets
