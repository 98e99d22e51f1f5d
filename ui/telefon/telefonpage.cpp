// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telefon/telefonpage.h"

#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/phoneview.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WatchPause = 2000; // milliseconds
constexpr int ListWidthInChars = 36;
} // namespace

TelefonPage::TelefonPage(usecases::TelefonVerbs &verbs, QWidget *parent)
    : PageFrame(u"telefonPage"_s, parent), m_verbs(verbs),
      m_refresh(new Button(ButtonKind::Normal, u"refresh"_s, u"refresh"_s, this)),
      m_send(new Button(ButtonKind::Primary, u"goToTestSms"_s, u"send"_s, this)), m_stack(new QStackedWidget(this)),
      m_phones(new QListWidget(this)), m_phonesHeading(new TextLabel(TextRole::Strong, this)),
      m_phone(new PhoneView(u"phone"_s, this)), m_empty(new EmptyState(u"phone"_s, this)), m_asked(new QWidget(this)),
      m_askedHeading(new TextLabel(TextRole::Strong, m_asked)), m_askedPhone(new ComboBox(m_asked)),
      m_digits(new QLineEdit(m_asked)), m_confirm(new Button(ButtonKind::Normal, u"confirm"_s, u"ok"_s, m_asked))
{
    addAction(m_refresh);
    addAction(m_send);
    m_phones->setObjectName(u"phones"_s);
    m_phones->setFixedWidth(fontMetrics().averageCharWidth() * ListWidthInChars);
    m_phonesHeading->setBuddy(m_phones);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::between);
    side->addWidget(m_phonesHeading);
    side->addWidget(m_phones, 1);
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::page);
    row->addLayout(side);
    row->addStretch(1);
    row->addWidget(m_phone, 0, Qt::AlignTop);
    row->addStretch(2);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    m_askedPhone->setObjectName(u"askedPhone"_s);
    m_digits->setObjectName(u"lastDigits"_s);
    m_digits->setMaximumWidth(fontMetrics().averageCharWidth() * ListWidthInChars);
    m_digits->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_digits->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{0,4}"_s), m_digits));
    m_asked->setObjectName(u"asked"_s);
    auto *question = new QHBoxLayout(m_asked);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(space::between);
    for (auto *part : std::initializer_list<QWidget *> {m_askedHeading, m_askedPhone, m_digits, m_confirm}) {
        question->addWidget(part);
    }
    question->addStretch(1);
    m_askedHeading->setBuddy(m_askedPhone);
    m_asked->hide();
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(m_asked);
    column->addWidget(m_stack, 1);
    setContent(whole);
    m_watch.setInterval(WatchPause);
    connect(&m_watch, &QTimer::timeout, this, &TelefonPage::refresh);
    connect(m_refresh, &Button::clicked, this, &TelefonPage::refresh);
    connect(m_confirm, &Button::clicked, this, &TelefonPage::confirm);
    connect(m_digits, &QLineEdit::returnPressed, this, &TelefonPage::confirm);
    connect(m_phones, &QListWidget::currentRowChanged, this, &TelefonPage::showMessages);
    connect(m_send, &Button::clicked, this, [this] { Q_EMIT pageWanted("testsms", {}); });
    connect(m_empty, &EmptyState::stepChosen, this, [this] { Q_EMIT pageWanted(m_nowhere ? "miljoe" : "testsms", {}); });
    TelefonPage::retranslate();
}

void TelefonPage::refresh()
{
    base::join(m_verbs.list(), this, [this](base::Result<QList<usecases::TelefonMessage>> messages) {
        if (!messages) {
            m_watch.stop();
            m_foreign = messages.error().kind == base::ErrorKind::NotPermitted;
            m_nowhere = messages.error().message.code == "telefon.nomiljoe";
            m_messages.clear();
            if (!m_foreign && !m_nowhere) {
                banner().showError(messages.error());
            }
        } else {
            m_foreign = m_nowhere = false;
            m_messages = *messages;
            askWaiting();
        }
        retranslate();
    });
}

void TelefonPage::askWaiting()
{
    base::join(m_verbs.waiting(), this, [this](base::Result<QList<usecases::TelefonSpoergsmaal>> waiting) {
        if (waiting) {
            showWaiting(*waiting);
        } else {
            banner().showError(waiting.error());
        }
    });
}

