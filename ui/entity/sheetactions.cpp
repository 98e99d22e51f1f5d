// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/sheetactions.h"

#include "ui/entity/entityfetcher.h"
#include "ui/entity/importdialog.h"
#include "ui/kit/button.h"
#include "usecases/exportverbs.h"

#include <QFileDialog>

namespace nemsms::ui {

using namespace Qt::StringLiterals;

SheetActions::SheetActions(const base::EntityTable &table, const EntityTools &tools,
                           std::function<EntityRequest()> shown, QWidget *page)
    : QObject(page), m_table(table), m_tools(tools), m_shown(std::move(shown)), m_page(page),
      m_import(new Button(ButtonKind::Normal, u"importSheet"_s, {}, page)),
      m_export(new Button(ButtonKind::Normal, u"exportSheet"_s, {}, page))
{
    connect(m_import, &Button::clicked, this, &SheetActions::openImport);
    connect(m_export, &Button::clicked, this, &SheetActions::chooseExport);
    retranslate();
}

void SheetActions::retranslate()
{
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
}

void SheetActions::openImport()
{
    auto *dialog = new ImportDialog(m_table, m_tools, m_page);
    connect(dialog, &ImportDialog::imported, this, &SheetActions::imported);
    dialog->open();
}

void SheetActions::chooseExport()
{
    auto *dialog = new QFileDialog(m_page, m_export->text(), QString::fromLatin1(m_table.name) + u".xlsx"_s,
                                   tr("Excel workbook (*.xlsx)") + u";;"_s + tr("CSV for Danish Excel (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetActions::write);
    dialog->open();
}

void SheetActions::write(const QString &path)
{
    auto job = m_tools.exports->write(&m_table, queryFrom(m_shown()), path, {}, {}, std::make_shared<usecases::SheetProgress>());
    base::join(std::move(job), this, [this](base::Result<usecases::ExportReceipt> written) {
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        Q_EMIT told({"screen.export.done", {{u"path"_s, written->path}, {u"n"_s, written->rows}}});
    });
}

} // namespace nemsms::ui
