// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serviceaftale/serviceaftalepage.h"

#include "ui/entity/recordpane.h"
#include "ui/kit/statusbanner.h"
#include "ui/serviceaftale/aftalesection.h"
#include "usecases/serviceaftaleverbs.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ServiceaftalePage::ServiceaftalePage(const EntityTools &tools, usecases::ServiceaftaleVerbs &verbs, QWidget *parent)
    : EntityPage("serviceaftale", tools, u"agreement"_s,
                 {"navn", "integration", "tilstand", "nemSmsSysId", "gyldigFra", "gyldigTil", "myndighedId"}, parent),
      m_verbs(verbs), m_section(new AftaleSection(this))
{
    pane().addSection(m_section);
    connect(&pane(), &RecordPane::shown, this, &ServiceaftalePage::showRecord);
    connect(m_section, &AftaleSection::tilstandWanted, this, &ServiceaftalePage::setTilstand);
    ServiceaftalePage::retranslate();
}

void ServiceaftalePage::showRecord(const base::Record &record)
{
    if (!record) {
        m_section->setAftale({});
        return;
    }
    m_section->setAftale(static_cast<const domain::Serviceaftale &>(*record));
    const QString id = record->id;
    base::join(m_verbs.eanFor(id), this, [this, id](base::Result<usecases::EanOverblik> all) {
        if (!all) {
            banner().showError(all.error());
        } else if (pane().record() && pane().record()->id == id) {
            m_section->setEans(*all);
        }
    });
}

void ServiceaftalePage::setTilstand(domain::Aftaletilstand tilstand)
{
    const base::Record record = pane().record();
    if (pane().isDirty()) {
        banner().showText(Tone::Warning, tr("Save or undo what you wrote first. Then the state can be set."));
        return;
    }
    base::join(m_verbs.setTilstand(record->id, record->version, tilstand, m_section->begrundelse()), this,
               [this](base::Result<base::Record> set) {
        if (!set) {
            banner().showError(set.error());
            return;
        }
        pane().setRecord(*set);
        Q_EMIT pane().saved((*set)->id);
    });
}

EntityPage::Words ServiceaftalePage::words() const
{
    return {tr("Service agreements", "Danish: Serviceaftaler"),
            tr("What the authority may do on Serviceplatformen, and with which system (serviceaftaler). SF1600 "
               "covers look-up and sending; SF2250 covers enrolment only."),
            tr("New service agreement"),
            tr("Search name"),
            tr("No service agreement yet"),
            tr("Without an SF1600 agreement nothing can be looked up or sent. Enter the one from the "
               "administration module of Serviceplatformen.")};
}

} // namespace nemsms::ui
