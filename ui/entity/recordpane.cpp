// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/recordpane.h"

#include "base/userprompts.h"
#include "ui/entity/entityfetcher.h"
#include "ui/entity/keptformbar.h"
#include "ui/entity/mergeview.h"
#include "ui/entity/portalsection.h"
#include "ui/entity/recordhistory.h"
#include "ui/entity/recordstate.h"
#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"
#include "usecases/sammenhaengskontrol.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

RecordPane::RecordPane(const QByteArray &entity, const EntityTools &tools, QWidget *parent)
    : QFrame(parent), m_entity(entity), m_tools(tools), m_table(tools.verbs(entity).table()),
      m_heading(new TextLabel(TextRole::Section, u"recordHeading"_s, this)),
      m_kind(new TextLabel(TextRole::Small, this)), m_state(new Chip(u"recordState"_s, this)),
      m_relations(new Button(ButtonKind::Normal, u"recordRelations"_s, {}, this)),
      m_close(new Button(ButtonKind::Flat, u"recordClose"_s, u"close"_s, this)), m_banner(new StatusBanner(this)),
      m_kept(new KeptFormBar(this)), m_merge(new MergeView(this)), m_form(new EntityForm(m_table, 1, this)),
      m_template(new ComboBox(this)),
      m_contradictions(new TextLabel(TextRole::Small, u"recordContradictions"_s, this)),
      m_changes(new TextLabel(TextRole::Small, u"recordChanges"_s, this)),
      m_why(new QLineEdit(this)),
      m_save(new Button(ButtonKind::Primary, u"recordSave"_s, u"ok"_s, this)),
      m_draft(new Button(ButtonKind::Normal, u"recordDraft"_s, u"edit"_s, this)),
      m_activate(new Button(ButtonKind::Normal, u"recordActivate"_s, u"ok"_s, this)),
      m_retire(new Button(ButtonKind::Normal, u"recordRetire"_s, u"archive"_s, this)),
      m_discard(new Button(ButtonKind::Normal, u"recordDiscard"_s, u"close"_s, this)),
      m_portal(new PortalSection(tools.verbs(entity), this)),
      m_history(new RecordHistory(tools.verbs(entity), this))
{
    layOut();
    connectParts();
    setRecord(nullptr);
}

const usecases::EntityVerbs &RecordPane::verbs() const
{
    return m_tools.verbs(m_entity);
}

QString RecordPane::why() const
{
    return m_why->text().trimmed();
}

void RecordPane::setRecord(const base::Record &record)
{
    m_pause.stop();
    m_banner->dismiss();
    m_kept->hide();
    m_merge->clear();
    m_why->clear();
    m_offered.clear();
    m_form->setRecord(record);
    m_form->setEnabled(!record || !record->isRetired());
    m_portal->setRecord(record);
    m_history->setRecord(record ? record->id : QString());
    m_template->setCurrentIndex(0);
    m_template->setVisible(!record && !m_table.templates.isEmpty());
    retranslate();
    showFindings({});
    check();
    offerKeptForm();
    Q_EMIT shown(record);
}

void RecordPane::forget()
{
    forgetThen([] {});
}

/// `then` comes when nothing is kept any more, so that it is not offered again.
void RecordPane::forgetThen(std::function<void()> then)
{
    m_pause.stop();
    m_kept->hide();
    m_offered.clear();
    base::join(verbs().dropForm(record() ? record()->id : QString()), this, [this, then](base::Result<> dropped) {
        then();
        if (!dropped) {
            m_banner->showError(dropped.error());
        }
    });
}

