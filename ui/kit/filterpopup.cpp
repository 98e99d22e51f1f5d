// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filterpopup.h"

#include "ui/kit/button.h"
#include "ui/kit/combobox.h"
#include "ui/kit/filterwords.h"
#include "ui/kit/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace nemsms::ui {

using namespace Qt::StringLiterals;
using base::FilterKind;

namespace {

constexpr int WidthInChars = 40;
constexpr int MostRows = 8;    ///< of the list without scrolling
constexpr int LongList = 10;   ///< from here on a list is worth narrowing

/// A day as the filter keeps it, whatever way it was written in; other text stays for the store to judge.
QString dayText(const QString &written)
{
    const QString text = written.trimmed();
    const QDate day = QDate::fromString(text, u"d-M-yyyy"_s);
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QString writtenDay(const base::Field &field, const QVariant &value)
{
    const QDate day = field.kind == base::FieldKind::Integer ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : value.toString();
}

} // namespace

FilterPopup::FilterPopup(const base::EntityTable &table, QWidget *parent)
    : Popup(u"filterPopup"_s, parent), m_table(table), m_heading(new TextLabel(TextRole::Strong, u"filterHeading"_s, this)),
      m_kind(new ComboBox(this)), m_text(new QLineEdit(this)), m_narrow(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_fromLabel(new TextLabel(TextRole::Body, this)),
      m_toLabel(new TextLabel(TextRole::Body, this)), m_finding(new TextLabel(TextRole::Small, u"filterFinding"_s, this)),
      m_apply(new Button(ButtonKind::Primary, u"filterApply"_s, {}, this)),
      m_remove(new Button(ButtonKind::Normal, u"filterRemove"_s, {}, this))
{
    m_kind->setObjectName(u"filterKind"_s);
    m_text->setObjectName(u"filterText"_s);
    m_narrow->setObjectName(u"filterNarrow"_s);
    m_list->setObjectName(u"filterList"_s);
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_finding->setProperty("tone", u"bad"_s);
    m_finding->wrapped();
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_kind),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_narrow),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_fromLabel),
                          static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_toLabel),
                          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_finding)}) {
        column()->addWidget(part);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addStretch(1);
    row->addWidget(m_remove);
    row->addWidget(m_apply);
    column()->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInChars + 2 * space::page);
    connect(m_kind, &QComboBox::activated, this, &FilterPopup::showEditors);
    connect(m_narrow, &QLineEdit::textChanged, this, &FilterPopup::narrow);
    connect(m_apply, &Button::clicked, this, &FilterPopup::apply);
    connect(m_remove, &Button::clicked, this, [this] {
        hide();
        Q_EMIT removed(m_field->name);
    });
    retranslate();
}

bool FilterPopup::isListed() const
{
    return !m_field->choices.isEmpty() || !m_field->refersTo.isEmpty() || m_field->kind == base::FieldKind::Boolean;
}

FilterKind FilterPopup::kind() const
{
    return FilterKind(m_kind->currentData().toInt());
}

void FilterPopup::ask(const base::Field &field, const base::ColumnFilter &present, const QHash<QString, QString> &titles,
                      const QRect &place)
{
    m_field = &field;
    const auto kinds = base::filterKinds(field);
    const bool isNew = present.field != field.name;
    fillKinds(isNew ? kinds.first() : present.kind);
    const base::ColumnFilter shown = isNew ? base::ColumnFilter {field.name, kinds.first(), {}} : present;
    fillValues(shown, titles);
    const bool personal = field.has(base::FieldFlag::Personal); // what was asked for is not shown again
    m_text->setText(!isListed() && !personal && shown.kind != FilterKind::Between ? shown.values.value(0).toString()
                                                                                 : QString());
    const bool range = shown.kind == FilterKind::Between;
    m_from->setText(range ? writtenDay(field, shown.values.value(0)) : QString());
    m_to->setText(range ? writtenDay(field, shown.values.value(1)) : QString());
    m_remove->setVisible(!isNew);
    m_finding->clear();
    retranslate();
    showEditors();
    showBelow(place);
    for (QWidget *first : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_narrow),
                           static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_from),
                           static_cast<QWidget *>(m_kind)}) {
        if (!first->isHidden()) {
            first->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
}

void FilterPopup::fillKinds(FilterKind present)
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const FilterKind kind : base::filterKinds(*m_field)) {
        m_kind->addItem(filterKindWords(*m_field, kind), int(kind));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(present))));
}

