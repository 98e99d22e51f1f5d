// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/testsmscomposer.h"

#include "domain/afsendersystem.h"
#include "domain/materiale.h"
#include "domain/modtager.h"
#include "domain/pris.h"
#include "domain/serviceaftale.h"
#include "domain/smstext.h"
#include "domain/testperson.h"
#include "ui/kit/button.h"
#include "ui/kit/countedtext.h"
#include "ui/kit/maskededit.h"
#include "ui/kit/textlabel.h"
#include "ui/testsms/offeredrecords.h"
#include "ui/testsms/recordchoice.h"
#include "ui/testsms/routechoice.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/rutevalg.h"

#include <QEvent>
#include <QHBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChoices = 1000;

template <class E>
const E *as(const base::Record &record)
{
    return static_cast<const E *>(record.get());
}

/// What may be seen of a typed number. One that is not whole yet may be most of a CPR: of it nothing but its length.
QString maskedRecipient(const QString &typed)
{
    const auto recipient = domain::parseModtager(typed);
    return recipient ? domain::masked(*recipient) : QString(typed.size(), u'*');
}

} // namespace

TestSmsComposer::TestSmsComposer(const EntityTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_recipient(new RecordChoice(u"recipient"_s, this)),
      m_typed(new MaskedEdit(u"typedRecipient"_s, &maskedRecipient, this)),
      m_material(new RecordChoice(u"material"_s, this)), m_agreement(new RecordChoice(u"agreement"_s, this)),
      m_route(new RouteChoice(this)), m_enrolled(new Chip(u"enrolled"_s, this)),
      m_lookup(new Button(ButtonKind::Link, u"lookup"_s, u"search"_s, this)),
      m_messageLabel(new TextLabel(TextRole::Strong, this)), m_text(new CountedText(u"text"_s, this)),
      m_price(new TextLabel(TextRole::Small, u"price"_s, this)),
      m_message(new QWidget(this))
{
    auto *recipient = new QVBoxLayout;
    recipient->setSpacing(space::inside);
    recipient->addWidget(m_recipient);
    recipient->addWidget(m_typed);
    auto *enrolment = new QHBoxLayout;
    enrolment->setSpacing(space::between);
    enrolment->addWidget(m_enrolled);
    enrolment->addWidget(m_lookup);
    enrolment->addStretch(1);
    recipient->addLayout(enrolment);
    recipient->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::group);
    row->addLayout(recipient, 1);
    row->addWidget(m_material, 1, Qt::AlignTop);
    row->addWidget(m_agreement, 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_route);
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(space::inside);
    message->addWidget(m_messageLabel);
    message->addWidget(m_text, 1);
    message->addWidget(m_price->wrapped());
    m_messageLabel->setBuddy(m_text->editor());
    connect(m_text, &CountedText::edited, this, [this] {
        count();
        Q_EMIT textEdited();
    });
    for (auto *choice : {m_recipient, m_material, m_agreement}) {
        connect(choice, &RecordChoice::chosen, this, [this] {
            describe();
            Q_EMIT choiceEdited();
        });
    }
    connect(m_route, &RouteChoice::chosen, this, [this] {
        describe();
        Q_EMIT choiceEdited();
    });
    connect(m_typed, &MaskedEdit::committed, this, [this] {
        describe();
        Q_EMIT choiceEdited();
    });
    connect(m_lookup, &Button::clicked, this, &TestSmsComposer::lookupWanted);
    retranslate();
}

void TestSmsComposer::load()
{
    const auto &here = m_tools.context.here();
    m_route->setToday(m_tools.context.clock()->now().toTimeZone(base::danishTime()).date());
    loadInto(m_recipient, "testperson", here.miljoeId.isEmpty() ? QVariantMap() : QVariantMap {{u"miljoeId"_s, here.miljoeId}});
    loadInto(m_material, "materiale", {});
    loadInto(m_agreement, "serviceaftale",
             here.myndighedId.isEmpty() ? QVariantMap() : QVariantMap {{u"myndighedId"_s, here.myndighedId}});
    usecases::ListQuery all;
    all.limit = MostChoices;
    base::join(m_tools.verbs("afsendersystem").list(all), this, [this](base::Result<usecases::ListPage> page) {
        if (page) {
            for (const auto &record : page->records) {
                m_senders.insert(record->id, record);
            }
            describe();
        }
    });
}

