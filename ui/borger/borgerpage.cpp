// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/borger/borgerpage.h"

#include "domain/masking.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/maskededit.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"
#include "ui/testsms/offeredrecords.h"
#include "ui/testsms/recordchoice.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/testsmsverbs.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostChoices = 500;

template <class List, class Line>
QString joined(const List &all, Line line)
{
    QStringList lines;
    for (const auto &one : all) {
        lines += line(one);
    }
    return lines.isEmpty() ? base::sentence({"borger.none", {}}) : lines.join(u'\n');
}

} // namespace

BorgerPage::BorgerPage(usecases::TestSmsVerbs &verbs, const EntityTools &tools, QWidget *parent)
    : PageFrame(u"borgerPage"_s, parent), m_verbs(verbs), m_tools(tools),
      m_look(new Button(ButtonKind::Primary, u"lookAtCitizen"_s, u"search"_s, this)),
      m_save(new Button(ButtonKind::Normal, u"saveEvidence"_s, u"archive"_s, this)),
      m_person(new RecordChoice(u"borgerPerson"_s, this)),
      m_number(new MaskedEdit(u"borgerNumber"_s, [](const QString &number) { return domain::maskPersonalData(number); }, this)),
      m_material(new RecordChoice(u"borgerMaterial"_s, this)), m_agreement(new RecordChoice(u"borgerAgreement"_s, this)),
      m_reasonLabel(new TextLabel(TextRole::Strong, this)), m_reason(new QLineEdit(this)),
      m_state(new Chip(u"borgerState"_s, this)), m_standing(new TextLabel(TextRole::Body, u"borgerStanding"_s, this))
{
    const QStringList names {u"borgerEnrolments"_s, u"borgerMessages"_s, u"borgerEvents"_s};
    for (int i = 0; i < 3; ++i) {
        m_headings[i] = new TextLabel(TextRole::Section, this);
        m_lists[i] = new TextLabel(TextRole::Body, names.at(i), this);
        m_lists[i]->wrapped()->selectable();
    }
    addAction(m_save);
    addAction(m_look);
    build();
    connect(m_look, &Button::clicked, this, &BorgerPage::look);
    connect(m_save, &Button::clicked, this, &BorgerPage::savePdf);
    connect(m_reason, &QLineEdit::textChanged, this, &BorgerPage::forget);
    connect(m_reason, &QLineEdit::returnPressed, this, &BorgerPage::look);
    connect(m_number, &MaskedEdit::committed, this, &BorgerPage::forget);
    for (auto *choice : {m_person, m_material, m_agreement}) {
        connect(choice, &RecordChoice::chosen, this, &BorgerPage::forget);
    }
    BorgerPage::retranslate();
}

