// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/testsms/recordchoice.h"

#include "ui/kit/combobox.h"
#include "ui/kit/textlabel.h"
#include "ui/kit/tokens.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nemsms::ui {

namespace {
constexpr int ShownChars = 18;
constexpr char noneKey[] = "";
constexpr char otherKey[] = "*"; // no record's id
}

RecordChoice::RecordChoice(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TextRole::Strong, this)), m_combo(new ComboBox(this)),
      m_about(new TextLabel(TextRole::Small, objectName + QStringLiteral("About"), this))
{
    m_combo->setObjectName(objectName);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(ShownChars);
    m_label->setBuddy(m_combo);
    m_about->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_label);
    column->addWidget(m_combo);
    column->addWidget(m_about);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &RecordChoice::chosen);
}

void RecordChoice::setWords(const QString &label, const QString &none, const QString &other)
{
    m_label->setText(label);
    m_combo->setAccessibleName(label);
    m_none = none;
    m_other = other;
    showExtraWords();
}

void RecordChoice::showExtraWords()
{
    for (const auto &[key, words] : {std::pair {noneKey, m_none}, std::pair {otherKey, m_other}}) {
        if (const int place = m_combo->findData(QString::fromLatin1(key)); place >= 0) {
            m_combo->setItemText(place, words);
        }
    }
}

void RecordChoice::setRecords(const QList<base::Record> &records,
                              const std::function<QString(const base::Entity &)> &title)
{
    const QString before = m_wanted.value_or(m_combo->currentData().toString());
    const bool first = m_combo->count() == 0 && !m_wanted;
    {
        const QSignalBlocker quiet(m_combo);
        m_records = records;
        m_combo->clear();
        if (!m_none.isEmpty()) {
            m_combo->addItem(m_none, QString::fromLatin1(noneKey));
        }
        for (const auto &record : records) {
            m_combo->addItem(title(*record), record->id);
        }
        if (!m_other.isEmpty()) {
            m_combo->addItem(m_other, QString::fromLatin1(otherKey));
        }
        const int kept = m_combo->findData(before);
        m_combo->setCurrentIndex(kept >= 0 && !first ? kept : (m_none.isEmpty() || records.isEmpty() ? 0 : 1));
        m_wanted.reset();
    }
    Q_EMIT chosen();
}

void RecordChoice::setAbout(const QString &about)
{
    m_about->setText(about);
}

void RecordChoice::choose(const QString &id)
{
    if (const int place = m_combo->findData(id); place >= 0) {
        m_combo->setCurrentIndex(place);
    } else {
        m_wanted = id;
    }
}

void RecordChoice::chooseOther()
{
    choose(QString::fromLatin1(otherKey));
}

QString RecordChoice::currentId() const
{
    return isOther() ? QString() : m_combo->currentData().toString();
}

bool RecordChoice::isOther() const
{
    return m_combo->currentData().toString() == QLatin1StringView(otherKey);
}

base::Record RecordChoice::current() const
{
    const QString id = currentId();
    for (const auto &record : m_records) {
        if (record->id == id) {
            return record;
        }
    }
    return nullptr;
}

} // namespace nemsms::ui
