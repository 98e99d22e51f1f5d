// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QVBoxLayout;

namespace nemsms::ui {

class Button;
class StatusBanner;
class TextLabel;

/// What every page is: a title, one sentence of purpose, its actions on the right (one primary), a filter row, the
/// content, and a detail pane that can be folded. A page fills these places and says all its words in retranslate().
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    explicit PageFrame(const QString &objectName, QWidget *parent = nullptr);

    /// F5: reads again what is shown.
    virtual void refresh() {}
    /// Ctrl+F: gives the keyboard to the page's search field; false when it has none.
    virtual bool focusSearch() { return false; }
    /// Esc: folds the detail pane; false when there was nothing to fold.
    virtual bool dismiss();
    /// Shows the record with that id, as soon as it is read.
    virtual void choose(const QString &id) { Q_UNUSED(id) }
    /// How the person arranged the page, to be given back at the next start: opaque to everybody else.
    [[nodiscard]] virtual QByteArray saveLayout() const;
    virtual void restoreLayout(const QByteArray &saved);
    /// The first thing that a keyboard user should land on.
    virtual QWidget *firstWidget() { return nullptr; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] StatusBanner &banner() const { return *m_banner; }

Q_SIGNALS:
    /// The page asks for another one, by its name in the shell's list of pages; `subject` may name a record.
    void pageWanted(const QByteArray &page, const QString &subject);
    /// Something was written: pages that show the same things should read again when they are next seen.
    void changed();
    /// Something of the arrangement was saved on purpose: saveLayout() is to be kept at once.
    void arranged();

protected:
    /// Sets every word of the page; called again when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    void setHead(const QString &title, const QString &purpose);
    void addAction(Button *button);
    [[nodiscard]] QHBoxLayout *filterRow();
    /// Puts `widget` on a line of its own below the filter row, which is there already.
    void addBelowFilters(QWidget *widget);
    void setContent(QWidget *content);
    void setDetail(QWidget *detail);
    void setDetailShown(bool shown);
    [[nodiscard]] bool isDetailShown() const;

private:
    TextLabel *m_title;
    TextLabel *m_purpose;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_filters = nullptr;
    QVBoxLayout *m_column;
    StatusBanner *m_banner;
    QSplitter *m_splitter;
    QWidget *m_detail = nullptr;
    bool m_arranged = false;
};

} // namespace nemsms::ui
