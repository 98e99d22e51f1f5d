// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aktivitet/aktivitetpage.h"

#include "base/fieldtable.h"
#include "ui/kit/checklist.h"
#include "ui/kit/combobox.h"
#include "ui/kit/statusbanner.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using usecases::Bevisgrad;

namespace {

Tone toneOf(Bevisgrad grad)
{
    switch (grad) {
    case Bevisgrad::Bevist:
        return Tone::Ok;
    case Bevisgrad::Delvist:
        return Tone::Warning;
    case Bevisgrad::Mangler:
        return Tone::Bad;
    case Bevisgrad::Udenfor:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

/// "TS106 Ask for ...: partly. Reasons."
QString sentenceOf(const usecases::Aktivitetsbevis &bevis)
{
    QStringList parts {AktivitetPage::tr("%1 %2: %3.")
                           .arg(QString::fromLatin1(bevis.aktivitet.id), base::translated(bevis.aktivitet.titel),
                                base::sentence({"aktivitet.grad." + usecases::toCode(bevis.grad), {}}))};
    for (const auto &reason : bevis.reasons) {
        parts += base::sentence(reason);
    }
    return parts.join(u' ');
}

QString factsOf(const domain::Aktivitet &aktivitet)
{
    QStringList parts {base::translated(domain::ejerName(aktivitet.ejer)),
                       base::translated(domain::kategoriName(aktivitet.kategori)),
                       AktivitetPage::tr("phase %1").arg(QString::fromLatin1(aktivitet.fase))};
    for (const auto &id : aktivitet.afhaengerAf) {
        parts += AktivitetPage::tr("after %1").arg(QString::fromLatin1(id));
    }
    parts += aktivitet.reference;
    QString facts = parts.join(u" · "_s);
    if (aktivitet.laesning) {
        facts += u'\n' + base::translated(aktivitet.laesning) + u' '
            + AktivitetPage::tr("Original wording: “%1”").arg(aktivitet.ordlyd);
    }
    return facts;
}

} // namespace

AktivitetPage::AktivitetPage(usecases::AktivitetVerbs &verbs, QWidget *parent)
    : PageFrame(u"aktivitetPage"_s, parent), m_verbs(verbs), m_list(new CheckList(u"activities"_s, this)),
      m_system(new ComboBox(this)), m_systemLabel(new TextLabel(TextRole::Strong, this)),
      m_count(new TextLabel(TextRole::Muted, u"count"_s, this))
{
    m_system->setObjectName(u"userSystem"_s);
    m_system->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_systemLabel->setBuddy(m_system);
    filterRow()->addWidget(m_systemLabel);
    filterRow()->addWidget(m_system);
    filterRow()->addWidget(m_count);
    filterRow()->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_list);
    setContent(scroll);
    connect(m_list, &CheckList::fixChosen, this,
            [this](const QString &key) { Q_EMIT pageWanted(key.toLatin1(), QString()); });
    connect(m_system, &QComboBox::activated, this, &AktivitetPage::refreshList);
    fillSystems({});
    AktivitetPage::retranslate();
}

void AktivitetPage::refresh()
{
    base::join(m_verbs.anvendersystemer(), this, [this](base::Result<QList<usecases::Anvendersystem>> systems) {
        if (!systems) {
            banner().showError(systems.error());
            return;
        }
        if (*systems != m_known) {
            fillSystems(*systems);
        }
        refreshList();
    });
}

/// Keeps the chosen one while it is there.
void AktivitetPage::fillSystems(const QList<usecases::Anvendersystem> &systems)
{
    const QString chosen = m_system->currentData().toString();
    m_known = systems;
    m_system->clear();
    m_system->addItem(tr("All user systems"), QString());
    for (const auto &system : systems) {
        m_system->addItem(system.navn.isEmpty() ? system.uuid : system.navn, system.uuid);
    }
    m_system->setCurrentIndex(std::max(0, m_system->findData(chosen)));
}

void AktivitetPage::refreshList()
{
    base::join(m_verbs.list(m_system->currentData().toString()), this, [this](base::Result<QList<usecases::Aktivitetsbevis>> all) {
        if (!all) {
            banner().showError(all.error());
            return;
        }
        m_all = *all;
        retranslate();
    });
}

QWidget *AktivitetPage::firstWidget()
{
    return m_list;
}

/// What proves an activity names states and nouns: they are said anew in the new language.
void AktivitetPage::changeEvent(QEvent *event)
{
    PageFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void AktivitetPage::retranslate()
{
    setHead(tr("Activities", "Danish: Aktiviteter"),
            tr("What it takes to connect the kommune to NemSMS (aktiviteter), for one user system or all, and what the "
               "configuration already proves. Nothing is changed here."));
    m_systemLabel->setText(tr("User system"));
    m_system->setAccessibleName(tr("User system"));
    m_system->setItemText(0, tr("All user systems"));
    QList<CheckLine> lines;
    for (const auto &bevis : std::as_const(m_all)) {
        const bool done = bevis.grad == Bevisgrad::Bevist || bevis.entity.isEmpty();
        lines += {toneOf(bevis.grad), sentenceOf(bevis), factsOf(bevis.aktivitet), done ? QString() : tr("Go there"),
                  QString::fromLatin1(bevis.entity)};
    }
    m_list->setLines(lines);
    const auto proven = std::count_if(m_all.cbegin(), m_all.cend(),
                                      [](const auto &one) { return one.grad == Bevisgrad::Bevist; });
    m_count->setText(tr("%1 of %2 proven").arg(proven).arg(m_all.size()));
}

} // namespace nemsms::ui
