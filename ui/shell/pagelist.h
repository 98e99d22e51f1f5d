// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/shell/pageentry.h"

#include <QList>
#include <memory>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::usecases {
class AktivitetVerbs;
class BatchVerbs;
class CertifikatVerbs;
class CockpitVerbs;
class HaendelseVerbs;
class ListeVerbs;
class MiljoeCheck;
class Oversigt;
class PlanVerbs;
class PromoteVerbs;
class SecretVerbs;
class ServiceaftaleVerbs;
class TelefonVerbs;
class TestSmsVerbs;
class TilmeldingVerbs;
} // namespace nemsms::usecases

namespace nemsms::ui {

class ActivityList;

/// What the pages are made with. Everything outlives them.
struct PageParts {
    EntityTools tools;
    usecases::TestSmsVerbs &testSms;
    usecases::BatchVerbs &batches;
    usecases::PlanVerbs &plans;
    usecases::TilmeldingVerbs &tilmelding;
    usecases::TelefonVerbs &telefon;
    usecases::MiljoeCheck &miljoeCheck;
    usecases::Oversigt &oversigt;
    usecases::ServiceaftaleVerbs &serviceaftale;
    usecases::AktivitetVerbs &aktivitet;
    usecases::PromoteVerbs &promote;
    usecases::CertifikatVerbs &certifikat;
    usecases::CockpitVerbs &cockpit;
    usecases::HaendelseVerbs &haendelser;
    usecases::ListeVerbs &lister;
    ActivityList &activities;
    usecases::SecretVerbs &secrets;
    settings::Settings *settings = nullptr; ///< none = pages offer nothing to choose
    std::function<void()> lock; ///< closes the store until somebody unlocks it
};

/// Every page that exists, in the order of the navigation. `parts` is asked when a page is first shown, so that the
/// window stands before the store is open.
[[nodiscard]] QList<PageEntry> pageList(std::function<const PageParts &()> parts);

} // namespace nemsms::ui
