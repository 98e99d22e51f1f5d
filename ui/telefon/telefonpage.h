// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pageframe.h"
#include "usecases/telefonverbs.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace nemsms::ui {

class EmptyState;
class PhoneView;

/// The virtual phones: one in the list for each number that received something, its messages on the drawn phone. Above
/// them those that are asked whether their owners want NemSMS.
class TelefonPage final : public PageFrame
{
    Q_OBJECT
public:
    /// `verbs` outlives the page.
    explicit TelefonPage(usecases::TelefonVerbs &verbs, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showPhones();
    void showMessages();
    void showWaiting(const QList<usecases::TelefonSpoergsmaal> &waiting);
    void askWaiting();
    void confirm();

    usecases::TelefonVerbs &m_verbs;
    QList<usecases::TelefonMessage> m_messages;
    QTimer m_watch;
    Button *m_refresh;
    Button *m_send;
    QStackedWidget *m_stack;
    QListWidget *m_phones;
    TextLabel *m_phonesHeading;
    PhoneView *m_phone;
    EmptyState *m_empty;
    QWidget *m_asked;        ///< the phones that are asked to confirm an enrolment
    TextLabel *m_askedHeading;
    QComboBox *m_askedPhone;
    QLineEdit *m_digits;
    Button *m_confirm;
    bool m_foreign = false; ///< not the local platform: phones are people's own
    bool m_nowhere = false; ///< no environment is chosen
};

} // namespace nemsms::ui
