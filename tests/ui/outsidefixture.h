// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/testsmspageobject.h"
#include "ui/answeringprompts.h"
#include "ui/entity/entitytools.h"
#include "ui/kit/activitylist.h"
#include "ui/testsms/testsmspage.h"
#include "usecases/logverbs.h"
#include "usecases/testsmsverbs.h"
#include "usecases/tilmeldingverbs.h"
#include "usecases/usecasefixture.h"

#include <map>
#include <optional>

namespace nemsms::test {

/// The page for test SMS before a PrintService without a socket: an environment with real phones, or production.
class OutsideFixture : public UsecaseFixture
{
public:
    std::shared_ptr<AnsweringPrompts> prompts = std::make_shared<AnsweringPrompts>();
    ui::ActivityList activities;

    OutsideFixture() = default;
    ~OutsideFixture()
    {
        m_page.reset();
        finish(); // before the verbs go
    }
    Q_DISABLE_COPY_MOVE(OutsideFixture)

    /// `kind` is a code of MiljoeArt. Empty when everything stands.
    QString open(const char *kind)
    {
        QString problem = set();
        if (!problem.isEmpty()) {
            return problem;
        }
        problem = fill();
        sendParts->prompts = prompts;
        const QString other = make(domain::miljoeTable(), {{"navn", "Et andet sted"},
                                                           {"art", kind},
                                                           {"printServiceUrl", "https://print.example/service"}});
        make(domain::testpersonTable(), {{"navn", "P"}, {"cpr", "2512484916"}, {"samtykke", "ja"}, {"miljoeId", other}});
        const auto stood = await(sendParts->context->chooseMiljoe(other));
        problem += stood ? QString() : base::sentence(stood.error().message);
        for (const base::EntityTable *table : usecases::administeredTables()) {
            m_entities.try_emplace(table->name, *table, access);
        }
        m_log.emplace(access);
        m_verbs.emplace(sendParts);
        m_lookUp.emplace(sendParts);
        m_page = std::make_unique<ui::TestSmsPage>(*m_verbs, *m_lookUp, tools(), activities);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->refresh();
        return problem;
    }

    [[nodiscard]] pages::TestSmsPageObject page() const { return pages::TestSmsPageObject(m_page.get()); }
    [[nodiscard]] usecases::TestSmsVerbs &verbs() { return *m_verbs; }

private:
    [[nodiscard]] ui::EntityTools tools()
    {
        return {[this](const QByteArray &name) -> usecases::EntityVerbs & { return m_entities.at(name); }, *m_log,
                *sendParts->context, *prompts, nullptr, nullptr};
    }

    std::map<QByteArray, usecases::EntityVerbs> m_entities;
    std::optional<usecases::LogVerbs> m_log;
    std::optional<usecases::TestSmsVerbs> m_verbs;
    std::optional<usecases::TilmeldingVerbs> m_lookUp;
    std::unique_ptr<ui::TestSmsPage> m_page;
};

} // namespace nemsms::test
