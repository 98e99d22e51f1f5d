// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toneicon.h"

#include "ui/kit/icon.h"

#include <QCoreApplication>
#include <QLabel>

namespace nemsms::ui {

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return QCoreApplication::translate("Tone", "Note");
    case Tone::Ok:
        return QCoreApplication::translate("Tone", "In order");
    case Tone::Warning:
        return QCoreApplication::translate("Tone", "Warning");
    case Tone::Bad:
        return QCoreApplication::translate("Tone", "Error");
    }
    Q_UNREACHABLE();
}

void setToneIcon(QLabel *label, Tone tone, int size)
{
    label->setPixmap(iconPixmap(toneIconName(tone), size, label->devicePixelRatioF(),
                                currentTokens().tone(tone)));
    label->setAccessibleName(toneWord(tone));
}

} // namespace nemsms::ui
