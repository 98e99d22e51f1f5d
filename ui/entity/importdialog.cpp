// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/importdialog.h"

#include "base/userprompts.h"
#include "ui/entity/importtablemodel.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/entityverbs.h"
#include "usecases/exportverbs.h"
#include "usecases/importverbs.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int ProgressPause = 150; // ms between two looks at how far the work has come
constexpr int WidthInChars = 120;
} // namespace

ImportDialog::ImportDialog(const base::EntityTable &table, const EntityTools &tools, QWidget *parent)
    : QDialog(parent), m_table(table), m_tools(tools), m_model(new ImportTableModel(this)),
      m_choose(new Button(ButtonKind::Normal, u"importChoose"_s, {}, this)),
      m_template(new Button(ButtonKind::Link, u"importTemplate"_s, {}, this)), m_wrongOnly(new CheckBox(this)),
      m_banner(new StatusBanner(this)), m_file(new TextLabel(TextRole::Body, u"importFile"_s, this)),
      m_counts(new TextLabel(TextRole::Strong, u"importCounts"_s, this)), m_rows(new QTableView(this)),
      m_stop(new Button(ButtonKind::Normal, u"importStop"_s, {}, this)),
      m_takeBack(new Button(ButtonKind::Normal, u"importTakeBack"_s, u"undo"_s, this)),
      m_apply(new Button(ButtonKind::Primary, u"importApply"_s, u"ok"_s, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_wrongOnly->setObjectName(u"importWrongOnly"_s);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setModel(m_model);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->verticalHeader()->hide();
    layOut();
    m_tick.setInterval(ProgressPause);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::retranslate);
    connect(m_choose, &Button::clicked, this, &ImportDialog::chooseFile);
    connect(m_template, &Button::clicked, this, &ImportDialog::saveTemplate);
    connect(m_stop, &Button::clicked, this, [this] { m_stopping.request_stop(); });
    connect(m_apply, &Button::clicked, this, &ImportDialog::apply);
    connect(m_takeBack, &Button::clicked, this, &ImportDialog::askToTakeBack);
    connect(m_wrongOnly, &QCheckBox::toggled, m_model, &ImportTableModel::setWrongOnly);
    // Queued: the view is still putting its editor away when the model asks.
    connect(m_model, &ImportTableModel::mendWanted, this, &ImportDialog::mend, Qt::QueuedConnection);
    retranslate();
}

ImportDialog::~ImportDialog()
{
    m_stopping.request_stop();
}

void ImportDialog::layOut()
{
    resize(fontMetrics().averageCharWidth() * WidthInChars, fontMetrics().height() * 34);
    m_file->wrapped();
    auto *head = new QHBoxLayout;
    head->addWidget(m_choose);
    head->addWidget(m_template);
    head->addStretch(1);
    head->addWidget(m_wrongOnly);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_stop);
    foot->addWidget(m_takeBack);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addLayout(head);
    column->addWidget(m_file);
    column->addWidget(m_banner);
    column->addWidget(m_rows, 1);
    column->addLayout(foot);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, m_choose->text(), {}, tr("Spreadsheets (*.xlsx *.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::saveTemplate()
{
    auto *dialog = new QFileDialog(this, m_template->text(), QString::fromLatin1(m_table.name) + u".xlsx"_s,
                                   tr("Excel workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto job = m_tools.exports->writeTemplate(&m_table, path, m_tools.exports->language());
        base::join(std::move(job), this, [this, path](base::Result<> written) {
            written ? m_banner->tell(Tone::Ok, {"screen.template.done", {{u"path"_s, path}}})
                    : m_banner->showError(written.error());
        });
    });
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    if (m_busy) {
        return;
    }
    m_banner->dismiss();
    m_done = false;
    m_draft = nullptr;
    m_receipt.reset();
    m_model->setDraft(nullptr);
    m_stopping = {};
    m_progress = std::make_shared<usecases::SheetProgress>();
    setBusy(true);
    auto job = m_tools.imports->read(&m_table, path, m_stopping.get_token(), m_progress);
    base::join(std::move(job), this, [this](base::Result<std::shared_ptr<usecases::ImportDraft>> draft) {
        setBusy(false);
        if (!draft) {
            m_banner->showError(draft.error());
            return;
        }
        m_draft = *draft;
        showDraft();
    });
}

void ImportDialog::mend(int row, int column, const QString &text)
{
    if (m_busy || m_done) {
        return;
    }
    setBusy(true);
    m_model->setDraft(nullptr); // nobody reads the draft while it is judged
    auto job = m_tools.imports->mend(m_draft, row, column, text);
    base::join(std::move(job), this, [this](base::Result<> mended) {
        setBusy(false);
        if (!mended) {
            m_banner->showError(mended.error());
        }
        showDraft();
    });
}

void ImportDialog::apply()
{
    if (m_busy || !m_draft) {
        return;
    }
    setBusy(true);
    base::join(m_tools.imports->apply(m_draft), this, [this](base::Result<usecases::ImportReceipt> receipt) {
        m_done = receipt.has_value();
        setBusy(false);
        if (!receipt) {
            m_banner->showError(receipt.error());
            return;
        }
        m_receipt = *receipt;
        showReceipt();
        Q_EMIT imported();
    });
}

void ImportDialog::showReceipt()
{
    m_model->setEditable(false);
    m_banner->tell(Tone::Ok, {m_receipt->changeSet.isEmpty() ? "screen.import.nothing" : "screen.import.done",
                              {{u"file"_s, m_receipt->fileName},
                               {u"created"_s, m_receipt->counts.created},
                               {u"revised"_s, m_receipt->counts.revised},
                               {u"changeSet"_s, m_receipt->changeSet}}});
    retranslate();
}

void ImportDialog::askToTakeBack()
{
    const base::Question question {{"screen.import.takeback.title", {{u"file"_s, m_receipt->fileName}}},
                                   {"screen.takeback.body", {{u"n"_s, m_receipt->counts.created + m_receipt->counts.revised}}},
                                   true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this](base::Result<bool> yes) {
        if (yes && *yes) {
            takeBack();
        }
    });
}

