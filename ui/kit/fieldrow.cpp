// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldrow.h"

#include "ui/kit/checkbox.h"
#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int LongTextLines = 4;

QString dateWords(const QVariant &value)
{
    return value.toDate().toString(u"dd-MM-yyyy"_s);
}

} // namespace

FieldRow::FieldRow(const base::Field &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new TextLabel(TextRole::Strong, this)),
      m_hint(new TextLabel(TextRole::Small, this)), m_finding(new TextLabel(TextRole::Small, this))
{
    const QString name = QString::fromLatin1(field.name);
    setObjectName(u"row_"_s + name);
    m_label->wrapped();
    m_hint->wrapped();
    m_finding->setObjectName(u"finding_"_s + name);
    m_finding->wrapped();
    m_finding->hide();
    makeEditor();
    m_editor->setObjectName(u"field_"_s + name);
    m_label->setBuddy(m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    for (QWidget *part : {static_cast<QWidget *>(m_label), m_editor, static_cast<QWidget *>(m_finding),
                          static_cast<QWidget *>(m_hint)}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    retranslate();
}

void FieldRow::makeEditor()
{
    if (m_field.kind == base::FieldKind::Choice || !m_field.refersTo.isEmpty()) {
        auto *combo = new ComboBox(this);
        for (const auto &choice : m_field.choices) {
            combo->addItem(base::translated(choice.label), QString::fromLatin1(choice.code));
        }
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::activated, this, &FieldRow::edited);
        m_editor = combo;
    } else if (m_field.kind == base::FieldKind::Boolean) {
        auto *box = new CheckBox(this);
        connect(box, &QCheckBox::clicked, this, &FieldRow::edited);
        m_editor = box;
    } else if (m_field.kind == base::FieldKind::LongText) {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * LongTextLines + space::group);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldRow::edited);
        m_editor = edit;
    } else {
        auto *edit = new QLineEdit(this);
        connect(edit, &QLineEdit::textEdited, this, &FieldRow::edited);
        m_editor = edit;
    }
}

void FieldRow::setRecord(const base::Entity &entity, bool isNew)
{
    m_isNew = isNew;
    m_hidden = m_field.has(base::FieldFlag::Personal) && !isNew;
    m_shownBefore = m_field.show(entity);
    write(m_hidden ? QVariant() : m_field.read(entity));
    m_before = value();
    if (auto *edit = qobject_cast<QLineEdit *>(m_editor)) {
        edit->setPlaceholderText(m_hidden ? m_shownBefore : QString());
    }
    m_editor->setEnabled(isNew || !m_field.has(base::FieldFlag::Immutable));
    if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        m_shownBefore = combo->currentText();
    }
    showFindings({});
}

void FieldRow::setOptions(const QList<FieldOption> &options)
{
    auto *combo = qobject_cast<QComboBox *>(m_editor);
    if (!combo || m_field.refersTo.isEmpty()) {
        return;
    }
    const QVariant chosen = m_before;
    combo->clear();
    combo->addItem(QString(), QString());
    for (const auto &option : options) {
        combo->addItem(option.title, option.id);
    }
    write(chosen);
    m_shownBefore = combo->currentText();
}

void FieldRow::write(const QVariant &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        if (!m_field.refersTo.isEmpty() && combo->findData(value.toString()) < 0) {
            combo->addItem(value.toString(), value.toString()); // an id whose title has not come yet
        }
        combo->setCurrentIndex(qMax(0, combo->findData(value.toString())));
    } else if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        box->setChecked(value.toBool());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        const QSignalBlocker quiet(text);
        text->setPlainText(value.toString());
    } else if (auto *edit = qobject_cast<QLineEdit *>(m_editor)) {
        edit->setText(m_field.kind == base::FieldKind::Date ? dateWords(value) : value.toString());
    }
}

QVariant FieldRow::value() const
{
    if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        return combo->currentData();
    }
    if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        return box->isChecked();
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        return text->toPlainText();
    }
    return qobject_cast<QLineEdit *>(m_editor)->text();
}

bool FieldRow::isChanged() const
{
    return value() != m_before && !(m_hidden && value().toString().isEmpty());
}

QString FieldRow::after() const
{
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        return combo->currentText();
    }
    if (const auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        return box->isChecked() ? tr("yes") : tr("no");
    }
    // What is personal is not repeated in plain text outside its own field.
    return m_field.has(base::FieldFlag::Personal) ? tr("a new value") : value().toString();
}

void FieldRow::showFindings(const base::Findings &findings)
{
    m_findings = findings;
    retranslate();
}

void FieldRow::retranslate()
{
    const QString label = base::translated(m_field.label);
    m_label->setText(m_field.has(base::FieldFlag::Required) ? tr("%1 (required)").arg(label) : label);
    m_editor->setAccessibleName(label);
    QStringList hint;
    if (m_field.hint) {
        hint += base::translated(m_field.hint);
    }
    if (m_hidden) {
        hint += tr("Kept and hidden. Write only to replace it.");
    }
    if (m_field.has(base::FieldFlag::Immutable)) {
        hint += m_isNew ? tr("Cannot be changed later.") : tr("Cannot be changed.");
    }
    if (m_field.reference) {
        hint += QString::fromUtf8(m_field.reference);
    }
    m_hint->setText(hint.join(u" · "_s));
    m_hint->setVisible(!hint.isEmpty());
    m_editor->setAccessibleDescription(m_hint->text());
    if (auto *combo = qobject_cast<QComboBox *>(m_editor); combo && m_field.refersTo.isEmpty()) {
        for (int i = 0; i < m_field.choices.size(); ++i) {
            combo->setItemText(i, base::translated(m_field.choices.at(i).label));
        }
    }
    QStringList words;
    bool stops = false;
    for (const auto &finding : std::as_const(m_findings)) {
        words += finding.reference.isEmpty() ? base::sentence(finding.message)
                                             : base::sentence(finding.message) + u" ("_s + finding.reference + u')';
        stops = stops || finding.severity == base::Severity::Error;
    }
    m_finding->setText((stops ? u"✕ "_s : u"! "_s) + words.join(u'\n'));
    m_finding->setVisible(!words.isEmpty());
    m_finding->setProperty("tone", stops ? u"bad"_s : u"warning"_s);
    m_editor->setProperty("finding", stops ? u"error"_s : QString());
    for (QWidget *widget : {static_cast<QWidget *>(m_finding), m_editor}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace nemsms::ui
