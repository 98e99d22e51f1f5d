// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/userprompts.h"

#include <QPointer>

class QWidget;

namespace nemsms::ui {

/// UserPrompts as dialogs of the console's window. Closing a dialog is the answer no.
class WidgetPrompts final : public base::UserPrompts
{
public:
    /// Dialogs stand on `window` from then on; until then they stand alone.
    void setWindow(QWidget *window) { m_window = window; }

    [[nodiscard]] base::Job<bool> confirm(base::Question question) override;
    /// NotPermitted ("screen.cancelled") when the person cancels.
    [[nodiscard]] base::Job<std::shared_ptr<base::Secret>> askPassphrase(base::Message purpose, bool isNew) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace nemsms::ui
