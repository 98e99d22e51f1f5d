// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/recordpane.h"

#include "base/userprompts.h"
#include "ui/entity/entityfetcher.h"
#include "ui/entity/recordhistory.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/sammenhaengskontrol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 66;
constexpr int CheckPause = 250; // milliseconds
} // namespace

RecordPane::RecordPane(const QByteArray &entity, const EntityTools &tools, QWidget *parent)
    : QFrame(parent), m_entity(entity), m_tools(tools), m_table(tools.verbs(entity).table()),
      m_heading(new TextLabel(TextRole::Section, u"recordHeading"_s, this)),
      m_kind(new TextLabel(TextRole::Small, this)), m_state(new Chip(u"recordState"_s, this)),
      m_close(new Button(ButtonKind::Flat, u"recordClose"_s, u"close"_s, this)), m_banner(new StatusBanner(this)),
      m_form(new EntityForm(m_table, 1, this)), m_template(new ComboBox(this)),
      m_contradictions(new TextLabel(TextRole::Small, u"recordContradictions"_s, this)),
      m_changes(new TextLabel(TextRole::Small, u"recordChanges"_s, this)),
      m_save(new Button(ButtonKind::Primary, u"recordSave"_s, u"ok"_s, this)),
      m_retire(new Button(ButtonKind::Normal, u"recordRetire"_s, u"archive"_s, this)),
      m_history(new RecordHistory(tools.log, this)), m_body(nullptr)
{
    setObjectName(u"recordPane"_s);
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    m_heading->wrapped();
    m_contradictions->wrapped();
    m_contradictions->hide();
    m_changes->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_kind);
    words->addWidget(m_heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addLayout(words, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *inside = new QWidget(this);
    inside->setProperty("plain", true);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, 0, space::between, 0);
    m_body->setSpacing(space::page);
    m_body->addWidget(m_template);
    m_body->addWidget(m_form);
    m_body->addWidget(m_history);
    m_body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(m_save);
    foot->addWidget(m_retire);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::between, space::group);
    column->setSpacing(space::between + space::inside);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addWidget(m_contradictions);
    column->addWidget(m_changes);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CheckPause);
    connect(&m_pause, &QTimer::timeout, this, &RecordPane::check);
    connect(m_form, &EntityForm::edited, this, [this] {
        m_pause.start();
        showChanges();
    });
    m_template->setObjectName(u"recordTemplate"_s);
    m_template->addItem(QString());
    for (const auto &one : m_table.templates) {
        m_template->addItem(one.label);
    }
    connect(m_template, &QComboBox::activated, this, &RecordPane::fillFromTemplate);
    connect(m_save, &Button::clicked, this, &RecordPane::save);
    connect(m_retire, &Button::clicked, this, &RecordPane::askToRetire);
    connect(m_close, &Button::clicked, this, &RecordPane::closeWanted);
    setRecord(nullptr);
}

void RecordPane::setRecord(const base::Record &record)
{
    m_pause.stop();
    m_banner->dismiss();
    m_form->setRecord(record);
    m_form->setEnabled(!record || !record->isRetired());
    m_history->setRecord(m_entity, record ? record->id : QString());
    m_template->setCurrentIndex(0);
    m_template->setVisible(!record && !m_table.templates.isEmpty());
    retranslate();
    showFindings({});
    check();
    Q_EMIT shown(record);
}

void RecordPane::loadOptions()
{
    QSet<QByteArray> wanted;
    for (const auto &field : m_table.fields) {
        if (!field.refersTo.isEmpty()) {
            wanted.insert(field.refersTo);
        }
    }
    for (const auto &entity : std::as_const(wanted)) {
        base::join(optionsFrom(m_tools.verbs(entity)), this, [this, entity](base::Result<QList<FieldOption>> options) {
            if (!options) {
                m_banner->showError(options.error());
                return;
            }
            m_form->setOptions(entity, *options);
            Q_EMIT optionsLoaded(entity, *options);
        });
    }
}

void RecordPane::addSection(QWidget *section)
{
    m_body->insertWidget(m_body->indexOf(m_history), section);
}

/// What the record's own rules say at once; what the other records say of it, when it comes.
void RecordPane::check()
{
    const base::Record old = record();
    const bool dirty = m_form->isDirty();
    base::FieldValues values = old ? m_table.values(*old) : m_form->values();
    values.insert(m_form->changedValues());
    const base::Findings own = dirty ? m_tools.verbs(m_entity).check(values) : base::Findings();
    const int number = ++m_checks;
    if (dirty) {
        showFindings(own);
    }
    if (!m_tools.kontrol || (!dirty && !old) || (old && !old->isActive())) {
        return;
    }
    base::join(m_tools.kontrol->ofRecord(m_entity, values, old ? old->id : QString()), this,
               [this, own, number](base::Result<base::Findings> others) {
        if (number != m_checks) {
            return; // something else stands in the form by now
        }
        if (others) {
            showFindings(own + *others);
        } else {
            m_banner->showError(others.error());
        }
    });
}

