// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serviceaftale.h"
#include "ui/entity/entitypage.h"

namespace nemsms::usecases {
class ServiceaftaleVerbs;
}

namespace nemsms::ui {

class AftaleSection;
class FjernprintSection;

/// The page of the service agreements on Serviceplatformen (SF2250 1.5.2, TS106).
class ServiceaftalePage final : public EntityPage
{
    Q_OBJECT
public:
    /// `verbs` outlives the page.
    ServiceaftalePage(const EntityTools &tools, usecases::ServiceaftaleVerbs &verbs, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;

private:
    void showRecord(const base::Record &record);
    void showNotice(const domain::Serviceaftale &aftale);
    void noticeSent();
    void setTilstand(domain::Aftaletilstand tilstand);

    usecases::ServiceaftaleVerbs &m_verbs;
    AftaleSection *m_section;
    FjernprintSection *m_fjernprint;
};

} // namespace nemsms::ui