void ImportDialog::takeBack()
{
    if (m_busy || !m_receipt) {
        return;
    }
    setBusy(true);
    auto job = m_tools.verbs(m_table.name).undo(m_receipt->changeSet);
    base::join(std::move(job), this, [this](base::Result<usecases::AppliedChanges> done) {
        setBusy(false);
        if (!done) {
            m_banner->showError(done.error());
            return;
        }
        m_banner->tell(Tone::Ok, {"screen.import.takenback",
                                  {{u"file"_s, m_receipt->fileName}, {u"n"_s, int(done->records.size())}}});
        m_receipt.reset();
        retranslate();
        Q_EMIT imported();
    });
}

void ImportDialog::setBusy(bool busy)
{
    m_busy = busy;
    busy ? m_tick.start() : m_tick.stop();
    retranslate();
}

void ImportDialog::showDraft()
{
    m_model->setDraft(m_draft);
    QStringList sentences;
    for (const auto &found : std::as_const(m_draft->findings)) {
        sentences += base::sentence(found.finding.message);
    }
    if (!sentences.isEmpty()) {
        m_banner->showText(Tone::Warning, sentences.join(u'\n'));
    }
    m_rows->resizeColumnsToContents();
    retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import: %1").arg(base::translated(m_table.plural)));
    m_choose->setText(tr("Choose file…"));
    m_template->setText(tr("Save a template…"));
    m_wrongOnly->setText(tr("Only rows with findings"));
    m_stop->setText(tr("Stop"));
    m_apply->setText(tr("Import all of it"));
    m_takeBack->setText(tr("Take this import back…"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_file->setText(m_draft ? m_draft->fileName : tr("Choose an xlsx or CSV file, or drop it here."));
    if (m_busy) {
        m_counts->setText(tr("Working, row %1").arg(m_progress ? m_progress->rows.load() : 0));
    } else if (m_draft) {
        const auto &counts = m_draft->counts;
        m_counts->setText(tr("New %1, changed %2, as they are %3, wrong %4")
                              .arg(counts.created).arg(counts.revised).arg(counts.unchanged).arg(counts.wrong));
    } else {
        m_counts->setText({});
    }
    m_stop->setVisible(m_busy);
    m_takeBack->setVisible(m_receipt && !m_receipt->changeSet.isEmpty());
    m_takeBack->setEnabled(!m_busy);
    m_choose->setEnabled(!m_busy);
    m_apply->setEnabled(!m_busy && !m_done && m_draft && m_draft->isAcceptable());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    read(event->mimeData()->urls().first().toLocalFile());
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace nemsms::ui
