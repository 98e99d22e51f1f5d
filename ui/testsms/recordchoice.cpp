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

void RecordChoice::setWords(const QString &label)
{
    m_label->setText(label);
    m_combo->setAccessibleName(label);
}

void RecordChoice::setRecords(const QList<base::Record> &records,
                              const std::function<QString(const base::Entity &)> &title, const QString &none)
{
    const QString before = currentId();
    const bool first = m_combo->count() == 0;
    {
        const QSignalBlocker quiet(m_combo);
        m_records = records;
        m_combo->clear();
        if (!none.isEmpty()) {
            m_combo->addItem(none, QString());
        }
        for (const auto &record : records) {
            m_combo->addItem(title(*record), record->id);
        }
        const int kept = m_combo->findData(before);
        m_combo->setCurrentIndex(kept >= 0 && !first ? kept : (none.isEmpty() || records.isEmpty() ? 0 : 1));
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
    }
}

QString RecordChoice::currentId() const
{
    return m_combo->currentData().toString();
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
