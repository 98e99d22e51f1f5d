// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/haendelse/haendelsefilterbar.h"

#include "ui/haendelse/haendelsetablemodel.h"
#include "ui/kit/button.h"
#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/namepopup.h"
#include "ui/kit/searchbar.h"
#include "ui/kit/times.h"
#include "ui/kit/tokens.h"

#include <QHBoxLayout>
#include <QMenu>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchRoom = 96; // pixels for the search mark, the clearing cross and the frame

/// A name may hold what a menu would read as a key.
QString plain(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

HaendelseFilterBar::HaendelseFilterBar(QWidget *parent)
    : QWidget(parent), m_number(new SearchBar(u"eventNumber"_s, this)), m_kind(new ComboBox(this)),
      m_unseen(new CheckBox(QString(), this)), m_span(new Button(ButtonKind::Flat, u"eventSpan"_s, u"close"_s, this)),
      m_saved(new Button(ButtonKind::Normal, u"eventFilters"_s, u"bookmark"_s, this)), m_menu(new QMenu(m_saved)),
      m_name(new NamePopup(u"eventFilterName"_s, this))
{
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HaendelseFilterBar::changed);
    connect(m_unseen, &QCheckBox::toggled, this, &HaendelseFilterBar::changed);
    connect(m_number, &SearchBar::searched, this, &HaendelseFilterBar::changed);
    connect(m_span, &Button::clicked, this, [this] { setSpan({}, {}); });
    connect(m_menu, &QMenu::aboutToShow, this, &HaendelseFilterBar::fillMenu);
    connect(m_name, &NamePopup::named, this, &HaendelseFilterBar::keep);
    retranslate();
}

void HaendelseFilterBar::layOut()
{
    m_kind->setObjectName(u"eventKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->addItem(QString(), QByteArray());
    for (const auto &kind : usecases::haendelsearter()) {
        m_kind->addItem(QString(), kind);
    }
    m_unseen->setObjectName(u"eventUnseen"_s);
    m_menu->setObjectName(u"eventFilterList"_s);
    m_saved->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_number);
    row->addWidget(m_kind);
    row->addWidget(m_unseen);
    row->addWidget(m_span);
    row->addStretch(1);
    row->addWidget(m_saved);
    m_span->hide();
}

usecases::HaendelseFilter HaendelseFilterBar::filter() const
{
    usecases::HaendelseFilter wanted;
    wanted.kind = m_kind->currentData().toByteArray();
    wanted.unseen = m_unseen->isChecked();
    wanted.number = m_number->text().trimmed();
    wanted.from = m_from;
    wanted.until = m_until;
    return wanted;
}

void HaendelseFilterBar::setSpan(const QDateTime &from, const QDateTime &until)
{
    m_from = from;
    m_until = until;
    showSpan();
    Q_EMIT changed();
}

void HaendelseFilterBar::showSpan()
{
    m_span->setVisible(m_from.isValid());
    m_span->setText(tr("%1 until %2", "two moments").arg(minuteWords(m_from), minuteWords(m_until)));
    m_span->setWords(tr("Show all times again"));
}

/// Saves what is seen; a filter of that name gives way.
void HaendelseFilterBar::keep(const QString &name)
{
    QJsonObject kept {{u"kind"_s, m_kind->currentData().toString()}, {u"unseen"_s, m_unseen->isChecked()}};
    if (m_from.isValid()) {
        kept.insert(u"from"_s, m_from.toUTC().toString(Qt::ISODate));
        kept.insert(u"until"_s, m_until.toUTC().toString(Qt::ISODate));
    }
    m_filters.insert(name, kept);
    Q_EMIT savedChanged();
}

void HaendelseFilterBar::use(const QJsonObject &saved)
{
    const QSignalBlocker quiet(this); // one change, not four
    m_number->setText({});
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(saved.value("kind"_L1).toString().toLatin1())));
    m_unseen->setChecked(saved.value("unseen"_L1).toBool());
    m_from = QDateTime::fromString(saved.value("from"_L1).toString(), Qt::ISODate);
    m_until = QDateTime::fromString(saved.value("until"_L1).toString(), Qt::ISODate);
    showSpan();
}

void HaendelseFilterBar::fillMenu()
{
    m_menu->clear();
    const auto deed = [this](const QString &words, auto done) { return m_menu->addAction(words, this, done); };
    deed(tr("Everything"), [this] {
        use({});
        Q_EMIT changed();
    });
    for (auto one = m_filters.cbegin(); one != m_filters.cend(); ++one) {
        deed(plain(one.key()), [this, saved = one.value()] {
            use(saved);
            Q_EMIT changed();
        });
    }
    m_menu->addSeparator();
    deed(tr("Save these filters…"), [this] {
        m_name->ask(tr("Name of these filters (a number is not saved)"), {}, QRect(m_saved->mapToGlobal(QPoint()), m_saved->size()));
    })->setObjectName(u"eventFilterSave"_s);
    for (auto one = m_filters.cbegin(); one != m_filters.cend(); ++one) {
        deed(tr("Forget “%1”").arg(plain(one.key())), [this, name = one.key()] {
            m_filters.remove(name);
            Q_EMIT savedChanged();
        });
    }
}

QJsonObject HaendelseFilterBar::save() const
{
    QJsonObject all;
    for (auto one = m_filters.cbegin(); one != m_filters.cend(); ++one) {
        all.insert(one.key(), one.value());
    }
    return all;
}

void HaendelseFilterBar::restore(const QJsonObject &saved)
{
    m_filters.clear();
    for (auto one = saved.constBegin(); one != saved.constEnd(); ++one) {
        m_filters.insert(one.key(), one.value().toObject());
    }
}

void HaendelseFilterBar::focusNumber()
{
    m_number->setFocus();
}

void HaendelseFilterBar::retranslate()
{
    const QString hint = tr("CPR or CVR number");
    m_number->setWords(hint);
    m_number->ensurePolished();
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(hint) + SearchRoom); // a hint that is cut says nothing
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, HaendelseTableModel::kindWords(m_kind->itemData(i).toByteArray()));
    }
    m_unseen->setText(tr("Only new"));
    m_saved->setText(tr("Saved filters"));
    m_saved->setToolTip(tr("Saved filters of the events"));
    showSpan();
}

} // namespace nemsms::ui
