// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/entitytools.h"
#include "ui/kit/entityfetch.h"

#include <QObject>

namespace nemsms::base {
struct Error;
struct EntityTable;
struct Message;
} // namespace nemsms::base

namespace nemsms::ui {

class Button;

/// The two buttons that every entity's page has for spreadsheets: import (a dialog of its own) and export of exactly
/// what the page shows.
class SheetActions final : public QObject
{
    Q_OBJECT
public:
    /// `shown` tells what the page's table asks for. `tools` with its imports and exports outlive the page.
    SheetActions(const base::EntityTable &table, const EntityTools &tools, std::function<EntityRequest()> shown,
                 QWidget *page);

    [[nodiscard]] Button *importButton() const { return m_import; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    void retranslate();

Q_SIGNALS:
    void imported();
    void told(const nemsms::base::Message &message);
    void failed(const nemsms::base::Error &error);

private:
    void openImport();
    void chooseExport();
    void write(const QString &path);

    const base::EntityTable &m_table;
    EntityTools m_tools;
    std::function<EntityRequest()> m_shown;
    QWidget *m_page;
    Button *m_import;
    Button *m_export;
};

} // namespace nemsms::ui
