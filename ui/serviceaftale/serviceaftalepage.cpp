// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serviceaftale/serviceaftalepage.h"

#include "base/clock.h"
#include "ui/entity/recordpane.h"
#include "ui/kit/statusbanner.h"
#include "ui/serviceaftale/aftalesection.h"
#include "ui/serviceaftale/fjernprintsection.h"
#include "usecases/serviceaftaleverbs.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

ServiceaftalePage::ServiceaftalePage(const EntityTools &tools, usecases::ServiceaftaleVerbs &verbs, QWidget *parent)
    : EntityPage("serviceaftale", tools, u"agreement"_s,
                 {"navn", "integration", "tilstand", "nemSmsSysId", "gyldigFra", "gyldigTil", "myndighedId"}, parent),
      m_verbs(verbs), m_section(new AftaleSection(this)), m_fjernprint(new FjernprintSection(this))
{
    pane().addSection(m_fjernprint);
    pane().addSection(m_section);
    connect(m_fjernprint, &FjernprintSection::sentWanted, this, &ServiceaftalePage::noticeSent);
    connect(&pane(), &RecordPane::shown, this, &ServiceaftalePage::showRecord);
    connect(m_section, &AftaleSection::tilstandWanted, this, &ServiceaftalePage::setTilstand);
    ServiceaftalePage::retranslate();
}

void ServiceaftalePage::showRecord(const base::Record &record)
{
    if (!record) {
        m_section->setAftale({});
        m_fjernprint->setNotice({}, {});
        return;
    }
    m_section->setAftale(static_cast<const domain::Serviceaftale &>(*record));
    showNotice(static_cast<const domain::Serviceaftale &>(*record));
    const QString id = record->id;
    base::join(m_verbs.eanFor(id), this, [this, id](base::Result<usecases::EanOverblik> all) {
        if (!all) {
            banner().showError(all.error());
        } else if (pane().record() && pane().record()->id == id) {
            m_section->setEans(*all);
        }
    });
}

void ServiceaftalePage::showNotice(const domain::Serviceaftale &aftale)
{
    QString known;
    if (aftale.fjernprintvarslet.isValid()) {
        known = tr("KY and KSD were told of %1 on %2, says %3.")
                    .arg(aftale.fjernprintkendt,
                         aftale.fjernprintvarslet.toTimeZone(base::danishTime()).toString(u"dd-MM-yyyy HH:mm"_s),
                         aftale.fjernprintvarsletAf);
    }
    m_fjernprint->setNotice({}, known);
    if (!aftale.isActive()) {
        return;
    }
    const QString id = aftale.id;
    base::join(m_verbs.fjernprintvarsel(id), this, [this, id, known](base::Result<QString> text) {
        if (!text) {
            banner().showError(text.error());
        } else if (pane().record() && pane().record()->id == id) {
            m_fjernprint->setNotice(*text, known);
        }
    });
}

void ServiceaftalePage::noticeSent()
{
    const base::Record record = pane().record();
    if (pane().isDirty()) {
        banner().showText(Tone::Warning, tr("Save or undo what you wrote first. Then the notice can be noted as sent."));
        return;
    }
    base::join(m_verbs.fjernprintVarslet(record->id, record->version), this, [this](base::Result<base::Record> noted) {
        if (!noted) {
            banner().showError(noted.error());
            return;
        }
        pane().setRecord(*noted);
        Q_EMIT pane().saved((*noted)->id);
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