void BorgerPage::build()
{
    m_reason->setObjectName(u"borgerReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_standing->wrapped()->selectable();
    auto *who = new QHBoxLayout;
    who->setSpacing(space::group);
    auto *person = new QVBoxLayout;
    person->setSpacing(space::inside);
    person->addWidget(m_person);
    person->addWidget(m_number);
    person->addStretch(1);
    who->addLayout(person, 1);
    who->addWidget(m_material, 1, Qt::AlignTop);
    who->addWidget(m_agreement, 1, Qt::AlignTop);
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addLayout(who);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::between);
    state->addWidget(m_state);
    state->addWidget(m_standing, 1);
    column->addLayout(state);
    for (int i = 0; i < 3; ++i) {
        column->addWidget(m_headings[i]);
        column->addWidget(m_lists[i]);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    setContent(scroll);
}

void BorgerPage::refresh()
{
    const auto &here = m_tools.context.here();
    load(m_person, "testperson", here.miljoeId.isEmpty() ? QVariantMap() : QVariantMap {{u"miljoeId"_s, here.miljoeId}});
    load(m_material, "materiale", {});
    load(m_agreement, "serviceaftale", here.myndighedId.isEmpty() ? QVariantMap() : QVariantMap {{u"myndighedId"_s, here.myndighedId}});
}

void BorgerPage::load(RecordChoice *choice, const QByteArray &entity, const QVariantMap &equals)
{
    usecases::ListQuery query;
    query.limit = MostChoices;
    query.equals = equals;
    const auto &verbs = m_tools.verbs(entity);
    base::join(verbs.list(query), this, [this, choice, &verbs](base::Result<usecases::ListPage> page) {
        if (!page) {
            banner().showError(page.error());
            return;
        }
        const QList<base::Record> offered = choice == m_agreement ? coveringAgreements(page->records) : page->records;
        choice->setRecords(offered, [&verbs](const base::Entity &one) { return verbs.table().title(one); });
    });
}

QWidget *BorgerPage::firstWidget()
{
    return m_reason;
}

/// The question as it stands: who, what, under which agreement, why.
QStringList BorgerPage::question() const
{
    return {m_person->currentId(), m_person->isOther() ? m_number->value() : QString(), m_material->currentId(),
            m_agreement->currentId(), m_reason->text()};
}

/// Somebody else, or another reason: what was seen is not about it. Choices that are read again change nothing.
void BorgerPage::forget()
{
    if (m_asked == question()) {
        return;
    }
    m_asked.clear();
    ++m_turn;
    m_seen.reset();
    m_number->setVisible(m_person->isOther());
    m_look->setEnabled(!m_reason->text().trimmed().isEmpty());
    showSeen();
}

void BorgerPage::look()
{
    usecases::BorgerSpoergsmaal wanted;
    wanted.hvem = {m_agreement->currentId(), m_material->currentId(), m_person->currentId(),
                   m_person->isOther() ? m_number->value() : QString()};
    wanted.grund = m_reason->text();
    m_look->setEnabled(false);
    m_asked = question();
    const int turn = ++m_turn;
    base::join(m_verbs.citizen().show(wanted), this, [this, turn](base::Result<usecases::Borgerbillede> seen) {
        if (turn != m_turn) {
            return;
        }
        m_look->setEnabled(true);
        if (!seen) {
            banner().showError(seen.error());
            return;
        }
        banner().dismiss();
        m_seen = *seen;
        showSeen();
    });
}

void BorgerPage::showSeen()
{
    const bool any = m_seen.has_value();
    m_save->setEnabled(any);
    m_state->setVisible(any);
    m_standing->setVisible(any);
    for (int i = 0; i < 3; ++i) {
        m_headings[i]->setVisible(any);
        m_lists[i]->setVisible(any);
    }
    if (!any) {
        return;
    }
    const bool enrolled = m_seen->opslag && m_seen->opslag->tilmeldt;
    m_state->setState({!m_seen->opslag ? Tone::Warning : enrolled ? Tone::Ok : Tone::Neutral, QString(),
                       !m_seen->opslag ? tr("not known") : enrolled ? tr("enrolled") : tr("not enrolled")});
    QStringList words {base::sentence(m_seen->standing())};
    if (m_seen->opslagsfejl) {
        words += base::sentence(m_seen->opslagsfejl->message);
    }
    if (const auto caveat = m_seen->caveat()) {
        words += base::sentence(*caveat);
    }
    if (m_seen->simuleret) {
        words += base::sentence({"command.simulated", {}});
    }
    m_standing->setText(words.join(u'\n'));
    m_lists[0]->setText(joined(m_seen->sager, usecases::sagLinje));
    m_lists[1]->setText(joined(m_seen->beskeder, usecases::beskedLinje));
    m_lists[2]->setText(joined(m_seen->haendelser, usecases::haendelseLinje));
}

void BorgerPage::savePdf()
{
    auto *dialog = new QFileDialog(this, m_save->text(), tr("evidence") + u".pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_seen) {
            return;
        }
        const auto written = usecases::writeBorgerPdf(*m_seen, path);
        if (written) {
            banner().tell(Tone::Ok, {"screen.report.saved", {{u"path"_s, path}}});
        } else {
            banner().showError(written.error());
        }
    });
    dialog->open();
}

void BorgerPage::retranslate()
{
    setHead(tr("Citizen overview", "Danish: Borgeroverblik"),
            tr("One citizen or company on one page, masked: whether they are enrolled, and what was done from here. The reason stays in "
               "the log."));
    m_look->setText(tr("Look"));
    m_save->setText(tr("Save the evidence as PDF…"));
    m_person->setWords(tr("Who"), {}, tr("Another CPR or CVR number…"));
    m_number->setAccessibleName(tr("CPR or CVR number"));
    m_number->setPlaceholderText(tr("CPR or CVR number"));
    m_material->setWords(tr("Material"));
    m_agreement->setWords(tr("Service agreement"));
    m_reasonLabel->setText(tr("Reason for looking"));
    m_reason->setAccessibleName(tr("Reason for looking"));
    m_headings[0]->setText(base::sentence({"borger.enrolments", {}}));
    m_headings[1]->setText(base::sentence({"borger.messages", {}}));
    m_headings[2]->setText(base::sentence({"borger.events", {}}));
    for (int i = 0; i < 3; ++i) {
        m_lists[i]->setAccessibleName(m_headings[i]->text());
    }
    m_number->setVisible(m_person->isOther());
    m_look->setEnabled(!m_reason->text().trimmed().isEmpty());
    showSeen();
}

} // namespace nemsms::ui
