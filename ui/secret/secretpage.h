// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/pageframe.h"
#include "ui/kit/rowtable.h"
#include "ui/secret/secrettablemodel.h"

#include <functional>

namespace nemsms::settings {
class Settings;
}

namespace nemsms::ui {

class ApiKeySection;
class ComboBox;

/// Where secrets lie and how they stand, and when the program locks.
class SecretPage final : public PageFrame
{
    Q_OBJECT
public:
    /// Everything outlives the page. `settings` may be null: then nothing is chosen here. `lock`: locks at once.
    SecretPage(const EntityTools &tools, const usecases::SecretVerbs &verbs, settings::Settings *settings,
               std::function<void()> lock, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstWidget() override;

protected:
    void retranslate() override;

private:
    void take(const QList<usecases::SecretRow> &rows);
    void showRow();
    void move();
    void changePassphrase();
    void fillChoices();
    void choose(ComboBox *box, const QByteArray &key);
    void after(const base::Result<> &result, const base::Message &done);

    const usecases::SecretVerbs &m_verbs;
    settings::Settings *m_settings;
    SecretTableModel m_model;
    Button *m_lock;
    Button *m_passphrase;
    Button *m_move;
    RowTable *m_table;
    ApiKeySection *m_apiKey;
    TextLabel *m_idleLabel;
    ComboBox *m_idle;
    TextLabel *m_clipboardLabel;
    ComboBox *m_clipboard;
};

} // namespace nemsms::ui
