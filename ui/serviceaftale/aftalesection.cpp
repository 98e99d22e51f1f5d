// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serviceaftale/aftalesection.h"

#include "base/clock.h"
#include "domain/laesning.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

AftaleSection::AftaleSection(QWidget *parent)
    : QWidget(parent), m_stateHeading(new TextLabel(TextRole::Section, this)),
      m_state(new TextLabel(TextRole::Body, u"aftaleTilstand"_s, this)),
      m_reasonLabel(new TextLabel(TextRole::Strong, this)), m_reason(new QLineEdit(this)), m_next(new QHBoxLayout),
      m_eanHeading(new TextLabel(TextRole::Section, this)), m_eanList(new CheckList(u"aftaleEan"_s, this)),
      m_readingHeading(new TextLabel(TextRole::Section, this)), m_readings(new CheckList(u"aftaleLaesning"_s, this))
{
    m_state->wrapped();
    m_reason->setObjectName(u"aftaleBegrundelse"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_next->setSpacing(space::between);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    for (QWidget *part : {static_cast<QWidget *>(m_stateHeading), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason)}) {
        column->addWidget(part);
    }
    column->addLayout(m_next);
    column->addSpacing(space::group);
    column->addWidget(m_eanHeading);
    column->addWidget(m_eanList);
    column->addWidget(m_readingHeading);
    column->addWidget(m_readings);
    retranslate();
}

void AftaleSection::setAftale(const std::optional<domain::Serviceaftale> &aftale)
{
    m_aftale = aftale;
    m_eans = {};
    m_reason->clear();
    makeButtons();
    retranslate();
}

void AftaleSection::setEans(const usecases::EanOverblik &overblik)
{
    m_eans = overblik;
    retranslate();
}

QString AftaleSection::begrundelse() const
{
    return m_reason->text();
}

/// One button per state that may follow.
void AftaleSection::makeButtons()
{
    qDeleteAll(std::exchange(m_buttons, {}));
    if (!m_aftale || m_aftale->isRetired()) {
        return;
    }
    for (const auto next : domain::naesteTilstande(m_aftale->tilstand)) {
        auto *button = new Button(ButtonKind::Normal, u"tilstand_"_s + QString::fromLatin1(domain::toCode(next)), {}, this);
        connect(button, &Button::clicked, this, [this, next] { Q_EMIT tilstandWanted(next); });
        m_next->addWidget(button);
        m_buttons += button;
    }
    m_next->addStretch(1);
}

void AftaleSection::retranslate()
{
    setVisible(m_aftale.has_value());
    if (!m_aftale) {
        return;
    }
    m_stateHeading->setText(tr("Where it stands"));
    QString state = tr("%1. Set by hand, as the administration module says it.")
                        .arg(domain::tilstandName(m_aftale->tilstand));
    if (m_aftale->tilstandTid.isValid()) {
        state = tr("%1. Said by %2 on %3.")
                    .arg(domain::tilstandName(m_aftale->tilstand), m_aftale->tilstandAf,
                         m_aftale->tilstandTid.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s));
    }
    if (!m_aftale->tilstandBegrundelse.isEmpty()) {
        state += u'\n' + m_aftale->tilstandBegrundelse;
    }
    m_state->setText(state);
    m_reasonLabel->setText(tr("Reason or note for the next state"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setVisible(!m_buttons.isEmpty());
    m_reason->setVisible(!m_buttons.isEmpty());
    const auto next = domain::naesteTilstande(m_aftale->tilstand);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(domain::tilstandName(next.at(i)));
        m_buttons.at(i)->setAccessibleName(tr("Set the state: %1").arg(m_buttons.at(i)->text()));
    }
    m_eanHeading->setText(tr("EANs that have to do with it"));
    QList<CheckLine> lines;
    for (const auto &one : std::as_const(m_eans.sources)) {
        const QString from = one.navn.isEmpty() ? tr("no record") : one.navn;
        lines += {one.ean.isEmpty() ? Tone::Neutral : Tone::Ok,
                  tr("%1: %2").arg(base::translated(one.role), one.ean.isEmpty() ? tr("none") : one.ean),
                  from + u" · "_s + one.reference, {}, {}};
    }
    for (const auto &finding : std::as_const(m_eans.findings)) {
        lines += {Tone::Warning, base::sentence(finding.message), finding.reference, {}, {}};
    }
    m_eanList->setLines(lines);
    QList<CheckLine> readings;
    for (const auto &one : domain::laesninger(m_aftale->integration)) {
        readings += {Tone::Neutral, base::translated(one.reading), tr("%1: \"%2\"").arg(one.reference, one.ordlyd), {}, {}};
    }
    m_readingHeading->setText(tr("How the text is read"));
    m_readingHeading->setVisible(!readings.isEmpty());
    m_readings->setLines(readings);
}

void AftaleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
