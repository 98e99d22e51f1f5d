// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

namespace nemsms::ui {

/// A line for something personal: readable while it is written, masked as soon as the field is left.
class MaskedEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// `mask` gives what may be seen of a value.
    MaskedEdit(const QString &objectName, std::function<QString(const QString &)> mask, QWidget *parent = nullptr);

    /// What was written, in plain; text() is only what is on the screen.
    [[nodiscard]] QString value() const { return m_value; }
    void setValue(const QString &value);

Q_SIGNALS:
    /// Another value was written, and the field was left or Enter pressed.
    void committed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();

    std::function<QString(const QString &)> m_mask;
    QString m_value;
    QString m_committed;
    bool m_plain = false;
};

} // namespace nemsms::ui
