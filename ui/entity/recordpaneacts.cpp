// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the record as a whole, beside writing in its form (recordpane.cpp).
#include "ui/entity/recordpane.h"

#include "base/userprompts.h"
#include "ui/entity/mergeview.h"
#include "ui/entity/portalarkdialog.h"
#include "ui/entity/relationdialog.h"
#include "ui/kit/statusbanner.h"
#include "usecases/activecontext.h"
#include "usecases/entityverbs.h"

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

/// Under which id the ticks of a record's portal sheet are kept.
QString ticksOf(const base::Record &record)
{
    return record->id + "/portalark"_L1;
}

} // namespace

void RecordPane::showMerge()
{
    base::join(verbs().find(record()->id), this, [this, began = record()](base::Result<base::Record> theirs) {
        if (!theirs) {
            m_banner->showError(theirs.error());
        } else if (began == record()) {
            m_merge->setMerge(m_table, usecases::EntityMerge(m_table, began, *theirs, m_form->changedValues()));
        }
    });
}

void RecordPane::saveMerged()
{
    const auto merge = m_merge->merge();
    const base::Record theirs = merge->theirs();
    carryOut(verbs().revise(theirs->id, theirs->version, merge->values(), why()), "screen.saved", false);
}

void RecordPane::askToRetire()
{
    const QVariantMap about {{u"what"_s, name()}, {u"kind"_s, base::translated(m_table.singular)},
                             {u"environment"_s, m_tools.context.here().miljoe}};
    base::Question question {{"screen.retire.title", about}, {"screen.retire.body", about}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this](base::Result<bool> yes) {
        if (yes && *yes) {
            carryOut(verbs().retire(record()->id, record()->version, why()), "screen.retired", true);
        }
    });
}

void RecordPane::askToDiscard()
{
    const QVariantMap about {{u"what"_s, name()}};
    base::Question question {{"screen.drop.title", about}, {"screen.drop.body", about}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this](base::Result<bool> yes) {
        if (yes && *yes) {
            base::join(verbs().discard(record()->id, record()->version, why()), this,
                       [this](base::Result<base::Record> gone) {
                           if (!gone) {
                               m_banner->showError(gone.error());
                               return;
                           }
                           forgetThen([this, id = (*gone)->id] {
                               setRecord(nullptr);
                               tellPage(id, true);
                           });
                       });
        }
    });
}

void RecordPane::askToTakeBack(const QString &changeSet, qint64 records)
{
    const QVariantMap about {{u"what"_s, name()}, {u"n"_s, int(records)}};
    base::Question question {{"screen.takeback.title", about}, {"screen.takeback.body", about}, true, {}};
    base::join(m_tools.prompts.confirm(question), this, [this, changeSet](base::Result<bool> yes) {
        if (yes && *yes) {
            takeBack(changeSet);
        }
    });
}

void RecordPane::takeBack(const QString &changeSet)
{
    const QString id = record()->id;
    base::join(verbs().undo(changeSet, why()), this, [this, id](base::Result<usecases::AppliedChanges> done) {
        if (!done) {
            m_banner->showError(done.error());
            return;
        }
        base::join(verbs().find(id), this, [this, id, n = int(done->records.size())](base::Result<base::Record> now) {
            forgetThen([this, id, n, record = now ? *now : base::Record()] {
                setRecord(record);
                m_banner->tell(Tone::Ok, {"screen.takenback", {{u"n"_s, n}}});
                tellPage(id, !record);
            });
        });
    });
}

/// Its ticks are kept like a half-filled form: for this person, until the record says something else.
void RecordPane::showPortalark()
{
    base::join(verbs().portalark(record()->id), this, [this](base::Result<usecases::Portalark> ark) {
        if (!ark) {
            m_banner->showError(ark.error());
            return;
        }
        base::join(verbs().keptForm(ticksOf(ark->record)), this, [this, ark = *ark](base::Result<usecases::FormState> kept) {
            if (!kept) {
                m_banner->showError(kept.error());
                return;
            }
            const auto keep = [this, record = ark.record](const PortalarkDialog::Ticks &ticked) { keepTicks(record, ticked); };
            auto *dialog = new PortalarkDialog(ark, m_tools.context.here().miljoe, kept->values, keep, this);
            dialog->show();
        });
    });
}

void RecordPane::keepTicks(const base::Record &record, const base::FieldValues &ticked)
{
    auto job = ticked.isEmpty() ? verbs().dropForm(ticksOf(record)) : verbs().keepForm(ticksOf(record), record->version, ticked);
    base::join(std::move(job), this, [this](base::Result<> kept) {
        if (!kept) {
            m_banner->showError(kept.error());
        }
    });
}

void RecordPane::showRelations()
{
    base::join(verbs().relations(record()->id), this, [this](base::Result<usecases::Relationskort> kort) {
        if (!kort) {
            m_banner->showError(kort.error());
            return;
        }
        auto *dialog = new RelationDialog(*kort, this);
        connect(dialog, &RelationDialog::recordWanted, this, &RecordPane::recordWanted);
        dialog->show();
    });
}

} // namespace nemsms::ui
