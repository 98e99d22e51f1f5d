// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testperson/testpersonpage.h"

#include "ui/entity/recordpane.h"
#include "ui/kit/statusbanner.h"
#include "ui/testperson/personalsection.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

TestpersonPage::TestpersonPage(const EntityTools &tools, QWidget *parent)
    : EntityPage("testperson", tools, u"person"_s, {"navn", "cpr", "mobilnummer", "miljoeId"}, parent)
{
    auto *personal = new PersonalSection(tools.verbs("testperson"), this);
    pane().addSection(personal);
    connect(&pane(), &RecordPane::shown, personal, &PersonalSection::setRecord);
    connect(personal, &PersonalSection::failed, this, [this](const base::Error &error) { banner().showError(error); });
    TestpersonPage::retranslate();
}

EntityPage::Words TestpersonPage::words() const
{
    return {tr("Test persons", "Danish: Testpersoner"),
            tr("People who agreed to receive test messages, and the fictive ones of the local platform "
               "(testpersoner). CPR and mobile numbers are sealed and shown masked."),
            tr("New test person"),
            tr("Search name, or a whole CPR or mobile number"),
            tr("No test person yet"),
            tr("A test SMS needs somebody to arrive at. Make a test person who knows about it, or use the local"
               " platform.")};
}

} // namespace nemsms::ui
