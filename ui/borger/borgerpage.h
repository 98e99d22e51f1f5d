// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "usecases/borgeroverblik.h"

class QLineEdit;

namespace nemsms::usecases {
class TestSmsVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class Chip;
class MaskedEdit;
class RecordChoice;

/// One citizen or company: who, why, and everything that is known of them. Nothing is seen without a reason.
class BorgerPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page.
    BorgerPage(usecases::TestSmsVerbs &verbs, const EntityTools &tools, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;

private:
    void build();
    void load(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals);
    [[nodiscard]] QStringList question() const;
    void look();
    void forget();
    void showSeen();
    void savePdf();

    usecases::TestSmsVerbs &m_verbs;
    EntityTools m_tools;
    std::optional<usecases::Borgerbillede> m_seen;
    QStringList m_asked; ///< the question that was asked last; empty = another one stands there now
    int m_turn = 0;
    Button *m_look;
    Button *m_save;
    RecordChoice *m_person;
    MaskedEdit *m_number;
    RecordChoice *m_material;
    RecordChoice *m_agreement;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    Chip *m_state;
    TextLabel *m_standing;
    TextLabel *m_headings[3];
    TextLabel *m_lists[3]; ///< enrolments, messages, events
};

} // namespace nemsms::ui
