// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/entityform.h"

#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <algorithm>

namespace nemsms::ui {

EntityForm::EntityForm(const base::EntityTable &table, int columns, QWidget *parent) : QWidget(parent), m_table(table)
{
    setObjectName(QStringLiteral("form_") + QString::fromLatin1(table.name));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::group);
    grid->setVerticalSpacing(space::group);
    int place = 0;
    for (const auto &field : table.fields) {
        if (field.has(base::FieldFlag::ReadOnly)) {
            continue;
        }
        if (field.section) {
            place += (columns - place % columns) % columns;
            m_headings += {new TextLabel(TextRole::Section, this), field.section};
            grid->addWidget(m_headings.last().first, place / columns, 0, 1, columns);
            place += columns;
        }
        auto *row = new FieldRow(field, this);
        connect(row, &FieldRow::edited, this, &EntityForm::edited);
        m_rows += row;
        const bool wide = field.kind == base::FieldKind::LongText;
        if (wide && place % columns != 0) {
            place += columns - place % columns;
        }
        grid->addWidget(row, place / columns, place % columns, 1, wide ? columns : 1);
        place += wide ? columns : 1;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    setRecord(nullptr);
    retranslate();
}

void EntityForm::fill(const base::FieldValues &values)
{
    for (auto *row : std::as_const(m_rows)) {
        const auto found = values.constFind(QString::fromLatin1(row->field().name));
        if (found != values.cend()) {
            row->setValue(*found);
        }
    }
    Q_EMIT edited();
}

void EntityForm::retranslate()
{
    for (const auto &[label, words] : std::as_const(m_headings)) {
        label->setText(base::translated(words));
    }
}

void EntityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void EntityForm::setRecord(const base::Record &record)
{
    m_record = record;
    const base::Record shown = record ? record : base::Record(m_table.make());
    for (auto *row : std::as_const(m_rows)) {
        row->setRecord(*shown, !record);
    }
}

void EntityForm::setOptions(const QByteArray &entity, const QList<FieldOption> &options)
{
    for (auto *row : std::as_const(m_rows)) {
        if (row->field().refersTo == entity) {
            row->setOptions(options);
        }
    }
}

base::FieldValues EntityForm::values() const
{
    base::FieldValues all;
    for (const auto *row : m_rows) {
        all.insert(QString::fromLatin1(row->field().name), row->value());
    }
    return all;
}

base::FieldValues EntityForm::changedValues() const
{
    base::FieldValues changed;
    for (const auto *row : m_rows) {
        if (row->isChanged()) {
            changed.insert(QString::fromLatin1(row->field().name), row->value());
        }
    }
    return changed;
}

QList<FieldChange> EntityForm::changes() const
{
    QList<FieldChange> all;
    for (const auto *row : m_rows) {
        if (row->isChanged()) {
            all += {base::translated(row->field().label), row->before(), row->after()};
        }
    }
    return all;
}

bool EntityForm::isDirty() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const FieldRow *row) { return row->isChanged(); });
}

base::Findings EntityForm::showFindings(const base::Findings &findings)
{
    base::Findings rest = findings;
    for (auto *row : std::as_const(m_rows)) {
        base::Findings own;
        for (auto it = rest.begin(); it != rest.end();) {
            if (it->field == row->field().name) {
                own += *it;
                it = rest.erase(it);
            } else {
                ++it;
            }
        }
        row->showFindings(own);
    }
    return rest;
}

void EntityForm::focusFirst()
{
    for (auto *row : std::as_const(m_rows)) {
        if (row->editor()->isEnabled()) {
            row->editor()->setFocus();
            return;
        }
    }
}

} // namespace nemsms::ui
