// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/userprompts.h"
#include "usecases/secretverbs.h"

#include <QWidget>

class QLineEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// What is done with the API key of one sender system: enter it, copy it with a reason, take it away. The key is never
/// on the screen; the clipboard forgets it.
class ApiKeySection final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the section.
    ApiKeySection(const usecases::SecretVerbs &verbs, base::UserPrompts &prompts, QWidget *parent = nullptr);

    void setRow(const usecases::SecretRow &row);

Q_SIGNALS:
    void failed(const nemsms::base::Error &error);
    void done(const nemsms::base::Message &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enter();
    void copy();
    void remove();
    void retranslate();

    const usecases::SecretVerbs &m_verbs;
    base::UserPrompts &m_prompts;
    usecases::SecretRow m_row;
    TextLabel *m_heading;
    TextLabel *m_label;
    QLineEdit *m_reason;
    Button *m_enter;
    Button *m_copy;
    Button *m_remove;
};

} // namespace nemsms::ui
