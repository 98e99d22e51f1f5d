// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/udveksling/udvekslingpane.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"
#include "ui/udveksling/udvekslingtablemodel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthInChars = 64;
enum Tab { RequestTree, RequestText, AnswerTree, AnswerText, Difference };

void fill(QTreeWidget *tree, const QList<usecases::UdvekslingPart> &parts)
{
    tree->clear();
    QList<QTreeWidgetItem *> path;
    for (const auto &part : parts) {
        path.resize(qMin(part.depth, int(path.size())));
        const QStringList words {part.text.isEmpty() ? part.name : part.name + u": "_s + part.text};
        auto *item = path.isEmpty() ? new QTreeWidgetItem(tree, words) : new QTreeWidgetItem(path.last(), words);
        item->setToolTip(0, words.last());
        path += item;
    }
    tree->expandAll();
}

QString milliseconds(qint64 value)
{
    return value < 0 ? u"-"_s : QString::number(value);
}

} // namespace

UdvekslingPane::UdvekslingPane(QWidget *parent)
    : QFrame(parent), m_heading(new TextLabel(TextRole::Section, u"udvekslingHeading"_s, this)),
      m_result(new Chip(u"udvekslingResult"_s, this)), m_close(new Button(ButtonKind::Flat, u"udvekslingClose"_s, u"close"_s, this)),
      m_facts(new TextLabel(TextRole::Small, u"udvekslingFacts"_s, this)),
      m_fault(new TextLabel(TextRole::Body, u"udvekslingFault"_s, this)), m_note(new TextLabel(TextRole::Small, this)),
      m_case(new Button(ButtonKind::Normal, u"copyCase"_s, u"copy"_s, this)),
      m_curl(new Button(ButtonKind::Normal, u"copyCurl"_s, u"copy"_s, this)), m_tabs(new QTabWidget(this)),
      m_requestTree(makeTree(u"requestTree"_s)), m_request(makeText(u"requestText"_s)), m_answerTree(makeTree(u"answerTree"_s)),
      m_answer(makeText(u"answerText"_s)), m_difference(makeText(u"differenceText"_s))
{
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    m_heading->wrapped()->selectable();
    m_facts->wrapped()->selectable();
    m_fault->wrapped()->selectable();
    m_note->wrapped();
    m_tabs->setObjectName(u"udvekslingTabs"_s);
    for (QWidget *page : std::initializer_list<QWidget *> {m_requestTree, m_request, m_answerTree, m_answer, m_difference}) {
        m_tabs->addTab(page, QString());
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_result);
    head->addWidget(m_close);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_case);
    actions->addWidget(m_curl);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::group, space::group);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_fault);
    column->addLayout(actions);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_note);
    connect(m_case, &Button::clicked, this, &UdvekslingPane::caseWanted);
    connect(m_curl, &Button::clicked, this, &UdvekslingPane::curlWanted);
    connect(m_close, &Button::clicked, this, &UdvekslingPane::closeWanted);
    retranslate();
}

QPlainTextEdit *UdvekslingPane::makeText(const QString &objectName)
{
    auto *view = new QPlainTextEdit(this);
    view->setObjectName(objectName);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return view;
}

QTreeWidget *UdvekslingPane::makeTree(const QString &objectName)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(objectName);
    tree->setHeaderHidden(true);
    tree->setIndentation(space::group);
    return tree;
}

void UdvekslingPane::show(const usecases::UdvekslingDetail &detail)
{
    m_compared.reset();
    m_detail = detail;
    fill(m_requestTree, detail.requestTree);
    fill(m_answerTree, detail.answerTree);
    m_request->setPlainText(detail.request);
    m_answer->setPlainText(detail.answer);
    showTabs(false);
    retranslate();
}

void UdvekslingPane::showDifference(const usecases::UdvekslingLine &first, const usecases::UdvekslingLine &second,
                                    const QList<usecases::UdvekslingDifference> &lines)
{
    m_detail.reset();
    m_compared = std::pair(first, second);
    QStringList text;
    for (const auto &line : lines) {
        text += QLatin1Char(line.sign == '=' ? ' ' : line.sign) + line.text;
    }
    m_difference->setPlainText(text.join(u'\n'));
    showTabs(true);
    retranslate();
}

