// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilmelding/tilmeldingform.h"

#include "base/clock.h"
#include "domain/testperson.h"
#include "domain/tilmelding.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/maskededit.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "ui/testsms/recordchoice.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChoices = 1000;

QString maskedPerson(const QString &typed)
{
    const auto who = domain::parseModtager(typed);
    return who ? domain::masked(*who) : QString(typed.size(), u'*');
}

QString maskedMobile(const QString &typed)
{
    const auto number = domain::Mobilnummer::parse(typed);
    return number ? number->masked() : QString(typed.size(), u'*');
}

const domain::Testperson *personOf(const base::Record &record)
{
    return static_cast<const domain::Testperson *>(record.get());
}

QVBoxLayout *labelled(TextLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::inside);
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1);
    return column;
}

} // namespace

TilmeldingForm::TilmeldingForm(const EntityTools &tools, QWidget *parent)
    : QFrame(parent), m_tools(tools), m_person(new RecordChoice(u"person"_s, this)),
      m_typed(new MaskedEdit(u"typedPerson"_s, &maskedPerson, this)), m_numberLabel(new TextLabel(TextRole::Strong, this)),
      m_number(new MaskedEdit(u"number"_s, &maskedMobile, this)), m_giverLabel(new TextLabel(TextRole::Strong, this)),
      m_giver(new ComboBox(this)), m_wayLabel(new TextLabel(TextRole::Strong, this)), m_way(new ComboBox(this)),
      m_timeLabel(new TextLabel(TextRole::Strong, this)), m_time(new QLineEdit(this)),
      m_consentHeading(new TextLabel(TextRole::Strong, this)), m_consent(new TextLabel(TextRole::Body, u"consentText"_s, this)),
      m_enrol(new Button(ButtonKind::Primary, u"enrol"_s, u"accepted"_s, this)),
      m_update(new Button(ButtonKind::Normal, u"update"_s, u"person"_s, this))
{
    setObjectName(u"tilmeldingForm"_s);
    setProperty("card", true);
    m_giver->setObjectName(u"consentBy"_s);
    m_way->setObjectName(u"consentWay"_s);
    m_time->setObjectName(u"consentTime"_s);
    m_consent->wrapped()->selectable();
    auto *person = new QVBoxLayout;
    person->setSpacing(space::inside);
    person->addWidget(m_person);
    person->addWidget(m_typed);
    person->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::group, space::group, space::group, space::group);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::between);
    grid->addLayout(person, 0, 0);
    grid->addLayout(labelled(m_numberLabel, m_number), 0, 1);
    grid->addLayout(labelled(m_giverLabel, m_giver), 1, 0);
    grid->addLayout(labelled(m_wayLabel, m_way), 1, 1);
    grid->addLayout(labelled(m_timeLabel, m_time), 1, 2);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::inside);
    words->addWidget(m_consentHeading);
    words->addWidget(m_consent);
    grid->addLayout(words, 2, 0, 1, 3);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::between);
    actions->addWidget(m_enrol);
    actions->addWidget(m_update);
    actions->addStretch(1);
    grid->addLayout(actions, 3, 0, 1, 3);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    connect(m_person, &RecordChoice::chosen, this, &TilmeldingForm::describe);
    connect(m_enrol, &Button::clicked, this, &TilmeldingForm::enrolWanted);
    connect(m_update, &Button::clicked, this, &TilmeldingForm::updateWanted);
    retranslate();
}

void TilmeldingForm::load()
{
    usecases::ListQuery query;
    query.limit = MostChoices;
    const QString here = m_tools.context.here().miljoeId;
    if (!here.isEmpty()) {
        query.equals = {{u"miljoeId"_s, here}};
    }
    const auto &verbs = m_tools.verbs("testperson");
    base::join(verbs.list(query), this, [this, &verbs](base::Result<usecases::ListPage> page) {
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        m_person->setRecords(page->records, [&verbs](const base::Entity &one) { return verbs.table().title(one); });
        describe();
    });
}

usecases::TilmeldingDraft TilmeldingForm::draft() const
{
    usecases::TilmeldingDraft made;
    made.testpersonId = m_person->currentId();
    made.slutbruger = m_person->isOther() ? m_typed->value() : QString();
    made.mobilnummer = m_number->value();
    made.samtykkeAf = m_giver->currentData().toString();
    made.samtykkeVej = m_way->currentData().toString();
    made.samtykkeTid = QDateTime::fromString(m_time->text().trimmed(), u"dd-MM-yyyy HH:mm"_s);
    if (made.samtykkeTid.isValid()) {
        made.samtykkeTid = QDateTime(made.samtykkeTid.date(), made.samtykkeTid.time(), base::danishTime());
    }
    return made;
}

void TilmeldingForm::setConsentText(const QString &text)
{
    m_consent->setText(text);
}

void TilmeldingForm::setBusy(bool busy)
{
    m_enrol->setEnabled(!busy);
    m_update->setEnabled(!busy);
}

void TilmeldingForm::describe()
{
    m_typed->setVisible(m_person->isOther());
    const base::Record record = m_person->current();
    if (!record) {
        m_person->setAbout(m_person->isOther() ? tr("Ten digits of a CPR or eight of a CVR. Hidden when you leave the field.")
                                               : tr("No test person is known in this environment."));
        m_number->setPlaceholderText(tr("Eight digits"));
        return;
    }
    const auto who = domain::modtagerOf(*personOf(record));
    m_person->setAbout(who ? domain::masked(*who) : QString());
    const auto &number = personOf(record)->mobilnummer;
    m_number->setPlaceholderText(number ? tr("%1, of the test person").arg(number->masked()) : tr("Eight digits"));
}

void TilmeldingForm::offer(QComboBox *combo, const char *field)
{
    const QSignalBlocker quiet(combo);
    const int before = qMax(0, combo->currentIndex());
    combo->clear();
    for (const auto &choice : domain::tilmeldingTable().field(field)->choices) {
        combo->addItem(base::translated(choice.label), QString::fromLatin1(choice.code));
    }
    combo->setCurrentIndex(before);
}

void TilmeldingForm::retranslate()
{
    m_person->setWords(tr("Whom"), {}, tr("Another person or company..."));
    m_typed->setAccessibleName(tr("CPR or CVR"));
    m_numberLabel->setText(tr("Mobile number"));
    m_number->setAccessibleName(tr("Mobile number"));
    m_giverLabel->setText(tr("Consent given by"));
    m_wayLabel->setText(tr("How"));
    m_timeLabel->setText(tr("When"));
    m_giver->setAccessibleName(tr("Consent given by"));
    m_way->setAccessibleName(tr("How the consent was given"));
    m_time->setAccessibleName(tr("When the consent was given"));
    m_time->setPlaceholderText(tr("now, or 24-11-2026 09:30"));
    m_consentHeading->setText(tr("What is consented to; kept with the case word for word"));
    m_enrol->setText(tr("Enrol"));
    m_enrol->setToolTip(tr("OpdaterBorgerNemSMS, then TilmeldNemSMS"));
    m_update->setText(tr("Register only"));
    m_update->setToolTip(tr("OpdaterBorgerNemSMS alone: the citizen is enrolled nowhere yet"));
    offer(m_giver, "samtykkeAf");
    offer(m_way, "samtykkeVej");
    describe();
}

void TilmeldingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