void FilterPopup::fillValues(const base::ColumnFilter &present, const QHash<QString, QString> &titles)
{
    m_list->clear();
    m_narrow->clear();
    const auto add = [&](const QString &words, const QVariant &value) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(present.kind == FilterKind::OneOf && present.values.contains(value) ? Qt::Checked
                                                                                               : Qt::Unchecked);
    };
    for (const auto &choice : m_field->choices) {
        add(base::translated(choice.label), QString::fromLatin1(choice.code));
    }
    if (m_field->kind == base::FieldKind::Boolean) {
        for (const bool value : {true, false}) {
            add(filterValueWords(m_table, *m_field, value, {}), value);
        }
    }
    if (!m_field->refersTo.isEmpty()) {
        for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
            add(it.value(), it.key());
        }
        m_list->sortItems();
    }
    m_list->setCurrentRow(0);
    const int rows = qBound(2, m_list->count(), MostRows);
    m_list->setFixedHeight(rows * qMax(m_list->sizeHintForRow(0), fontMetrics().height() + space::between) + space::between);
}

void FilterPopup::showEditors()
{
    const bool values = kind() == FilterKind::Contains || kind() == FilterKind::OneOf;
    const bool range = kind() == FilterKind::Between;
    m_kind->setVisible(m_kind->count() > 1);
    m_text->setVisible(values && !isListed());
    m_list->setVisible(values && isListed());
    m_narrow->setVisible(values && isListed() && m_list->count() >= LongList);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)}) {
        part->setVisible(range);
    }
    m_finding->setVisible(!m_finding->text().isEmpty());
    adjustSize();
}

void FilterPopup::narrow(const QString &part)
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto *item = m_list->item(row);
        item->setHidden(!item->text().contains(part.trimmed(), Qt::CaseInsensitive));
    }
}

base::ColumnFilter FilterPopup::filter() const
{
    base::ColumnFilter made {m_field->name, kind(), {}};
    if (made.kind == FilterKind::Between) {
        const bool days = m_field->kind != base::FieldKind::Integer;
        made.values = {days ? dayText(m_from->text()) : m_from->text().trimmed(),
                       days ? dayText(m_to->text()) : m_to->text().trimmed()};
    } else if ((made.kind == FilterKind::Contains || made.kind == FilterKind::OneOf) && !isListed()) {
        made.values = {m_text->text().trimmed()};
    } else if (made.kind == FilterKind::OneOf) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked) {
                made.values += m_list->item(row)->data(Qt::UserRole);
            }
        }
    }
    return made;
}

void FilterPopup::apply()
{
    const base::ColumnFilter made = filter();
    const auto scratch = m_table.make();
    for (const auto &value : made.values) {
        const bool whole = made.kind != FilterKind::Contains && m_field != &base::livsfaseField()
            && m_field->kind != base::FieldKind::DateTime;
        if (const auto written = whole ? m_field->write(*scratch, value) : base::Result<>(); !written) {
            m_finding->setText(base::sentence(written.error().message));
            showEditors();
            return;
        }
    }
    const bool nothing = !base::checkFilter(m_table, made)
        || (made.kind == FilterKind::OneOf && !isListed() && made.values.first().toString().isEmpty());
    if (nothing) {
        m_finding->setText(tr("Say first what the column shall hold."));
        showEditors();
        return;
    }
    hide();
    Q_EMIT chosen(made);
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        apply();
        return;
    }
    Popup::keyPressEvent(event);
}

void FilterPopup::retranslate()
{
    const QString label = m_field ? base::translated(m_field->label) : QString();
    m_heading->setText(m_field ? tr("Filter by %1").arg(label) : QString());
    setAccessibleName(m_heading->text());
    m_kind->setAccessibleName(tr("How to filter"));
    m_text->setAccessibleName(label);
    m_text->setPlaceholderText(m_field && m_field->has(base::FieldFlag::Personal) ? tr("The whole value") : QString());
    m_narrow->setPlaceholderText(tr("Narrow the list"));
    m_narrow->setAccessibleName(m_narrow->placeholderText());
    m_list->setAccessibleName(label);
    const bool days = m_field && m_field->kind != base::FieldKind::Integer;
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("To, this one among them"));
    m_from->setPlaceholderText(days ? tr("dd-mm-yyyy") : QString());
    m_to->setPlaceholderText(m_from->placeholderText());
    m_from->setAccessibleName(m_fromLabel->text());
    m_to->setAccessibleName(m_toLabel->text());
    m_apply->setText(tr("Filter"));
    m_remove->setText(tr("Remove filter"));
}

void FilterPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        m_field = nullptr;
        m_kind->clear();
        m_list->clear();
        retranslate();
    }
    Popup::changeEvent(event);
}

} // namespace nemsms::ui
