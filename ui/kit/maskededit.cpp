// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/maskededit.h"

#include <QFocusEvent>

namespace nemsms::ui {

MaskedEdit::MaskedEdit(const QString &objectName, std::function<QString(const QString &)> mask, QWidget *parent)
    : QLineEdit(parent), m_mask(std::move(mask))
{
    setObjectName(objectName);
    // Neither word completion nor an input method's memory should learn it.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { m_value = text.trimmed(); });
    connect(this, &QLineEdit::returnPressed, this, &MaskedEdit::commit);
}

void MaskedEdit::setValue(const QString &value)
{
    m_value = value.trimmed();
    m_committed = m_value;
    setText(m_plain ? m_value : m_mask(m_value));
}

void MaskedEdit::focusInEvent(QFocusEvent *event)
{
    if (!m_plain) {
        m_plain = true;
        setText(m_value);
    }
    QLineEdit::focusInEvent(event);
}

void MaskedEdit::focusOutEvent(QFocusEvent *event)
{
    // Its own menu is no way out of the field; another window is.
    if (event->reason() != Qt::PopupFocusReason) {
        m_plain = false;
        setText(m_mask(m_value)); // and nothing to undo back to
        commit();
    }
    QLineEdit::focusOutEvent(event);
}

void MaskedEdit::commit()
{
    if (m_value != m_committed) {
        m_committed = m_value;
        Q_EMIT committed();
    }
}

} // namespace nemsms::ui
