// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/entityverbs.h"

#include <QWidget>

class QLineEdit;

namespace nemsms::ui {

class Button;
class TextLabel;

/// What a record that lives in a portal says of it: when somebody last saw the portal say the same, and what to do
/// about it.
class PortalSection final : public QWidget
{
    Q_OBJECT
public:
    explicit PortalSection(const usecases::EntityVerbs &verbs, QWidget *parent = nullptr);

    /// Null: nothing to tell.
    void setRecord(const base::Record &record);

Q_SIGNALS:
    void confirmed(const nemsms::base::Record &record);
    void failed(const nemsms::base::Error &error);
    void portalarkWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void retranslate();

    const usecases::EntityVerbs &m_verbs;
    base::Record m_record;
    TextLabel *m_heading;
    TextLabel *m_words;
    QLineEdit *m_note;
    Button *m_confirm;
    Button *m_portalark;
};

} // namespace nemsms::ui
