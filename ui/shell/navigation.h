// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QListWidget>

namespace nemsms::ui {

/// The list of pages on the left, in groups. Ctrl+1 to Ctrl+9 go to the first nine.
class Navigation final : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void showCurrent(const QByteArray &page);
    /// The names of the listed pages, from the top.
    [[nodiscard]] QList<QByteArray> order() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QByteArray &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeading(NavigationGroup group);
    void retranslate();

    QList<PageEntry> m_pages;
};

} // namespace nemsms::ui
