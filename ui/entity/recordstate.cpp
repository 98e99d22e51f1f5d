// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/recordstate.h"

#include <QCoreApplication>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ChipState recordState(const usecases::EntityVerbs &verbs, const base::Entity &record)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("RecordState", text); };
    switch (record.livsfase()) {
    case base::Livsfase::Draft:
        return {Tone::Accent, u"edit"_s, words(QT_TRANSLATE_NOOP("RecordState", "Draft"))};
    case base::Livsfase::Retired:
        return {Tone::Neutral, u"archive"_s, words(QT_TRANSLATE_NOOP("RecordState", "Retired"))};
    case base::Livsfase::Active:
        break;
    }
    for (const auto &finding : verbs.portalFindings(record)) {
        if (finding.message.code == "portal.edited") {
            return {Tone::Warning, u"warning"_s, words(QT_TRANSLATE_NOOP("RecordState", "Changed since confirmed"))};
        }
        if (finding.severity == base::Severity::Warning) {
            return {Tone::Warning, u"warning"_s, words(QT_TRANSLATE_NOOP("RecordState", "Confirmed long ago"))};
        }
        return {Tone::Neutral, u"info"_s, words(QT_TRANSLATE_NOOP("RecordState", "Not confirmed"))};
    }
    return {Tone::Ok, u"ok"_s, words(QT_TRANSLATE_NOOP("RecordState", "In use"))};
}

} // namespace nemsms::ui
