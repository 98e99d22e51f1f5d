// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of RecordPane stand.
#include "ui/entity/keptformbar.h"
#include "ui/entity/mergeview.h"
#include "ui/entity/portalsection.h"
#include "ui/entity/recordhistory.h"
#include "ui/entity/recordpane.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"
#include "usecases/entityverbs.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int WidthInChars = 66;
constexpr int CheckPause = 250; // milliseconds
} // namespace

void RecordPane::layOut()
{
    setObjectName(u"recordPane"_s);
    setProperty("card", true);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars);
    m_heading->wrapped();
    m_contradictions->wrapped();
    m_contradictions->hide();
    m_changes->wrapped();
    m_why->setObjectName(u"recordWhy"_s);
    m_template->setObjectName(u"recordTemplate"_s);
    m_template->addItem(QString());
    for (const auto &one : m_table.templates) {
        m_template->addItem(one.label);
    }
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
    m_body->addWidget(m_merge);
    m_body->addWidget(m_template);
    m_body->addWidget(m_form);
    m_body->addWidget(m_portal);
    m_body->addWidget(m_history);
    m_body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    for (Button *button : {m_save, m_draft, m_activate, m_retire, m_discard}) {
        foot->addWidget(button);
    }
    foot->addStretch(1);
    foot->addWidget(m_relations);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::group, space::group, space::between, space::group);
    column->setSpacing(space::between + space::inside);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_kept);
    column->addWidget(scroll, 1);
    column->addWidget(m_contradictions);
    column->addWidget(m_changes);
    column->addWidget(m_why);
    column->addLayout(foot);
    m_pause.setSingleShot(true);
    m_pause.setInterval(CheckPause);
}

void RecordPane::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, [this] {
        keepForm();
        check();
    });
    connect(m_form, &EntityForm::edited, this, [this] {
        m_pause.start();
        showChanges();
    });
    connect(m_template, &QComboBox::activated, this, &RecordPane::fillFromTemplate);
    connect(m_kept, &KeptFormBar::takeWanted, this, [this] {
        m_kept->hide();
        m_form->fill(std::exchange(m_offered, {}));
    });
    connect(m_kept, &KeptFormBar::dropWanted, this, &RecordPane::forget);
    connect(m_merge, &MergeView::saveWanted, this, &RecordPane::saveMerged);
    connect(m_merge, &MergeView::dropWanted, this, [this] {
        const base::Record theirs = m_merge->merge()->theirs();
        forgetThen([this, theirs] {
            setRecord(theirs);
            tellPage(theirs->id, false); // the table shows what the other saved
        });
    });
    connect(m_save, &Button::clicked, this, [this] { save(false); });
    connect(m_draft, &Button::clicked, this, [this] { save(true); });
    connect(m_activate, &Button::clicked, this,
            [this] { carryOut(verbs().activate(record()->id, record()->version, why()), "screen.activated", false); });
    connect(m_retire, &Button::clicked, this, &RecordPane::askToRetire);
    connect(m_discard, &Button::clicked, this, &RecordPane::askToDiscard);
    connect(m_relations, &Button::clicked, this, &RecordPane::showRelations);
    connect(m_close, &Button::clicked, this, &RecordPane::closeWanted);
    connect(m_history, &RecordHistory::takeBackWanted, this, &RecordPane::askToTakeBack);
    connect(m_portal, &PortalSection::portalarkWanted, this, &RecordPane::showPortalark);
    connect(m_portal, &PortalSection::failed, m_banner, &StatusBanner::showError);
    connect(m_portal, &PortalSection::confirmed, this, [this](const base::Record &confirmed) {
        if (!isDirty()) {
            setRecord(confirmed);
        }
        m_banner->tell(Tone::Ok, {"screen.confirmed", {{u"what"_s, name()}}});
        Q_EMIT saved(confirmed->id);
    });
}

} // namespace nemsms::ui
