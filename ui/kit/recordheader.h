// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace nemsms::ui {

/// The head of a table of records: a click sorts by the column, Shift and a click sorts by it among equals. It shows the
/// direction of every key, their order when there are several, and a mark on columns that are filtered.
class RecordHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit RecordHeader(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `add` = behind the keys that there are.
    void sortWanted(int column, bool add);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;

private:
    bool m_add = false;
};

} // namespace nemsms::ui