void TelefonPage::showWaiting(const QList<usecases::TelefonSpoergsmaal> &waiting)
{
    const QString before = m_askedPhone->currentData().toString();
    const QSignalBlocker quiet(m_askedPhone);
    m_askedPhone->clear();
    for (const auto &one : waiting) {
        m_askedPhone->addItem(one.telefon, one.nummer);
    }
    m_askedPhone->setCurrentIndex(qMax(0, m_askedPhone->findData(before)));
    m_asked->setVisible(!waiting.isEmpty());
}

/// The citizen's yes. What waits for it sees it by a look-up, as with a real phone.
void TelefonPage::confirm()
{
    const QString number = m_askedPhone->currentData().toString();
    base::join(m_verbs.confirm(number, m_digits->text()), this, [this](base::Result<> done) {
        m_digits->clear();
        if (!done) {
            banner().showError(done.error());
            return;
        }
        banner().tell(Tone::Ok, {"screen.phone.confirmed", {}});
        askWaiting();
        Q_EMIT changed();
    });
}

QWidget *TelefonPage::firstWidget()
{
    return m_phones;
}

void TelefonPage::showPhones()
{
    const QString before = m_phones->currentItem() ? m_phones->currentItem()->data(Qt::UserRole).toString() : QString();
    QStringList numbers;
    QHash<QString, int> counts;
    for (const auto &message : std::as_const(m_messages)) {
        if (counts[message.telefon]++ == 0) {
            numbers += message.telefon;
        }
    }
    {
        const QSignalBlocker quiet(m_phones);
        m_phones->clear();
        for (const auto &number : std::as_const(numbers)) {
            auto *item = new QListWidgetItem(icon(u"phone"_s), u"%1   %2"_s.arg(
                number, tr("%n message(s)", nullptr, counts.value(number))), m_phones);
            item->setData(Qt::UserRole, number);
            item->setSizeHint({0, space::row});
        }
        m_phones->setCurrentRow(qMax(0, int(numbers.indexOf(before))));
    }
    m_stack->setCurrentIndex(m_messages.isEmpty() ? 1 : 0);
    showMessages();
}

void TelefonPage::showMessages()
{
    const auto *item = m_phones->currentItem();
    const QString number = item ? item->data(Qt::UserRole).toString() : QString();
    QList<PhoneMessage> shown;
    QString sender;
    QString last;
    for (const auto &message : std::as_const(m_messages)) {
        if (message.telefon == number) {
            shown.prepend({message.tekst, momentWords(message.time), false});
            sender = sender.isEmpty() ? message.afsender : sender;
            last = last.isEmpty() ? hourWords(message.time) : last;
        }
    }
    m_phone->setHead(sender, last);
    m_phone->setMessages(shown);
}

void TelefonPage::retranslate()
{
    setHead(tr("Phone", "Danish: Telefon"),
            tr("What the virtual phones of the local platform received. It shows what is there and changes nothing."));
    m_refresh->setText(tr("Read again"));
    m_send->setText(tr("Write a test SMS"));
    m_askedHeading->setText(tr("Asked to confirm NemSMS"));
    m_askedPhone->setAccessibleName(tr("The phone that is asked to confirm NemSMS"));
    m_digits->setAccessibleName(tr("Last four digits of the CPR"));
    m_digits->setPlaceholderText(tr("last four digits of the CPR, when the sign-up is assisted"));
    m_confirm->setText(tr("Confirm"));
    m_phonesHeading->setText(tr("Phones"));
    m_phones->setAccessibleName(tr("Phones"));
    m_phone->setAccessibleName(tr("The chosen phone"));
    m_phone->setEmptyWords(tr("No message yet."));
    if (m_nowhere) {
        m_empty->setWords(tr("No environment is chosen"),
                          tr("Phones belong to an environment. Choose one at the top of the window; where there is none "
                             "to choose, record it first."),
                          tr("Go to environments"));
    } else if (m_foreign) {
        m_empty->setWords(tr("Here phones are people's own"),
                          tr("Only the local platform has virtual phones. Ask the test person, and tick \"Received on "
                             "the phone\" on the Test SMS page."));
    } else {
        m_empty->setWords(tr("No phone has received anything yet"),
                          tr("Send a test SMS to a test person of the local platform. It arrives here."),
                          tr("Write a test SMS"));
    }
    showPhones();
}

void TelefonPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    m_watch.start();
}

void TelefonPage::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    PageFrame::hideEvent(event);
}

} // namespace nemsms::ui
