// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/entitypageobject.h"
#include "ui/kit/checklist.h"

#include <QPlainTextEdit>

namespace nemsms::pages {

/// The page of the service agreements, with its states and EANs.
class ServiceaftalePageObject : public EntityPageObject
{
public:
    using EntityPageObject::EntityPageObject;

    [[nodiscard]] QString tilstand() const { return part<QLabel>(QStringLiteral("aftaleTilstand"))->text(); }
    [[nodiscard]] bool mayBecome(const QString &code) const
    {
        return page().findChild<QAbstractButton *>(QStringLiteral("tilstand_") + code) != nullptr;
    }
    void setTilstand(const QString &code, const QString &begrundelse = {})
    {
        part<QLineEdit>(QStringLiteral("aftaleBegrundelse"))->setText(begrundelse);
        click(QStringLiteral("tilstand_") + code);
    }
    [[nodiscard]] QStringList eans() const
    {
        QStringList lines;
        for (const auto &line : part<ui::CheckList>(QStringLiteral("aftaleEan"))->lines()) {
            lines += line.sentence;
        }
        return lines;
    }
    /// How passages are read that do not say what they mean, each with its wording.
    [[nodiscard]] QStringList readings() const
    {
        QStringList lines;
        for (const auto &line : part<ui::CheckList>(QStringLiteral("aftaleLaesning"))->lines()) {
            lines += line.sentence + QLatin1Char(' ') + line.reference;
        }
        return lines;
    }

    [[nodiscard]] bool isNoticeShown() const { return !part<QWidget>(QStringLiteral("fjernprintText"))->isHidden(); }
    [[nodiscard]] QString notice() const
    {
        return part<QPlainTextEdit>(QStringLiteral("fjernprintText"))->toPlainText();
    }
    [[nodiscard]] QString noticeWords() const { return part<QLabel>(QStringLiteral("fjernprintWhy"))->text(); }
    void copyNotice() { click(QStringLiteral("fjernprintCopy")); }
    void noticeIsSent() { click(QStringLiteral("fjernprintSent")); }
};

} // namespace nemsms::pages
