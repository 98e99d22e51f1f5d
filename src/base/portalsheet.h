// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

namespace nemsms::base {

/// One line of a portal's wizard.
struct PortalLine {
    QByteArray field;    ///< name in the entity's field table; empty = nothing that is kept here
    const char *label;   ///< the portal's own word, UTF-8 Danish; never translated
    const char *step;    ///< the wizard's step that it stands on
};

/// Where a record lives besides here: the portal whose wizard somebody fills in by hand, with the fields in its order.
/// It is dated data, since portals change.
struct PortalSheet {
    const char *portal = nullptr; ///< the portal's own name, UTF-8 Danish; null = the entity lives in no portal
    QDate dated;                  ///< when order and labels were last compared with the source
    const char *source = nullptr; ///< document and paragraph
    bool reconstructed = true;    ///< order or labels are not published and were put together from the source
    QList<PortalLine> lines;
};

} // namespace nemsms::base
