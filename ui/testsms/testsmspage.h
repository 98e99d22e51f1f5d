// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/entitytablemodel.h"
#include "ui/kit/pageframe.h"
#include "usecases/checkreport.h"
#include "usecases/testsmsdraft.h"

#include <QTimer>
#include <optional>
#include <stop_token>

namespace nemsms::usecases {
class TestSmsVerbs;
class TilmeldingVerbs;
struct TilmeldingAnswer;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;
class CheckList;
class ExchangePane;
class PhoneView;
class RecordTable;
class TemplateChoice;
class TestSmsComposer;
class TestSmsStory;

/// Writes, checks and sends a test SMS and follows it to its proof of delivery.
class TestSmsPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    TestSmsPage(usecases::TestSmsVerbs &verbs, usecases::TilmeldingVerbs &tilmelding, const EntityTools &tools,
                ActivityList &activities, QWidget *parent = nullptr);
    ~TestSmsPage() override;

    void refresh() override;
    bool dismiss() override;
    QWidget *firstWidget() override;
    /// Shows the life of the test SMS with that id.
    void choose(const QString &id) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void wire();
    void check();
    void showChecks();
    void lookUp();
    void showLookup(const usecases::TilmeldingAnswer &answer);
    void askThenSend();
    void sendDraft();
    void send(base::Job<base::Record> job, std::stop_source stop, std::optional<usecases::TestSmsDraft> draft = {});
    void follow();
    void tick(const QString &id, const QString &who);
    void showStory(const QString &id);
    void showOtherWays(const QString &id, int turn);
    void recall(const QString &id);
    void showRaw();
    void copyCommand();
    void showPreview();
    void keepDraft();
    void offerDraft();
    void forgetDraft();

    usecases::TestSmsVerbs &m_verbs;
    usecases::TilmeldingVerbs &m_tilmelding;
    EntityTools m_tools;
    ActivityList &m_activities;
    EntityTableModel m_model;
    std::optional<usecases::CheckReport> m_report;
    std::stop_source m_checking;
    QTimer m_pause;
    QTimer m_watch;
    QTimer m_keep;
    std::optional<usecases::TestSmsDraft> m_kept; ///< what stands in the store, or was sent; none before it was read
    bool m_sending = false;
    int m_storyTurn = 0;
    QString m_wanted;

    TestSmsComposer *m_composer;
    TextLabel *m_checksHeading;
    CheckList *m_checks;
    PhoneView *m_phone;
    Button *m_send;
    Button *m_again;
    Button *m_copy;
    TemplateChoice *m_template;
    TestSmsStory *m_story;
    TextLabel *m_sentHeading;
    RecordTable *m_sent;
    ExchangePane *m_raw;
};

} // namespace nemsms::ui
