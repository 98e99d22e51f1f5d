// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serviceaftale/fjernprintsection.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int LinesShown = 12;
} // namespace

FjernprintSection::FjernprintSection(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(TextRole::Section, this)),
      m_why(new TextLabel(TextRole::Body, u"fjernprintWhy"_s, this)), m_text(new QPlainTextEdit(this)),
      m_copy(new Button(ButtonKind::Normal, u"fjernprintCopy"_s, u"copy"_s, this)),
      m_sent(new Button(ButtonKind::Normal, u"fjernprintSent"_s, u"ok"_s, this))
{
    m_why->wrapped();
    m_text->setObjectName(u"fjernprintText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * LinesShown);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::between);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_sent);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_why);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_sent, &Button::clicked, this, &FjernprintSection::sentWanted);
    setNotice({}, {});
}

void FjernprintSection::setNotice(const QString &text, const QString &known)
{
    m_known = known;
    m_text->setPlainText(text);
    const bool open = !text.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_sent)}) {
        part->setVisible(open);
    }
    setVisible(open || !known.isEmpty());
    retranslate();
}

void FjernprintSection::retranslate()
{
    m_heading->setText(tr("Notice to KY and KSD"));
    m_why->setText(m_text->toPlainText().isEmpty()
                       ? m_known
                       : tr("The Fjernprint supplier is another than the one that KY and KSD know. It is the kommune's duty "
                            "to tell them in good time, or their print fails (SF1600). Send them this text, and say so."));
    m_text->setAccessibleName(tr("Text of the notice"));
    m_copy->setText(tr("Copy the text"));
    m_sent->setText(tr("It is sent"));
}

void FjernprintSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
