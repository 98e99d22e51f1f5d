// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fieldtable.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/chip.h"
#include "usecases/testsmsdraft.h"

#include <QWidget>
#include <optional>

namespace nemsms::ui {

class Button;
class CountedText;
class MaskedEdit;
class RecordChoice;
class RouteChoice;
class TextLabel;

/// Gathers a test SMS: recipient with look-up, material and the sender system behind it, agreement, route, text.
class TestSmsComposer final : public QWidget
{
    Q_OBJECT
public:
    /// The verbs in `tools` outlive the composer.
    explicit TestSmsComposer(const EntityTools &tools, QWidget *parent = nullptr);

    /// Reads the choices again.
    void load();
    [[nodiscard]] usecases::TestSmsDraft draft() const;
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Gives back what was written before; a record that is gone is not chosen.
    void setDraft(const usecases::TestSmsDraft &draft);
    /// Writes every character that forces UCS-2 in another way where that is possible.
    void replaceForcing();
    /// What a look-up answered; none = not asked about this recipient.
    void setEnrolment(std::optional<bool> enrolled);
    /// The sender as a phone shows it; the recipient's and the agreement's names for questions.
    [[nodiscard]] QString senderName() const;
    [[nodiscard]] QString recipientMasked() const;
    [[nodiscard]] QString materialNumber() const;
    [[nodiscard]] QString agreementName() const;
    [[nodiscard]] QWidget *messageArea() const { return m_message; }

Q_SIGNALS:
    void textEdited();
    /// Recipient, material or agreement is another one.
    void choiceEdited();
    void lookupWanted();
    void failed(const nemsms::base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadInto(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals);
    void describe();
    void describeRecipient();
    void showEnrolment();
    void count();
    void showPrice();
    void retranslate();

    EntityTools m_tools;
    RecordChoice *m_recipient;
    MaskedEdit *m_typed;
    RecordChoice *m_material;
    RecordChoice *m_agreement;
    RouteChoice *m_route;
    Chip *m_enrolled;
    Button *m_lookup;
    TextLabel *m_messageLabel;
    CountedText *m_text;
    TextLabel *m_price;
    QWidget *m_message;
    std::optional<bool> m_isEnrolled;
    QHash<QString, base::Record> m_senders;
};

} // namespace nemsms::ui