void UdvekslingPane::showTabs(bool difference)
{
    for (const int tab : {RequestTree, RequestText, AnswerTree, AnswerText}) {
        m_tabs->setTabVisible(tab, !difference);
    }
    m_tabs->setTabVisible(Difference, difference);
    if (difference) {
        m_tabs->setCurrentIndex(Difference);
    } else if (m_tabs->currentIndex() == Difference) {
        m_tabs->setCurrentIndex(RequestTree);
    }
    m_result->setVisible(!difference);
    m_case->setVisible(!difference);
    m_curl->setVisible(!difference);
}

void UdvekslingPane::showFacts()
{
    if (m_compared) {
        const auto words = [](const usecases::UdvekslingLine &line) {
            return tr("%1 of %2").arg(line.operation, momentWords(line.time));
        };
        m_heading->setText(tr("What tells two exchanges apart"));
        m_facts->setText(tr("- only in %1\n+ only in %2").arg(words(m_compared->first), words(m_compared->second)));
        return;
    }
    const auto &line = m_detail->line;
    m_heading->setText(m_detail->document.isEmpty() ? line.operation : tr("%1, %2", "operation, endpoint").arg(line.operation, m_detail->document));
    m_result->setState(resultChip(line));
    QStringList facts {tr("%1 %2, %3", "method, address, environment").arg(line.method, line.address, m_detail->miljoe),
                       tr("%1: TCP and TLS %2 ms, first byte %3 ms, in all %4 ms", "moment")
                           .arg(momentWords(line.time), milliseconds(line.tls), milliseconds(line.firstByte), milliseconds(line.total))};
    if (!line.transaction.isEmpty() || !line.identifier.isEmpty()) {
        facts += tr("Transaction %1, identifier %2").arg(line.transaction.isEmpty() ? u"-"_s : line.transaction,
                                                         line.identifier.isEmpty() ? u"-"_s : line.identifier);
    }
    facts += line.thumbprint.isEmpty() ? tr("No certificate was shown") : tr("Certificate %1 (SHA-256)").arg(line.thumbprint);
    facts += tr("Exchange %1").arg(line.id);
    if (m_detail->simulated) {
        facts += base::sentence({"command.simulated", {}});
    }
    m_facts->setText(facts.join(u'\n'));
}

void UdvekslingPane::showFault()
{
    const auto fault = m_detail ? m_detail->fault : std::nullopt;
    m_fault->setVisible(fault.has_value());
    if (fault) {
        const QString theirs = fault->words.isEmpty() ? fault->code : fault->code + u": "_s + fault->words;
        m_fault->setText(QStringList {theirs, base::sentence(fault->cause),
                                      base::sentence({"command.miljoe.desk", {{u"desk"_s, base::sentence(fault->desk)}}}),
                                      base::sentence(fault->nextStep)}
                             .join(u'\n'));
    }
}

void UdvekslingPane::retranslate()
{
    m_close->setWords(tr("Fold this pane (Esc)"));
    m_case->setText(tr("Copy to case"));
    m_case->setToolTip(tr("A masked text for the desk that owns the fault: environment, endpoint, time, identifiers, fault and thumbprint"));
    m_curl->setText(tr("Copy as curl"));
    m_curl->setToolTip(tr("The request as a line for a terminal; certificate and key are named, never written"));
    m_note->setText(tr("CPR and mobile numbers were masked before anything was kept."));
    const QStringList tabs {tr("Request"), tr("Request as text"), tr("Answer"), tr("Answer as text"), tr("Difference")};
    for (int tab = 0; tab < tabs.size(); ++tab) {
        m_tabs->setTabText(tab, tabs.at(tab));
        m_tabs->widget(tab)->setAccessibleName(tabs.at(tab));
    }
    m_tabs->setAccessibleName(tr("Exchange"));
    if (m_detail || m_compared) {
        showFacts();
        showFault();
    }
}

} // namespace nemsms::ui
