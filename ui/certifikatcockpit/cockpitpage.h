// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certifikatcockpit/cockpittablemodel.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "usecases/cockpitverbs.h"

#include <functional>

namespace nemsms::ui {

class CheckList;
class ExpiryTimeline;
class RolloverPane;

/// What ends when and what stops with it: the cockpit of certificates and API keys.
class CockpitPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    CockpitPage(const EntityTools &tools, const usecases::CockpitVerbs &verbs, QWidget *parent = nullptr);

    void refresh() override;
    bool dismiss() override;
    QWidget *firstWidget() override;
    /// Writes the calendar file.
    void writeCalendar(const QString &path);
    /// Writes the proof sheet.
    void writeProof(const QString &path);
    void tellWritten(const QString &path, const base::Result<> &written);

protected:
    void retranslate() override;

private:
    void take(const usecases::Cockpit &cockpit);
    void fitColumns();
    void showAll();
    void showRollover();
    void openRecord();
    void askForFile(const QString &title, const QString &filter, const QString &name,
                    const std::function<void(const QString &)> &then);
    [[nodiscard]] const usecases::CockpitPost *current() const;

    EntityTools m_tools;
    const usecases::CockpitVerbs &m_verbs;
    usecases::Cockpit m_cockpit;
    CockpitTableModel m_model;
    Button *m_open;
    Button *m_calendar;
    Button *m_proof;
    Button *m_rollover;
    ExpiryTimeline *m_timeline;
    RowTable *m_table;
    TextLabel *m_pairHeading;
    CheckList *m_pairs;
    RolloverPane *m_plan;
};

} // namespace nemsms::ui
