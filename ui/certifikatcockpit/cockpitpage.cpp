// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certifikatcockpit/cockpitpage.h"

#include "base/wholefile.h"
#include "ui/certifikatcockpit/expirytimeline.h"
#include "ui/certifikatcockpit/proofsheet.h"
#include "ui/certifikatcockpit/rolloverpane.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/activecontext.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

CockpitPage::CockpitPage(const EntityTools &tools, const usecases::CockpitVerbs &verbs, QWidget *parent)
    : PageFrame(u"cockpitPage"_s, parent), m_tools(tools), m_verbs(verbs),
      m_open(new Button(ButtonKind::Normal, u"openRecord"_s, u"eye"_s, this)),
      m_calendar(new Button(ButtonKind::Normal, u"writeCalendar"_s, u"clock"_s, this)),
      m_proof(new Button(ButtonKind::Normal, u"writeProof"_s, u"shield"_s, this)),
      m_rollover(new Button(ButtonKind::Primary, u"rollover"_s, u"replace"_s, this)), m_timeline(new ExpiryTimeline(this)),
      m_table(new RowTable(u"expiries"_s, this)),
      m_pairHeading(new TextLabel(TextRole::Section, u"pairHeading"_s, this)), m_pairs(new CheckList(u"pairs"_s, this)),
      m_plan(new RolloverPane(this))
{
    for (Button *button : {m_open, m_calendar, m_proof, m_rollover}) {
        addAction(button);
    }
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(CockpitTableModel::State, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(CockpitTableModel::Carries, QHeaderView::Stretch);
    auto *content = new QWidget(this);
    content->setProperty("plain", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::group);
    column->addWidget(m_timeline);
    column->addWidget(m_table, 1);
    column->addWidget(m_pairHeading);
    column->addWidget(m_pairs);
    setContent(content);
    setDetail(m_plan);
    setDetailShown(false);
    connect(m_table, &RowTable::rowOpened, this, &CockpitPage::openRecord);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (isDetailShown()) {
            showRollover();
        }
    });
    connect(m_open, &Button::clicked, this, &CockpitPage::openRecord);
    connect(m_rollover, &Button::clicked, this, &CockpitPage::showRollover);
    connect(m_calendar, &Button::clicked, this, [this] {
        askForFile(m_calendar->text(), tr("Calendar (*.ics)"), u"certifikater.ics"_s, [this](const QString &path) { writeCalendar(path); });
    });
    connect(m_proof, &Button::clicked, this, [this] {
        askForFile(m_proof->text(), tr("PDF (*.pdf)"), u"bevisark.pdf"_s, [this](const QString &path) { writeProof(path); });
    });
    connect(m_plan, &RolloverPane::ticked, this, [this](const QByteArray &step, bool done) {
        if (const auto *post = current()) {
            base::join(m_verbs.tick(post->recordId, step, done), this, [this](base::Result<> kept) {
                if (!kept) {
                    banner().showError(kept.error());
                }
                showRollover();
            });
        }
    });
    CockpitPage::retranslate();
}

void CockpitPage::refresh()
{
    base::join(m_verbs.look(), this, [this](base::Result<usecases::Cockpit> cockpit) {
        if (cockpit) {
            take(*cockpit);
        } else {
            banner().showError(cockpit.error());
        }
    });
}

void CockpitPage::take(const usecases::Cockpit &cockpit)
{
    m_cockpit = cockpit;
    const int row = m_table->currentIndex().row();
    m_model.setPosts(cockpit.posts);
    showAll();
    fitColumns();
    if (m_model.rowCount() > 0) {
        m_table->selectRow(qBound(0, row, m_model.rowCount() - 1));
    }
    m_open->setEnabled(current());
    m_rollover->setEnabled(current());
}

/// The chip needs more room than its word; what is carried takes what is left.
void CockpitPage::fitColumns()
{
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(CockpitTableModel::State, m_table->columnWidth(CockpitTableModel::State) + 2 * space::group);
}

void CockpitPage::showAll()
{
    m_timeline->setPosts(m_cockpit.posts, m_cockpit.today);
    QList<CheckLine> lines;
    for (const auto &pair : m_cockpit.pairs) {
        const auto finding = pair.finding();
        const Tone tone = finding.severity == base::Severity::Error ? Tone::Bad
            : finding.severity == base::Severity::Warning           ? Tone::Warning
                                                                    : Tone::Ok;
        lines += {tone, base::sentence(finding.message), finding.reference, {}, {}};
    }
    m_pairs->setLines(lines);
    m_pairHeading->setVisible(!lines.isEmpty());
    m_proof->setEnabled(!lines.isEmpty());
    const auto warnings = m_cockpit.warnings();
    if (!warnings.isEmpty()) {
        const auto &first = warnings.first();
        banner().tell(first.severity == base::Severity::Error ? Tone::Bad : Tone::Warning, first.message);
    }
}

const usecases::CockpitPost *CockpitPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.post(index.row()) : nullptr;
}

void CockpitPage::openRecord()
{
    if (const auto *post = current()) {
        Q_EMIT pageWanted(post->entity, post->recordId);
    }
}

void CockpitPage::showRollover()
{
    const auto *post = current();
    if (!post) {
        return;
    }
    setDetailShown(true);
    if (post->isApiKey()) {
        m_plan->showNothing(tr("An API key has no roll-over plan: order a new key in the portal, enter its dates on the sender "
                               "system, and remove the old one when the new one answers."));
        return;
    }
    base::join(m_verbs.rollover(post->recordId), this, [this](base::Result<usecases::Rollover> plan) {
        if (plan) {
            m_plan->showPlan(*plan);
        } else {
            m_plan->showNothing(base::sentence(plan.error().message));
        }
    });
}

bool CockpitPage::dismiss()
{
    const bool shown = isDetailShown();
    setDetailShown(false);
    return shown;
}

void CockpitPage::askForFile(const QString &title, const QString &filter, const QString &name,
                             const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, title, name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void CockpitPage::writeCalendar(const QString &path)
{
    base::join(m_verbs.calendar(), this, [this, path](base::Result<QByteArray> text) {
        const auto written = text ? base::writeWholeFile(path, *text) : base::Result<>(text.error());
        tellWritten(path, written);
    });
}

void CockpitPage::writeProof(const QString &path)
{
    const QByteArray pdf = proofSheetPdf(proofSheetHtml(m_cockpit, m_tools.context.here().miljoe));
    tellWritten(path, base::writeWholeFile(path, pdf));
}

void CockpitPage::tellWritten(const QString &path, const base::Result<> &written)
{
    if (!written) {
        banner().showError(written.error());
        return;
    }
    banner().tell(Tone::Ok, {"screen.certifikat.written", {{u"path"_s, path}}});
}

QWidget *CockpitPage::firstWidget()
{
    return m_table;
}

void CockpitPage::retranslate()
{
    setHead(tr("Expiry", "Danish: Udløb"),
            tr("When certificates and API keys run out, and what stops that day. Looking changes nothing."));
    m_open->setText(tr("Go to the record"));
    m_calendar->setText(tr("Calendar file…"));
    m_proof->setText(tr("Proof sheet…"));
    m_rollover->setText(tr("Roll-over"));
    m_pairHeading->setText(tr("Register and service agreement"));
    m_table->setAccessibleName(tr("Certificates and API keys"));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, CockpitTableModel::ColumnCount - 1);
    m_table->viewport()->update();
    fitColumns(); // words of the other language have another width
    showAll();
    if (isDetailShown()) {
        showRollover();
    }
}

} // namespace nemsms::ui
