// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"
#include "ui/kit/entityform.h"

#include <QWidget>

class QLineEdit;

namespace nemsms::usecases {
class EntityVerbs;
}

namespace nemsms::ui {

class Button;
class TextLabel;

/// CPR and mobile number of a kept person, shown as they are to one who says why; masked again with the next record.
class PersonalSection final : public QWidget
{
    Q_OBJECT
public:
    /// `verbs` outlive the section.
    explicit PersonalSection(const usecases::EntityVerbs &verbs, QWidget *parent = nullptr);

    /// Null or a draft that is not kept: nothing to show.
    void setRecord(const base::Record &record);

Q_SIGNALS:
    void failed(const nemsms::base::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showValues();
    void retranslate();

    const usecases::EntityVerbs &m_verbs;
    QString m_id;
    base::FieldValues m_values;
    TextLabel *m_heading;
    TextLabel *m_label;
    QLineEdit *m_reason;
    Button *m_show;
    TextLabel *m_shown;
};

} // namespace nemsms::ui
