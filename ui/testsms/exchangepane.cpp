// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/exchangepane.h"

#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 64;
}

ExchangePane::ExchangePane(QWidget *parent)
    : QFrame(parent), m_heading(new TextLabel(TextRole::Section, this)), m_note(new TextLabel(TextRole::Small, this)),
      m_which(new ComboBox(this)), m_facts(new TextLabel(TextRole::Small, u"exchangeFacts"_s, this)),
      m_requestLabel(new TextLabel(TextRole::Strong, this)), m_request(makeView(u"rawRequest"_s)),
      m_answerLabel(new TextLabel(TextRole::Strong, this)), m_answer(makeView(u"rawAnswer"_s)),
      m_close(new Button(ButtonKind::Flat, u"exchangeClose"_s, u"close"_s, this))
{
    setObjectName(u"exchangePane"_s);
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    m_which->setObjectName(u"exchangeWhich"_s);
    m_note->wrapped();
    m_facts->wrapped();
    m_requestLabel->setBuddy(m_request);
    m_answerLabel->setBuddy(m_answer);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_which);
    column->addWidget(m_facts);
    column->addWidget(m_requestLabel);
    column->addWidget(m_request, 1);
    column->addWidget(m_answerLabel);
    column->addWidget(m_answer, 1);
    connect(m_close, &Button::clicked, this, &ExchangePane::closeWanted);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExchangePane::showCurrent);
    retranslate();
}

QPlainTextEdit *ExchangePane::makeView(const QString &objectName)
{
    auto *view = new QPlainTextEdit(this);
    view->setObjectName(objectName);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

void ExchangePane::showExchanges(const QList<usecases::Udveksling> &exchanges)
{
    m_exchanges = exchanges;
    retranslate();
}

/// The exchange that people ask about first: the last that we began, which is the sending itself.
int ExchangePane::sending() const
{
    for (auto place = int(m_exchanges.size()) - 1; place >= 0; --place) {
        if (!m_exchanges.at(place).request.isEmpty()) {
            return place;
        }
    }
    return 0;
}

void ExchangePane::showCurrent()
{
    const int place = m_which->currentIndex();
    if (place < 0 || place >= m_exchanges.size()) {
        m_facts->setText(tr("Nothing was sent yet."));
        m_request->clear();
        m_answer->clear();
        return;
    }
    const auto &shown = m_exchanges.at(place);
    m_facts->setText(shown.status == 0 ? tr("%1: no answer after %2 ms").arg(shown.address).arg(shown.duration)
                                       : tr("%1: HTTP %2 after %3 ms")
                                             .arg(shown.address).arg(shown.status).arg(shown.duration));
    m_request->setPlainText(shown.request);
    m_answer->setPlainText(shown.response);
    // What was fetched has no request of its own.
    m_requestLabel->setVisible(!shown.request.isEmpty());
    m_request->setVisible(!shown.request.isEmpty());
}

void ExchangePane::retranslate()
{
    m_heading->setText(tr("Raw messages"));
    m_note->setText(tr("CPR and mobile numbers were masked before anything was kept."));
    m_requestLabel->setText(tr("Request"));
    m_answerLabel->setText(tr("Answer"));
    m_request->setAccessibleName(tr("Request"));
    m_answer->setAccessibleName(tr("Answer"));
    m_which->setAccessibleName(tr("Which exchange"));
    m_close->setWords(tr("Fold this pane (Esc)"));
    setAccessibleName(m_heading->text());
    const int before = m_which->currentIndex();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const auto &one : std::as_const(m_exchanges)) {
            m_which->addItem(tr("%1 %2, HTTP %3").arg(one.operation, momentWords(one.time)).arg(one.status));
        }
        m_which->setCurrentIndex(before >= 0 && before < m_which->count() ? before : sending());
    }
    m_which->setVisible(m_exchanges.size() > 1);
    showCurrent();
}

void ExchangePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
