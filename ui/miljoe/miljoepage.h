// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitypage.h"

namespace nemsms::usecases {
class MiljoeCheck;
}

namespace nemsms::ui {

class ActivityList;
class ConnectionCheck;

/// The page of the environments: local platform, external test environment, production.
class MiljoePage final : public EntityPage
{
    Q_OBJECT
public:
    /// `check` and `activities` outlive the page.
    MiljoePage(const EntityTools &tools, usecases::MiljoeCheck &check, ActivityList &activities,
               QWidget *parent = nullptr);

protected:
    [[nodiscard]] Words words() const override;

private:
    void runCheck();

    usecases::MiljoeCheck &m_verbs;
    ActivityList &m_activities;
    ConnectionCheck *m_check;
};

} // namespace nemsms::ui
