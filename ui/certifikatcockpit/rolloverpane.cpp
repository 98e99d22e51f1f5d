// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikatcockpit/rolloverpane.h"

#include "base/clock.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

RolloverPane::RolloverPane(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(TextRole::Section, u"rolloverHeading"_s, this)), m_steps(new QWidget(this)),
      m_column(new QVBoxLayout(m_steps))
{
    setObjectName(u"rolloverPane"_s);
    m_heading->wrapped();
    m_steps->setProperty("plain", true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"rolloverScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_heading);
    column->addWidget(scroll, 1);
}

void RolloverPane::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RolloverPane::showNothing(const QString &sentence)
{
    clear();
    m_heading->setText(sentence);
}

void RolloverPane::showPlan(const usecases::Rollover &plan)
{
    clear();
    m_heading->setText(tr("Roll-over of %1").arg(plan.title));
    const auto addText = [this](const QString &words, int indent) {
        auto *label = new TextLabel(TextRole::Muted, m_steps);
        label->setText(words);
        label->wrapped();
        label->setContentsMargins(indent, 0, 0, space::inside);
        m_column->addWidget(label);
    };
    for (const auto &one : plan.steps) {
        auto *box = new CheckBox(tr("By %1").arg(one.step.latest.toString(u"dd-MM-yyyy"_s)), m_steps);
        box->setObjectName(u"step_"_s + QString::fromLatin1(one.step.code));
        box->setChecked(one.doneAt.isValid());
        box->setAccessibleName(base::sentence(one.step.what));
        connect(box, &QCheckBox::toggled, this, [this, code = one.step.code](bool done) { Q_EMIT ticked(code, done); });
        m_column->addWidget(box);
        QStringList words {base::sentence(one.step.what)};
        if (one.doneAt.isValid()) {
            words += tr("Done %1 by %2").arg(one.doneAt.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s), one.doneBy);
        }
        if (!one.step.reference.isEmpty()) {
            words += one.step.reference;
        }
        addText(words.join(u'\n'), space::page);
    }
    for (const auto &note : plan.notes) {
        addText(base::sentence(note), 0);
    }
    m_column->addStretch(1);
}

} // namespace nemsms::ui
