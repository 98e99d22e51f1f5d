// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/keptformbar.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

KeptFormBar::KeptFormBar(QWidget *parent)
    : QFrame(parent), m_words(new TextLabel(TextRole::Body, u"keptFormWords"_s, this)),
      m_take(new Button(ButtonKind::Normal, u"keptFormTake"_s, u"edit"_s, this)),
      m_drop(new Button(ButtonKind::Flat, u"keptFormDrop"_s, QString(), this))
{
    setObjectName(u"keptForm"_s);
    m_words->wrapped();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    row->addWidget(m_drop);
    connect(m_take, &Button::clicked, this, &KeptFormBar::takeWanted);
    connect(m_drop, &Button::clicked, this, &KeptFormBar::dropWanted);
    retranslate();
    hide();
}

void KeptFormBar::offer(const QDateTime &savedAt)
{
    m_savedAt = savedAt;
    retranslate();
    show();
}

void KeptFormBar::retranslate()
{
    m_words->setText(tr("You wrote in this form on %1 and did not save it.").arg(momentWords(m_savedAt)));
    m_take->setText(tr("Go on with it"));
    m_drop->setText(tr("Drop it"));
}

void KeptFormBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