/// What concerns no field of the form stands below it.
void RecordPane::showFindings(const base::Findings &findings)
{
    QStringList lines;
    for (const auto &finding : m_form->showFindings(findings)) {
        lines += finding.reference.isEmpty() ? base::sentence(finding.message)
                                             : base::sentence(finding.message) + " ["_L1 + finding.reference + u']';
    }
    m_contradictions->setText(lines.join(u'\n'));
    m_contradictions->setVisible(!lines.isEmpty());
}

void RecordPane::save()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_save->setEnabled(false);
    const auto &verbs = m_tools.verbs(m_entity);
    const base::Record old = record();
    auto job = old ? verbs.revise(old->id, old->version, m_form->changedValues()) : verbs.create(m_form->values());
    base::join(std::move(job), this, [this](base::Result<base::Record> kept) {
        m_busy = false;
        if (!kept) {
            showProblems(kept.error());
            showChanges();
            return;
        }
        setRecord(*kept);
        m_banner->tell(Tone::Ok, {"screen.saved", {{u"what"_s, m_table.title(**kept)}}});
        Q_EMIT saved((*kept)->id);
    });
}

void RecordPane::showProblems(const base::Error &error)
{
    m_banner->showError(error);
    if (error.kind != base::ErrorKind::InvalidInput) {
        return;
    }
    const base::Record old = record();
    const base::FieldValues values = old ? m_form->changedValues() : m_form->values();
    auto job = m_tools.verbs(m_entity).validate(values, old ? old->id : QString());
    base::join(std::move(job), this, [this](base::Result<base::Findings> findings) {
        if (findings) {
            showFindings(*findings);
        }
    });
}

void RecordPane::askToRetire()
{
    const QVariantMap about {{u"what"_s, name()}, {u"kind"_s, base::translated(m_table.singular)},
                             {u"environment"_s, m_tools.context.here().miljoe}};
    base::Question question {{"screen.retire.title", about}, {"screen.retire.body", about}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this](base::Result<bool> yes) {
        if (yes && *yes) {
            retire();
        }
    });
}

void RecordPane::retire()
{
    const base::Record old = record();
    base::join(m_tools.verbs(m_entity).retire(old->id, old->version), this, [this](base::Result<base::Record> gone) {
        if (!gone) {
            m_banner->showError(gone.error());
            return;
        }
        setRecord(*gone);
        m_banner->tell(Tone::Ok, {"screen.retired", {{u"what"_s, name()}}});
        Q_EMIT retired((*gone)->id);
    });
}

/// The first entry is the invitation to choose.
void RecordPane::fillFromTemplate(int index)
{
    if (index > 0) {
        m_form->fill(m_table.templates.at(index - 1).values);
    }
}

QString RecordPane::name() const
{
    return record() ? m_table.title(*record()) : QString();
}

void RecordPane::showChanges()
{
    const base::Record old = record();
    const auto changes = old ? m_form->changes() : QList<FieldChange>();
    QStringList lines;
    for (const auto &change : changes) {
        lines += change.before.isEmpty() ? tr("%1: will be %2").arg(change.label, change.after)
            : change.after.isEmpty()     ? tr("%1: %2 will be taken away").arg(change.label, change.before)
                                         : tr("%1: %2 becomes %3").arg(change.label, change.before, change.after);
    }
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
    m_save->setEnabled(!m_busy && (m_form->isDirty() || !old) && (!old || !old->isRetired()));
}

void RecordPane::retranslate()
{
    const base::Record shown = record();
    m_kind->setText(base::translated(m_table.singular));
    m_heading->setText(shown ? name() : tr("New: %1").arg(base::translated(m_table.singular)));
    m_state->setState(!shown ? ChipState {Tone::Accent, u"edit"_s, tr("Not saved yet")}
                          : shown->isRetired() ? ChipState {Tone::Neutral, u"archive"_s, tr("Retired")}
                                               : ChipState {Tone::Ok, u"ok"_s, tr("In use")});
    m_save->setText(shown ? tr("Save changes") : tr("Create"));
    m_retire->setText(tr("Retire…"));
    m_retire->setVisible(shown && !shown->isRetired());
    m_template->setItemText(0, tr("Fill in from…"));
    m_template->setAccessibleName(tr("Fill in from a template"));
    m_close->setWords(tr("Fold this pane (Esc)"));
    setAccessibleName(m_heading->text());
    showChanges();
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace nemsms::ui
