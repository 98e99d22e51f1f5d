// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"

#include <QDialog>

class QLineEdit;

namespace nemsms::ui {

class Button;

/// A yes-or-no question. A dangerous one has Cancel as its default and says what is at stake; one with a word to type
/// says yes only when it is typed.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    QuestionDialog(base::Question question, QWidget *parent);

private:
    base::Question m_question;
    QLineEdit *m_typed = nullptr;
    Button *m_yes;
    Button *m_cancel;
};

} // namespace nemsms::ui
