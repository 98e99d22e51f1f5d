// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/portalsection.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

PortalSection::PortalSection(const usecases::EntityVerbs &verbs, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_heading(new TextLabel(TextRole::Strong, this)),
      m_words(new TextLabel(TextRole::Small, u"portalWords"_s, this)), m_note(new QLineEdit(this)),
      m_confirm(new Button(ButtonKind::Normal, u"portalConfirm"_s, u"ok"_s, this)),
      m_portalark(new Button(ButtonKind::Normal, u"portalark"_s, u"copy"_s, this))
{
    m_note->setObjectName(u"portalNote"_s);
    m_heading->wrapped();
    m_words->wrapped()->selectable();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_portalark);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(m_confirm, &Button::clicked, this, &PortalSection::confirm);
    connect(m_portalark, &Button::clicked, this, &PortalSection::portalarkWanted);
    hide();
}

void PortalSection::setRecord(const base::Record &record)
{
    m_record = record;
    m_note->clear();
    retranslate();
}

void PortalSection::confirm()
{
    base::join(m_verbs.confirm(m_record->id, m_record->version, m_note->text().trimmed()), this,
               [this](base::Result<base::Record> kept) {
                   if (kept) {
                       setRecord(*kept);
                       Q_EMIT confirmed(*kept);
                   } else {
                       Q_EMIT failed(kept.error());
                   }
               });
}

void PortalSection::retranslate()
{
    const base::EntityTable &table = m_verbs.table();
    setVisible(m_record && table.livesInPortal() && !m_record->isRetired());
    if (!m_record || !table.livesInPortal()) {
        return;
    }
    m_heading->setText(QString::fromUtf8(table.portal.portal));
    QStringList lines;
    for (const auto &finding : m_verbs.portalFindings(*m_record)) {
        lines += u"! "_s + base::sentence(finding.message) + u" ("_s + finding.reference + u')';
    }
    const base::Confirmation &seen = m_record->confirmed;
    if (seen.isValid() && lines.isEmpty()) {
        lines += tr("Confirmed on %1 by %2.").arg(momentWords(seen.at), seen.by);
    }
    if (!seen.note.isEmpty()) {
        lines += u"“"_s + seen.note + u"”"_s;
    }
    m_words->setText(lines.join(u'\n'));
    m_note->setPlaceholderText(tr("What you compared (may be empty)"));
    m_note->setAccessibleName(tr("Note to the confirmation"));
    m_confirm->setText(tr("The portal says the same"));
    m_confirm->setEnabled(m_record->isActive());
    m_portalark->setText(tr("Portalark…"));
}

void PortalSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
