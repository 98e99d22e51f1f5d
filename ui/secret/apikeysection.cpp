// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secret/apikeysection.h"

#include "ui/kit/button.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ApiKeySection::ApiKeySection(const usecases::SecretVerbs &verbs, base::UserPrompts &prompts, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_prompts(prompts), m_heading(new TextLabel(TextRole::Section, this)),
      m_label(new TextLabel(TextRole::Strong, this)), m_reason(new QLineEdit(this)),
      m_enter(new Button(ButtonKind::Normal, u"apiKeyEnter"_s, u"edit"_s, this)),
      m_copy(new Button(ButtonKind::Normal, u"apiKeyCopy"_s, u"copy"_s, this)),
      m_remove(new Button(ButtonKind::Normal, u"apiKeyRemove"_s, u"close"_s, this))
{
    m_reason->setObjectName(u"apiKeyReason"_s);
    m_label->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(m_reason, 1);
    line->addWidget(m_copy);
    line->addWidget(m_enter);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_label);
    column->addLayout(line);
    connect(m_enter, &Button::clicked, this, &ApiKeySection::enter);
    connect(m_copy, &Button::clicked, this, &ApiKeySection::copy);
    connect(m_remove, &Button::clicked, this, &ApiKeySection::remove);
    setRow({});
}

void ApiKeySection::setRow(const usecases::SecretRow &row)
{
    m_row = row;
    m_reason->clear();
    setVisible(row.what == "apinoegle");
    const bool kept = row.place == "store";
    m_reason->setEnabled(kept);
    m_copy->setEnabled(kept);
    m_remove->setEnabled(kept);
    retranslate();
}

void ApiKeySection::enter()
{
    const base::Message purpose {"secret.apikey.ask", {{u"system"_s, m_row.title}}};
    base::join(m_prompts.askPassphrase(purpose, false), this,
               [this, row = m_row](base::Result<std::shared_ptr<base::Secret>> key) {
        if (!key) {
            return; // closing the dialog is the answer no
        }
        base::join(m_verbs.keepApiKey(row.recordId, *key, {}), this, [this, row](base::Result<> kept) {
            if (kept) {
                Q_EMIT done({"secret.apikey.kept", {{u"system"_s, row.title}}});
            } else {
                Q_EMIT failed(kept.error());
            }
        });
    });
}

void ApiKeySection::copy()
{
    base::join(m_verbs.revealApiKey(m_row.recordId, m_reason->text()), this,
               [this](base::Result<std::shared_ptr<base::Secret>> key) {
        if (!key) {
            Q_EMIT failed(key.error());
            return;
        }
        copySecret(QString::fromUtf8((*key)->reveal()));
        Q_EMIT done({"secret.apikey.copied", {}});
    });
}

void ApiKeySection::remove()
{
    const base::Question question {{"secret.apikey.removetitle", {{u"system"_s, m_row.title}}},
                                   {"secret.apikey.removeask", {{u"system"_s, m_row.title}}}, true, {}};
    base::join(m_prompts.confirm(question), this, [this, row = m_row](base::Result<bool> yes) {
        if (!yes || !*yes) {
            return;
        }
        base::join(m_verbs.removeApiKey(row.recordId), this, [this, row](base::Result<> gone) {
            if (gone) {
                Q_EMIT done({"secret.apikey.removed", {{u"system"_s, row.title}}});
            } else {
                Q_EMIT failed(gone.error());
            }
        });
    });
}

void ApiKeySection::retranslate()
{
    m_heading->setText(tr("API key"));
    m_label->setText(tr("Why the key is to be used (the log keeps it)"));
    m_reason->setAccessibleName(m_label->text());
    m_enter->setText(tr("Enter the key…"));
    m_copy->setText(tr("Copy the key"));
    m_remove->setText(tr("Take it away"));
}

void ApiKeySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
