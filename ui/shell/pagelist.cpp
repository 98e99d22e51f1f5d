// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagelist.h"

#include "ui/afsendersystem/afsendersystempage.h"
#include "ui/aktivitet/aktivitetpage.h"
#include "ui/batch/batchpage.h"
#include "ui/borger/borgerpage.h"
#include "ui/certifikat/certifikatpage.h"
#include "ui/certifikatcockpit/cockpitpage.h"
#include "ui/forsendelsestype/forsendelsestypepage.h"
#include "ui/gruppetilknytning/gruppetilknytningpage.h"
#include "ui/haendelse/haendelsepage.h"
#include "ui/hjaelp/hjaelppage.h"
#include "ui/log/logpage.h"
#include "ui/materiale/materialepage.h"
#include "ui/miljoe/miljoepage.h"
#include "ui/myndighed/myndighedpage.h"
#include "ui/oversigt/oversigtpage.h"
#include "ui/promote/promotepage.h"
#include "ui/register/registerpage.h"
#include "ui/sammenhaeng/sammenhaengpage.h"
#include "ui/secret/secretpage.h"
#include "ui/serviceaftale/serviceaftalepage.h"
#include "ui/telefon/telefonpage.h"
#include "ui/testperson/testpersonpage.h"
#include "ui/testsms/testsmspage.h"
#include "ui/tilmelding/tilmeldingpage.h"
#include "ui/tilmeldingsgruppe/tilmeldingsgruppepage.h"
#include "ui/tilslutningsaftale/tilslutningsaftalepage.h"
#include "ui/udveksling/udvekslingpage.h"

#include <QCoreApplication>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// Marked in context "Pages", said when shown.
std::function<QString()> words(const char *text)
{
    return [text] { return QCoreApplication::translate("Pages", text); };
}

} // namespace

