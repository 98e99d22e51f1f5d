// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/pageframe.h"

#include <QTimer>
#include <stop_token>

class QStackedWidget;

namespace nemsms::usecases {
class TilmeldingVerbs;
struct TilmeldingStatus;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;
class EmptyState;
class RecordTable;
class TilmeldingForm;
class TilmeldingStory;

/// Enrols a citizen who has consented, and follows each case to the citizen's own yes.
class TilmeldingPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    TilmeldingPage(usecases::TilmeldingVerbs &verbs, const EntityTools &tools, ActivityList &activities,
                   QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;
    /// Shows the case with that id.
    void choose(const QString &id) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void begin(bool whole);
    void call(base::Job<base::Record> job, std::stop_source stop);
    void status(const QString &id);
    void showCase(const QString &id);
    void showContract();

    usecases::TilmeldingVerbs &m_verbs;
    EntityTools m_tools;
    ActivityList &m_activities;
    EntityTableModel m_model;
    QTimer m_watch;
    bool m_busy = false;
    bool m_asking = false; ///< a look-up is under way
    int m_turn = 0;
    QString m_wanted;
    TilmeldingForm *m_form;
    TilmeldingStory *m_story;
    TextLabel *m_contract;
    TextLabel *m_listHeading;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
};

} // namespace nemsms::ui