void RecordPane::offerKeptForm()
{
    const QString id = record() ? record()->id : QString();
    base::join(verbs().keptForm(id), this, [this, id](base::Result<usecases::FormState> kept) {
        const bool same = id == (record() ? record()->id : QString());
        if (!kept || kept->values.isEmpty() || !same || m_form->isDirty()) {
            return;
        }
        m_offered = kept->values;
        m_kept->offer(kept->savedAt);
    });
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
            QHash<QString, QString> titles;
            for (const auto &option : *options) {
                titles.insert(option.id, option.title);
            }
            m_history->setTitles(titles);
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
    if (!m_tools.kontrol || (!dirty && !old) || (old && old->isRetired())) {
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

/// What is written is kept at each pause, so that a crash loses a moment at most.
void RecordPane::keepForm()
{
    const base::Record old = record();
    const QString id = old ? old->id : QString();
    auto job = m_form->isDirty() ? verbs().keepForm(id, old ? old->version : 0, m_form->changedValues())
                                 : verbs().dropForm(id);
    base::join(std::move(job), this, [this](base::Result<> kept) {
        if (!kept) {
            m_banner->showError(kept.error());
        }
    });
}

void RecordPane::save(bool asDraft)
{
    if (m_busy) {
        return;
    }
    const base::Record old = record();
    carryOut(old         ? verbs().revise(old->id, old->version, m_form->changedValues(), why())
                 : asDraft ? verbs().createDraft(m_form->values(), why())
                           : verbs().create(m_form->values(), why()),
             "screen.saved", false);
}

/// Waits for a write; `told` is said when it stands. `leaves`: the record is out of use afterwards.
void RecordPane::carryOut(Kept job, const char *told, bool leaves)
{
    setBusy(true);
    m_pause.stop();
    base::join(std::move(job), this, [this, told, leaves](base::Result<base::Record> kept) {
        if (!kept) {
            setBusy(false);
            showProblems(kept.error());
            return;
        }
        forgetThen([this, told, leaves, record = *kept] {
            setBusy(false);
            setRecord(record);
            m_banner->tell(Tone::Ok, {told, {{u"what"_s, m_table.title(*record)}}});
            tellPage(record->id, leaves);
        });
    });
}

/// What is typed while a write is under way would be lost when the written record is shown: the form waits.
void RecordPane::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_worked = focusWidget();
    }
    m_form->setEnabled(!busy);
    showChanges();
    if (!busy && m_worked && isVisible()) {
        m_worked->setFocus();
    }
}

void RecordPane::tellPage(const QString &id, bool gone)
{
    if (gone) {
        Q_EMIT retired(id);
    } else {
        Q_EMIT saved(id);
    }
}

void RecordPane::showProblems(const base::Error &error)
{
    m_banner->showError(error);
    if (error.message.code == "store.record.changed" && record() && m_form->isDirty()) {
        showMerge();
    }
    if (error.kind != base::ErrorKind::InvalidInput) {
        return;
    }
    const base::Record old = record();
    const base::FieldValues values = old ? m_form->changedValues() : m_form->values();
    base::join(verbs().validate(values, old ? old->id : QString()), this, [this](base::Result<base::Findings> findings) {
        if (findings) {
            showFindings(*findings);
        }
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
    const bool dirty = m_form->isDirty();
    m_save->setEnabled(!m_busy && (dirty || !old) && (!old || !old->isRetired()));
    m_activate->setEnabled(!m_busy && !dirty);
    m_state->setState(!old    ? ChipState {Tone::Accent, u"edit"_s, tr("Not saved yet")}
                          : dirty ? ChipState {Tone::Accent, u"edit"_s, tr("Changed, not saved")}
                                  : recordState(verbs(), *old));
}

void RecordPane::retranslate()
{
    const base::Record shown = record();
    m_kind->setText(base::translated(m_table.singular));
    m_heading->setText(shown ? name() : tr("New: %1").arg(base::translated(m_table.singular)));
    m_why->setPlaceholderText(tr("Why (for the history; may be empty)"));
    m_why->setAccessibleName(tr("Why"));
    m_why->setVisible(!shown || !shown->isRetired());
    m_save->setText(shown ? tr("Save changes") : tr("Create"));
    m_draft->setText(tr("Keep as draft"));
    m_draft->setVisible(!shown);
    m_activate->setText(tr("Take into use"));
    m_activate->setVisible(shown && shown->draft && !shown->isRetired());
    m_retire->setText(tr("Retire…"));
    m_retire->setVisible(shown && shown->isActive());
    m_discard->setText(tr("Discard the draft…"));
    m_discard->setVisible(shown && shown->draft && !shown->isRetired());
    m_template->setItemText(0, tr("Fill in from…"));
    m_template->setAccessibleName(tr("Fill in from a template"));
    m_relations->setText(tr("Relations…"));
    m_relations->setVisible(record() != nullptr);
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