void TestSmsComposer::loadInto(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals)
{
    usecases::ListQuery query;
    query.limit = MostChoices;
    query.equals = equals;
    const auto &verbs = m_tools.verbs(entity);
    base::join(verbs.list(query), this, [this, choice, &verbs](base::Result<usecases::ListPage> page) {
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        const QList<base::Record> offered = choice == m_agreement ? coveringAgreements(page->records)
            : choice == m_material                                 ? nemSmsFirst(page->records)
                                                                   : page->records;
        choice->setRecords(offered, [&verbs](const base::Entity &entity) { return verbs.table().title(entity); });
    });
}

usecases::TestSmsDraft TestSmsComposer::draft() const
{
    return {m_agreement->currentId(), m_material->currentId(), m_recipient->currentId(),
            m_recipient->isOther() ? m_typed->value() : QString(), text(), m_route->route(), m_route->day()};
}

QString TestSmsComposer::text() const
{
    return m_text->text();
}

void TestSmsComposer::setText(const QString &text)
{
    m_text->setText(text);
}

void TestSmsComposer::setDraft(const usecases::TestSmsDraft &draft)
{
    m_agreement->choose(draft.serviceaftaleId);
    m_route->choose(draft.rute, draft.leveresTidligst);
    m_material->choose(draft.materialeId);
    m_typed->setValue(draft.modtager);
    if (draft.modtager.isEmpty()) {
        m_recipient->choose(draft.testpersonId);
    } else {
        m_recipient->chooseOther();
    }
    setText(draft.tekst);
    describe();
}

void TestSmsComposer::replaceForcing()
{
    // From behind, so that the places before stay right.
    auto forcing = domain::measureSms(text()).forcing;
    std::reverse(forcing.begin(), forcing.end());
    for (const auto &one : std::as_const(forcing)) {
        if (!one.replacement.isNull()) {
            m_text->replace(one.index, one.length, one.replacement);
        }
    }
}

void TestSmsComposer::setEnrolment(std::optional<bool> enrolled)
{
    m_isEnrolled = enrolled;
    showEnrolment();
}

void TestSmsComposer::showEnrolment()
{
    m_enrolled->setState(!m_isEnrolled ? ChipState {}
                             : *m_isEnrolled ? ChipState {Tone::Ok, u"ok"_s, tr("Enrolled")}
                                             : ChipState {Tone::Warning, u"warning"_s, tr("Not enrolled")});
}

/// The authority's mobile number where the sender system has one: that is what a phone shows (SF2250 TS102).
QString TestSmsComposer::senderName() const
{
    const base::Record material = m_material->current();
    const base::Record sender = material ? m_senders.value(as<domain::Materiale>(material)->afsendersystemId) : nullptr;
    const auto *system = sender ? as<domain::Afsendersystem>(sender) : nullptr;
    return !system               ? m_tools.context.here().kommune
        : system->afsendermobil ? system->afsendermobil->toString()
                                : system->navn;
}

QString TestSmsComposer::recipientMasked() const
{
    if (m_recipient->isOther()) {
        return maskedRecipient(m_typed->value());
    }
    const base::Record person = m_recipient->current();
    return person && as<domain::Testperson>(person)->cpr ? as<domain::Testperson>(person)->cpr->masked() : QString();
}

QString TestSmsComposer::materialNumber() const
{
    const base::Record material = m_material->current();
    return material && as<domain::Materiale>(material)->materialeId
        ? as<domain::Materiale>(material)->materialeId->toString() : QString();
}

QString TestSmsComposer::agreementName() const
{
    const base::Record agreement = m_agreement->current();
    return agreement ? as<domain::Serviceaftale>(agreement)->navn : QString();
}

void TestSmsComposer::describeRecipient()
{
    const bool typed = m_recipient->isOther();
    m_typed->setVisible(typed);
    if (!typed) {
        m_recipient->setAbout(m_recipient->current() ? tr("CPR %1").arg(recipientMasked())
                                                     : tr("No test person is known in this environment."));
        return;
    }
    const auto recipient = domain::parseModtager(m_typed->value());
    m_recipient->setAbout(m_typed->value().isEmpty()
                              ? tr("Ten digits of a CPR or eight of a CVR. Hidden when you leave the field.")
                              : !recipient ? base::sentence(recipient.error().message)
                                           : domain::isBorger(*recipient) ? tr("A person, typed") : tr("A company, typed"));
}

