// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/entitymerge.h"

#include <QFrame>
#include <optional>

class QGridLayout;

namespace nemsms::ui {

class Button;
class TextLabel;

/// A lost race in view: every field that either side changed, with what it was, what stands now and what one wrote, and
/// a choice for each. Saving puts the chosen values on top of what stands now.
class MergeView final : public QFrame
{
    Q_OBJECT
public:
    explicit MergeView(QWidget *parent = nullptr);

    void setMerge(const base::EntityTable &table, usecases::EntityMerge merge);
    /// Forgets the merge and hides.
    void clear();
    [[nodiscard]] const std::optional<usecases::EntityMerge> &merge() const { return m_merge; }

Q_SIGNALS:
    void saveWanted();
    void dropWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine(const base::EntityTable &table, const usecases::MergeField &line, int row);
    void retranslate();

    std::optional<usecases::EntityMerge> m_merge;
    TextLabel *m_words;
    QWidget *m_lines = nullptr;
    Button *m_save;
    Button *m_drop;
};

} // namespace nemsms::ui
