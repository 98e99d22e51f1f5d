// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "usecases/batchverbs.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace nemsms::usecases {
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class Button;
class CheckList;
class SendingChoice;
class StatusBanner;
class TemplateChoice;
class TextLabel;

/// Asks for a batch: its file and what its messages share; checks it, shows what was found, and stores it when the person
/// says so.
class BatchForm final : public QFrame
{
    Q_OBJECT
public:
    /// Everything outlives the form.
    BatchForm(usecases::BatchVerbs &verbs, usecases::TestSmsVerbs &sms, const EntityTools &tools, StatusBanner &banner,
              QWidget *parent = nullptr);

    void load();
    void retranslate();

Q_SIGNALS:
    /// The batch is stored, and nothing of it is sent.
    void begun(const nemsms::usecases::SmsBatch &batch);

private:
    void build();
    void forget();
    void check();
    void showPlan();
    void begin();

    usecases::BatchVerbs &m_verbs;
    StatusBanner &m_banner;
    std::shared_ptr<const usecases::BatchPlan> m_plan; ///< checked, and of which nothing is sent
    std::stop_source m_checking;
    SendingChoice *m_choice;
    TemplateChoice *m_template;
    TextLabel *m_textLabel;
    QLineEdit *m_text;
    TextLabel *m_paceLabel;
    QComboBox *m_pace;
    Button *m_check;
    Button *m_send;
    TextLabel *m_summary;
    CheckList *m_findings;
};

} // namespace nemsms::ui