void TestSmsComposer::describe()
{
    describeRecipient();
    const base::Record material = m_material->current();
    const base::Record sender = material ? m_senders.value(as<domain::Materiale>(material)->afsendersystemId) : nullptr;
    const auto *system = sender ? as<domain::Afsendersystem>(sender) : nullptr;
    m_material->setAbout(!material ? tr("Without a material a look-up may answer for Digital Post.")
                             : !system ? tr("No sender system is known for it.")
                                       : tr("via %1 %2").arg(system->sysId ? system->sysId->toString() : u"–"_s,
                                                             system->navn));
    const base::Record agreement = m_agreement->current();
    const auto *deal = agreement ? as<domain::Serviceaftale>(agreement) : nullptr;
    showPrice();
    m_agreement->setAbout(deal ? tr("SysID %1, %2").arg(deal->nemSmsSysId ? deal->nemSmsSysId->toString() : u"–"_s,
                                                         deal->adgang == domain::Adgang::Certifikat
                                                             ? tr("certificate access (the exception, SF1600)")
                                                             : tr("token access"))
                               : tr("Nothing can be sent without an agreement."));
}

void TestSmsComposer::showPrice()
{
    const base::Record agreement = m_agreement->current();
    const bool named = m_route->route() == usecases::ruteOf(domain::Afsendelsesvej::Memo);
    const bool other = named
        || (m_route->route().isEmpty() && agreement
            && as<domain::Serviceaftale>(agreement)->integration == domain::Integration::SF1601);
    const auto route = other ? domain::Rute::SF1601 : domain::Rute::SF1600;
    const auto price = domain::prisFor(route, m_tools.context.clock()->now().date());
    m_price->setText(!price ? tr("What a NemSMS costs by %1 is not told anywhere public.").arg(domain::toCode(route))
                            : tr("%1 a message. Source: %2, %3.")
                                  .arg(price->prNemSms.toString(), price->kilde,
                                       price->gyldigFra.isValid() ? price->gyldigFra.toString(u"dd-MM-yyyy"_s)
                                                                  : tr("which gives no date")));
}

void TestSmsComposer::count()
{
    const auto measured = domain::measureSms(text());
    const bool unicode = measured.encoding == domain::SmsEncoding::Ucs2;
    QList<TextCounter> counters {{tr("%1 of %2 characters").arg(measured.characters).arg(domain::smsMaxCharacters),
                                  measured.characters > domain::smsMaxCharacters ? Tone::Bad : Tone::Neutral}};
    if (unicode) {
        counters += {tr("UCS-2: %1 of %2").arg(measured.ucs2Units).arg(domain::smsMaxUcs2Units),
                     measured.ucs2Units > domain::smsMaxUcs2Units ? Tone::Warning : Tone::Neutral};
    } else {
        counters += {tr("GSM-7: %1 of %2").arg(measured.septets).arg(domain::smsMaxSeptets),
                     measured.septets > domain::smsMaxSeptets ? Tone::Bad : Tone::Neutral};
    }
    m_text->setCounters(counters);
    QList<TextMark> marks;
    for (const auto &one : measured.forcing) {
        marks += {one.index, one.length,
                  one.replacement.isNull()
                      ? tr("\"%1\" is not in the SMS alphabet.").arg(one.character)
                      : tr("\"%1\" is not in the SMS alphabet. Write \"%2\" instead.").arg(one.character, one.replacement)};
    }
    m_text->setMarks(marks);
}

void TestSmsComposer::retranslate()
{
    m_recipient->setWords(tr("Recipient"), {}, tr("Another: type CPR or CVR"));
    m_typed->setAccessibleName(tr("CPR or CVR of the recipient"));
    m_typed->setPlaceholderText(tr("CPR or CVR"));
    m_material->setWords(tr("Material"), tr("No material"));
    m_agreement->setWords(tr("Service agreement"));
    m_messageLabel->setText(tr("Message"));
    m_lookup->setText(tr("Look up"));
    m_lookup->setToolTip(tr("Ask whether the recipient is enrolled in NemSMS"));
    m_text->setWords(tr("Text of the SMS"), tr("Write what the recipient should read. At most 160 characters."));
    describe();
    count();
    showEnrolment();
}

void TestSmsComposer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
