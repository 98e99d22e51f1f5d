// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/miljoe/miljoepage.h"

#include "ui/entity/recordpane.h"
#include "ui/kit/activitylist.h"
#include "ui/kit/statusbanner.h"
#include "ui/miljoe/connectioncheck.h"
#include "usecases/miljoecheck.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

MiljoePage::MiljoePage(const EntityTools &tools, usecases::MiljoeCheck &check, ActivityList &activities,
                       QWidget *parent)
    : EntityPage("miljoe", tools, u"environment"_s, {"navn", "art", "printServiceUrl", "dueslagUrl"}, parent),
      m_verbs(check), m_activities(activities), m_check(new ConnectionCheck(this))
{
    pane().addSection(m_check);
    connect(m_check, &ConnectionCheck::wanted, this, &MiljoePage::runCheck);
    MiljoePage::retranslate();
}

void MiljoePage::runCheck()
{
    const base::Record record = pane().record();
    if (!record) {
        banner().showText(Tone::Warning, tr("Save the environment first. Then its connection can be checked."));
        return;
    }
    const std::stop_source stop;
    const int number = m_activities.begin([] { return tr("Check of a connection"); }, stop);
    m_check->setRunning(true);
    base::join(m_verbs.check(record->id, {}, stop.get_token()), this,
               [this, number](base::Result<usecases::MiljoeReport> report) {
        m_check->setRunning(false);
        if (!report) {
            m_activities.end(number, Tone::Bad, report.error().message);
            banner().showError(report.error());
            return;
        }
        m_activities.end(number, report->ok ? Tone::Ok : Tone::Warning);
        m_check->showReport(*report);
    });
}

EntityPage::Words MiljoePage::words() const
{
    return {tr("Environments", "Danish: Miljøer"),
            tr("Where messages are sent to (miljøer): the local platform on this machine, the external test environment, "
               "or production."),
            tr("New environment"),
            tr("Search name"),
            tr("No environment yet"),
            tr("An environment is an address and the certificates that open it. The local platform is there without "
               "any of them.")};
}

} // namespace nemsms::ui
