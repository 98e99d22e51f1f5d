// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importreading.h"

#include "sheets/sheetfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::makeFinding;
using base::Severity;

ImportReading::ImportReading(const base::EntityTable &table, const FieldWords &words)
    : m_table(table), m_words(words), m_draft(std::make_shared<ImportDraft>())
{
    m_draft->table = &table;
}

base::Result<std::shared_ptr<ImportDraft>> ImportReading::read(const QString &path, std::stop_token stop,
                                                               SheetProgress *progress)
{
    const auto bytes = sheets::readBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    m_draft->fileName = QFileInfo(path).fileName();
    m_draft->sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const auto reader = sheets::openSheet(*bytes);
    if (!reader) {
        return reader.error();
    }
    sheets::Row row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        if (stop.stop_requested()) {
            return stoppedByPerson();
        }
        if (m_draft->columns.isEmpty()) {
            readHeader(row);
        } else {
            addRow(row);
        }
        progress->rows = row.number;
    }
    if (!more) {
        return more.error();
    }
    addNotes((*reader)->notes());
    const bool any = std::any_of(m_draft->columns.cbegin(), m_draft->columns.cend(),
                                 [](const ImportColumn &column) { return column.field != nullptr; });
    if (!any) {
        return base::failure(base::ErrorKind::InvalidInput, "import.header",
                             {{u"entities"_s, base::translated(m_table.plural)},
                              {u"noun"_s, QString::fromLatin1(m_table.name)}});
    }
    if (m_draft->rows.isEmpty()) {
        addFinding(0, -1, {}, makeFinding(Severity::Error, "import.norows"));
    }
    return m_draft;
}

void ImportReading::readHeader(const sheets::Row &row)
{
    QList<const base::Field *> seen;
    for (const auto &cell : row.cells) {
        ImportColumn column {cell.column, cell.text.simplified(), m_words.fieldFor(m_table, cell.text)};
        const QVariantMap about {{u"header"_s, column.header.left(60)}};
        if (column.field && seen.contains(column.field)) {
            addFinding(row.number, cell.column, column.header, makeFinding(Severity::Error, "import.column.twice", about));
            column.field = nullptr;
        } else if (!column.field) {
            addFinding(row.number, cell.column, column.header,
                       makeFinding(Severity::Warning, "import.column.unknown", about));
        } else if (column.field->has(base::FieldFlag::ReadOnly)) {
            addFinding(row.number, cell.column, column.header, makeFinding(Severity::Hint, "import.column.fixed", about));
            column.field = nullptr;
        } else {
            seen += column.field;
        }
        m_places.insert(cell.column, int(m_draft->columns.size()));
        m_draft->columns += column;
    }
    for (const base::Field *key : businessKeyFields(m_table)) {
        if (!seen.contains(key)) {
            addFinding(row.number, -1, {},
                       makeFinding(Severity::Error, "import.column.missing",
                                   {{u"header"_s, base::translated(key->label)}},
                                   QString::fromLatin1(key->reference), key->name));
        }
    }
}

void ImportReading::addRow(const sheets::Row &row)
{
    ImportRow made;
    made.number = row.number;
    made.hidden = row.hidden;
    made.values.resize(m_draft->columns.size());
    bool any = false;
    for (const auto &cell : row.cells) {
        const auto place = m_places.constFind(cell.column);
        if (place != m_places.cend()) {
            made.values[*place] = {cell.text, cell.kind};
            any = any || !cell.text.trimmed().isEmpty() || cell.kind == sheets::CellKind::Formula;
        } else if (!m_strayNoted && !cell.text.trimmed().isEmpty()) {
            m_strayNoted = true;
            addFinding(row.number, cell.column, {}, makeFinding(Severity::Warning, "import.column.noheader"));
        }
    }
    if (any) {
        m_draft->rows += std::move(made);
    }
}

void ImportReading::addNotes(const QList<sheets::SheetNote> &notes)
{
    for (const auto &note : notes) {
        addFinding(note.row, note.column, {}, note.finding);
    }
}

void ImportReading::addFinding(int row, int column, const QString &value, base::Finding finding)
{
    m_draft->findings += {row, column, value.left(60), std::move(finding)};
}

} // namespace nemsms::usecases
