// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"
#include "ui/kit/statusbanner.h"

#include <QAbstractButton>
#include <QTest>

namespace nemsms::pages {

/// What every page can be asked for.
class PageObject
{
public:
    explicit PageObject(ui::PageFrame *page) : m_page(page) {}

    [[nodiscard]] ui::PageFrame &page() const { return *m_page; }
    [[nodiscard]] QString title() const { return m_page->title(); }
    [[nodiscard]] QString banner() const { return m_page->banner().sentence(); }

    template <class W>
    [[nodiscard]] W *part(const QString &objectName) const
    {
        W *found = m_page->findChild<W *>(objectName);
        if (!found) {
            qFatal("The page %s has no %s.", qPrintable(m_page->objectName()), qPrintable(objectName));
        }
        return found;
    }

protected:
    void click(const QString &objectName) const { part<QAbstractButton>(objectName)->click(); }

private:
    ui::PageFrame *m_page;
};

} // namespace nemsms::pages
