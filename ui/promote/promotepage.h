// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/fieldrow.h"
#include "ui/kit/pageframe.h"
#include "ui/promote/promotefieldmodel.h"
#include "ui/promote/promotenumbermodel.h"
#include "ui/promote/promoterowmodel.h"
#include "usecases/promoteverbs.h"

class QCheckBox;

namespace nemsms::ui {

class ComboBox;
class RowTable;

/// From one environment to another of the kommune: look at both sides, name the numbers, choose, write it as one.
class PromotePage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    PromotePage(const EntityTools &tools, usecases::PromoteVerbs &verbs, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

    /// Takes the answers of a mapping file.
    void loadMapping(const QString &path);
    void saveMapping(const QString &path);
    /// Writes the chosen rows, and the way back into that file.
    void apply(const QString &goBackPath);
    void goBack(const QString &path);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void prepareTables();
    void showPlaces(const QList<FieldOption> &places);
    void startAnew();
    void compare();
    void replan();
    void take(int run, const base::Result<std::shared_ptr<const usecases::PromotePlan>> &plan);
    void choose(const QString &id, bool chosen);
    void showPlan();
    void fitColumns();
    void showCurrent();
    void askFile(Button *button, bool toWrite, const QString &name, void (PromotePage::*then)(const QString &));

    EntityTools m_tools;
    usecases::PromoteVerbs &m_verbs;
    PromoteRowModel m_rows;
    PromoteFieldModel m_fields;
    PromoteNumberModel m_numbers;
    ComboBox *m_fra;
    ComboBox *m_til;
    QCheckBox *m_differences;
    TextLabel *m_count;
    Button *m_load;
    Button *m_save;
    Button *m_back;
    Button *m_apply;
    RowTable *m_rowTable;
    TextLabel *m_fieldsHead;
    RowTable *m_fieldTable;
    TextLabel *m_numbersHead;
    RowTable *m_numberTable;
    TextLabel *m_sentence;
    usecases::PromoteOrder m_order;
    std::shared_ptr<const usecases::PromotePlan> m_plan;
    int m_run = 0; ///< the newest comparison: the answers of older ones are dropped
    bool m_fitted = false;
};

} // namespace nemsms::ui
