// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/questiondialog.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/toneicon.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 60;
}

QuestionDialog::QuestionDialog(base::Question question, QWidget *parent)
    : QDialog(parent), m_question(std::move(question)),
      m_yes(new Button(m_question.danger ? ButtonKind::Normal : ButtonKind::Primary, u"questionYes"_s, {}, this)),
      m_cancel(new Button(m_question.danger ? ButtonKind::Primary : ButtonKind::Normal, u"questionCancel"_s, {}, this))
{
    setObjectName(u"questionDialog"_s);
    setWindowTitle(base::sentence(m_question.title));
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    auto *mark = new QLabel(this);
    setToneIcon(mark, m_question.danger ? Tone::Bad : Tone::Accent, 24);
    auto *title = (new TextLabel(TextRole::Section, u"questionTitle"_s, this))->wrapped();
    title->setText(windowTitle());
    auto *body = (new TextLabel(TextRole::Body, u"questionBody"_s, this))->wrapped();
    body->setText(base::sentence(m_question.body));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::between);
    words->addWidget(title);
    words->addWidget(body);
    if (!m_question.typed.isEmpty()) {
        auto *label = (new TextLabel(TextRole::Strong, this))->wrapped();
        label->setText(tr("Type %1 to say yes").arg(m_question.typed));
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(u"questionTyped"_s);
        m_typed->setAccessibleName(label->text());
        label->setBuddy(m_typed);
        words->addWidget(label);
        words->addWidget(m_typed);
        m_yes->setEnabled(false);
        connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
            m_yes->setEnabled(text.trimmed() == m_question.typed);
        });
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(space::group);
    top->addWidget(mark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::group);
    column->setSpacing(space::page);
    column->addLayout(top);
    column->addLayout(buttons);
    m_yes->setText(tr("Yes, do it"));
    m_cancel->setText(tr("Cancel"));
    connect(m_yes, &Button::clicked, this, &QDialog::accept);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    (m_question.danger ? m_cancel : m_yes)->setDefault(true);
    if (m_typed) {
        m_typed->setFocus();
    } else {
        (m_question.danger ? m_cancel : m_yes)->setFocus();
    }
}

} // namespace nemsms::ui