QList<PageEntry> pageList(std::function<const PageParts &()> parts)
{
    using Group = NavigationGroup;
    return {
        {"oversigt", Group::Top, u"home"_s, words(QT_TRANSLATE_NOOP("Pages", "Overview")),
         [parts](QWidget *on) { return new OversigtPage(parts().oversigt, on); }},
        {"tilslutningsaftale", Group::Opsaetning, u"agreement"_s, words(QT_TRANSLATE_NOOP("Pages", "Connection agreements")),
         [parts](QWidget *on) { return new TilslutningsaftalePage(parts().tools, on); }},
        {"afsendersystem", Group::Opsaetning, u"sender"_s, words(QT_TRANSLATE_NOOP("Pages", "Sender systems")),
         [parts](QWidget *on) { return new AfsendersystemPage(parts().tools, on); }},
        {"register", Group::Opsaetning, u"inbox"_s, words(QT_TRANSLATE_NOOP("Pages", "Registers")),
         [parts](QWidget *on) { return new RegisterPage(parts().tools, on); }},
        {"materiale", Group::Opsaetning, u"material"_s, words(QT_TRANSLATE_NOOP("Pages", "Materials")),
         [parts](QWidget *on) { return new MaterialePage(parts().tools, on); }},
        {"tilmeldingsgruppe", Group::Opsaetning, u"filter"_s, words(QT_TRANSLATE_NOOP("Pages", "Registration groups")),
         [parts](QWidget *on) { return new TilmeldingsgruppePage(parts().tools, on); }},
        {"gruppetilknytning", Group::Opsaetning, u"replace"_s, words(QT_TRANSLATE_NOOP("Pages", "Materials in groups")),
         [parts](QWidget *on) { return new GruppetilknytningPage(parts().tools, on); }},
        {"forsendelsestype", Group::Opsaetning, u"message"_s, words(QT_TRANSLATE_NOOP("Pages", "Kinds of message")),
         [parts](QWidget *on) { return new ForsendelsestypePage(parts().tools, on); }},
        {"serviceaftale", Group::Opsaetning, u"agreement"_s, words(QT_TRANSLATE_NOOP("Pages", "Service agreements")),
         [parts](QWidget *on) { return new ServiceaftalePage(parts().tools, parts().serviceaftale, on); }},
        {"certifikat", Group::Opsaetning, u"shield"_s, words(QT_TRANSLATE_NOOP("Pages", "Certificates")),
         [parts](QWidget *on) { return new CertifikatPage(parts().tools, parts().certifikat, on); }},
        {"cockpit", Group::Opsaetning, u"clock"_s, words(QT_TRANSLATE_NOOP("Pages", "Expiry")),
         [parts](QWidget *on) { return new CockpitPage(parts().tools, parts().cockpit, on); }},
        {"miljoe", Group::Opsaetning, u"environment"_s, words(QT_TRANSLATE_NOOP("Pages", "Environments")),
         [parts](QWidget *on) { return new MiljoePage(parts().tools, parts().miljoeCheck, parts().activities, on); }},
        {"myndighed", Group::Opsaetning, u"building"_s, words(QT_TRANSLATE_NOOP("Pages", "Authorities")),
         [parts](QWidget *on) { return new MyndighedPage(parts().tools, on); }},
        {"aktivitet", Group::Opsaetning, u"accepted"_s, words(QT_TRANSLATE_NOOP("Pages", "Activities")),
         [parts](QWidget *on) { return new AktivitetPage(parts().aktivitet, on); }},
        {"sammenhaeng", Group::Opsaetning, u"wrench"_s, words(QT_TRANSLATE_NOOP("Pages", "Consistency check")),
         [parts](QWidget *on) { return new SammenhaengPage(parts().tools, parts().activities, on); }},
        {"promote", Group::Opsaetning, u"up"_s, words(QT_TRANSLATE_NOOP("Pages", "Promote")),
         [parts](QWidget *on) { return new PromotePage(parts().tools, parts().promote, on); }},
        {"testsms", Group::Test, u"send"_s, words(QT_TRANSLATE_NOOP("Pages", "Test SMS")),
         [parts](QWidget *on) {
             return new TestSmsPage(parts().testSms, parts().tilmelding, parts().tools, parts().activities, on);
         }},
        {"batch", Group::Test, u"columns"_s, words(QT_TRANSLATE_NOOP("Pages", "Batches and plans")),
         [parts](QWidget *on) {
             return new BatchPage(parts().batches, parts().plans, parts().testSms, parts().tools, parts().activities, on);
         }},
        {"tilmelding", Group::Test, u"accepted"_s, words(QT_TRANSLATE_NOOP("Pages", "Enrolment")),
         [parts](QWidget *on) { return new TilmeldingPage(parts().tilmelding, parts().tools, parts().activities, on); }},
        {"borger", Group::Test, u"eye"_s, words(QT_TRANSLATE_NOOP("Pages", "Citizen overview")),
         [parts](QWidget *on) { return new BorgerPage(parts().testSms, parts().tools, on); }},
        {"testperson", Group::Test, u"person"_s, words(QT_TRANSLATE_NOOP("Pages", "Test persons")),
         [parts](QWidget *on) { return new TestpersonPage(parts().tools, on); }},
        {"telefon", Group::Test, u"phone"_s, words(QT_TRANSLATE_NOOP("Pages", "Phone")),
         [parts](QWidget *on) { return new TelefonPage(parts().telefon, on); }},
        {"haendelse", Group::Drift, u"inbox"_s, words(QT_TRANSLATE_NOOP("Pages", "Events")),
         [parts](QWidget *on) { return new HaendelsePage(parts().haendelser, parts().lister, on); }},
        {"udveksling", Group::Drift, u"replace"_s, words(QT_TRANSLATE_NOOP("Pages", "Exchanges")),
         [parts](QWidget *on) { return new UdvekslingPage(parts().tools, on); }},
        {"log", Group::Drift, u"log"_s, words(QT_TRANSLATE_NOOP("Pages", "Log")),
         [parts](QWidget *on) { return new LogPage(parts().tools, parts().activities, on); }},
        {"secret", Group::Drift, u"lock"_s, words(QT_TRANSLATE_NOOP("Pages", "Keys and secrets")),
         [parts](QWidget *on) {
             return new SecretPage(parts().tools, parts().secrets, parts().settings, parts().lock, on);
         }},
        {"hjaelp", Group::Hidden, u"help"_s, words(QT_TRANSLATE_NOOP("Pages", "Help")),
         [](QWidget *on) { return new HjaelpPage(on); }},
    };
}

} // namespace nemsms::ui
