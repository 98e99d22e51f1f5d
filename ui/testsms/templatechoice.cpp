// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/templatechoice.h"

#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "usecases/testsmsverbs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

TemplateChoice::TemplateChoice(const QString &objectName, usecases::TestSmsVerbs &verbs, QWidget *parent)
    : QWidget(parent), m_verbs(verbs), m_label(new TextLabel(TextRole::Strong, this)), m_combo(new ComboBox(this))
{
    m_combo->setObjectName(objectName);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_combo);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_label);
    row->addWidget(m_combo);
    row->addStretch(1);
    connect(m_combo, &QComboBox::activated, this, &TemplateChoice::take);
    retranslate();
}

void TemplateChoice::load()
{
    base::join(m_verbs.templates().list(false), this, [this](base::Result<QList<usecases::Skabelon>> all) {
        m_templates = all ? *all : QList<usecases::Skabelon>(); // without templates a person writes; the tab tells why
        fill();
    });
}

void TemplateChoice::fill()
{
    const QSignalBlocker quiet(m_combo);
    const QVariant before = m_combo->currentData();
    m_combo->clear();
    m_combo->addItem(tr("None"), QString());
    for (const auto &one : std::as_const(m_templates)) {
        for (const auto &[language, text, words] :
             {std::tuple {u"da"_s, one.seneste.da, tr("%1 (Danish)")}, std::tuple {u"en"_s, one.seneste.en, tr("%1 (English)")}}) {
            if (!text.isEmpty()) {
                m_combo->addItem(words.arg(one.navn), QString(one.id + u' ' + language));
            }
        }
    }
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(before)));
    setEnabled(m_combo->count() > 1);
}

void TemplateChoice::take()
{
    m_taken.reset();
    const QStringList chosen = m_combo->currentData().toString().split(u' ');
    for (const auto &one : std::as_const(m_templates)) {
        if (chosen.size() == 2 && one.id == chosen.first()) {
            usecases::SkabelonUdfyldt taken;
            taken.skabelon = one;
            taken.sprog = chosen.last();
            taken.text.tekst = taken.sprog == u"en" ? one.seneste.en : one.seneste.da;
            m_taken = taken;
            Q_EMIT textTaken(taken.text.tekst);
            return;
        }
    }
}

void TemplateChoice::noteUse(const QByteArray &art, const QString &reference, const QString &navn)
{
    if (m_taken) {
        base::join(m_verbs.templates().noteUse(*m_taken, art, reference, navn), this, [](const base::Result<> &) {});
    }
}

void TemplateChoice::retranslate()
{
    m_label->setText(tr("Template"));
    m_combo->setAccessibleName(tr("Template"));
    fill();
}

void TemplateChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
