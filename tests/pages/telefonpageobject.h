// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pageobject.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/phoneview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace nemsms::pages {

/// The page of the virtual phones.
class TelefonPageObject : public PageObject
{
public:
    using PageObject::PageObject;

    [[nodiscard]] int phones() const { return part<QListWidget>(QStringLiteral("phones"))->count(); }
    [[nodiscard]] QString phoneName(int place) const
    {
        return part<QListWidget>(QStringLiteral("phones"))->item(place)->text();
    }
    /// The words in the place of the phones when there is none; empty when there are some.
    [[nodiscard]] QString emptyHeading() const
    {
        const auto *empty = part<ui::EmptyState>(QStringLiteral("emptyState"));
        return empty->isVisible() ? part<QLabel>(QStringLiteral("emptyHeading"))->text() : QString();
    }
    /// The masked numbers that are asked to confirm an enrolment.
    [[nodiscard]] QStringList asked() const
    {
        QStringList numbers;
        const auto *combo = part<QComboBox>(QStringLiteral("askedPhone"));
        for (int place = 0; combo->isVisible() && place < combo->count(); ++place) {
            numbers += combo->itemText(place);
        }
        return numbers;
    }
    void confirm(const QString &digits = {})
    {
        part<QLineEdit>(QStringLiteral("lastDigits"))->setText(digits);
        click(QStringLiteral("confirm"));
    }
    void takeEmptyStep() { Q_EMIT part<ui::EmptyState>(QStringLiteral("emptyState"))->stepChosen(); }
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const auto &message : part<ui::PhoneView>(QStringLiteral("phone"))->messages()) {
            texts += message.text;
        }
        return texts;
    }
};

} // namespace nemsms::pages
