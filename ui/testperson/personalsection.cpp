// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testperson/personalsection.h"

#include "ui/kit/button.h"
#include "ui/kit/textlabel.h"
#include "usecases/entityverbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

PersonalSection::PersonalSection(const usecases::EntityVerbs &verbs, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_heading(new TextLabel(TextRole::Section, this)),
      m_label(new TextLabel(TextRole::Strong, this)), m_reason(new QLineEdit(this)),
      m_show(new Button(ButtonKind::Normal, u"personalShow"_s, u"eye"_s, this)),
      m_shown(new TextLabel(TextRole::Mono, u"personalShown"_s, this))
{
    m_reason->setObjectName(u"personalReason"_s);
    m_label->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::between);
    line->addWidget(m_reason, 1);
    line->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(m_label);
    column->addLayout(line);
    column->addWidget(m_shown);
    connect(m_show, &Button::clicked, this, &PersonalSection::showValues);
    connect(m_reason, &QLineEdit::returnPressed, this, &PersonalSection::showValues);
    setRecord(nullptr);
}

void PersonalSection::setRecord(const base::Record &record)
{
    m_id = record ? record->id : QString();
    m_values = {};
    m_reason->clear();
    setVisible(!m_id.isEmpty());
    retranslate();
}

void PersonalSection::showValues()
{
    base::join(m_verbs.showPersonal(m_id, m_reason->text()), this,
               [this, id = m_id](base::Result<base::FieldValues> values) {
        if (!values) {
            Q_EMIT failed(values.error());
        } else if (id == m_id) {
            m_values = *values;
            retranslate();
        }
    });
}

void PersonalSection::retranslate()
{
    m_heading->setText(tr("Masked values"));
    m_label->setText(tr("Why they are to be seen (the log keeps it)"));
    m_reason->setAccessibleName(m_label->text());
    m_show->setText(tr("Show"));
    QStringList lines;
    for (const auto &field : m_verbs.table().fields) {
        const QString value = m_values.value(QString::fromLatin1(field.name)).toString();
        if (!value.isEmpty()) {
            lines += base::translated(field.label) + u": "_s + value;
        }
    }
    m_shown->setText(lines.join(u'\n'));
    m_shown->setVisible(!lines.isEmpty());
}

void PersonalSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
