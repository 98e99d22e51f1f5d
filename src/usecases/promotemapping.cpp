// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/promotemapping.h"

#include "base/wholefile.h"
#include "domain/miljoenummer.h"
#include "sheets/csvfile.h"
#include "sheets/sheetfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// A thumbprint is the same in small letters, in capitals and with colons.
QString plain(const QString &source)
{
    return source.toCaseFolded().remove(u' ').remove(u':');
}

const QStringList header {u"kind"_s, u"source"_s, u"target"_s, u"used by"_s};

base::Result<> take(PromoteMapping &mapping, const QString &kind, const QString &source, const QString &target)
{
    const QByteArray code = kind.trimmed().toLatin1();
    if (!domain::miljoenummer(code)) {
        QStringList known;
        for (const auto &one : domain::miljoenumre()) {
            known += QString::fromLatin1(one.code);
        }
        return base::failure(ErrorKind::InvalidInput, "promote.mapping.kind",
                             {{u"value"_s, kind.trimmed().left(60)}, {u"kinds"_s, known.join(u", "_s)}});
    }
    const QString before = mapping.target(code, source.trimmed());
    if (!before.isEmpty() && !target.trimmed().isEmpty() && before != target.trimmed()) {
        return base::failure(ErrorKind::InvalidInput, "promote.mapping.twice",
                             {{u"kind"_s, kind.trimmed()}, {u"value"_s, source.trimmed().left(60)}});
    }
    if (!target.trimmed().isEmpty()) {
        mapping.set(code, source.trimmed(), target.trimmed());
    }
    return {};
}

base::Result<PromoteMapping> fromJson(const QByteArray &bytes, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    PromoteMapping mapping;
    const QJsonObject kinds = document.object();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (!kind->isObject()) {
            return base::failure(ErrorKind::InvalidInput, "promote.mapping.json", {{u"path"_s, path}});
        }
        const QJsonObject pairs = kind->toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
            if (!pair->isString()) {
                return base::failure(ErrorKind::InvalidInput, "promote.mapping.json", {{u"path"_s, path}});
            }
            if (const auto taken = take(mapping, kind.key(), pair.key(), pair->toString()); !taken) {
                return taken.error();
            }
        }
    }
    return kinds.isEmpty() ? base::Result<PromoteMapping>(
               base::failure(ErrorKind::InvalidInput, "promote.mapping.json", {{u"path"_s, path}}))
                           : base::Result<PromoteMapping>(mapping);
}

QString cellAt(const sheets::Row &row, int column)
{
    const auto found = std::find_if(row.cells.cbegin(), row.cells.cend(),
                                    [&](const sheets::Cell &cell) { return cell.column == column; });
    return found == row.cells.cend() ? QString() : found->text;
}

base::Result<PromoteMapping> fromTable(const QByteArray &bytes, const QString &path)
{
    const auto reader = sheets::openSheet(bytes);
    if (!reader) {
        return reader.error();
    }
    PromoteMapping mapping;
    QMap<QString, int> columns;
    sheets::Row row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        if (columns.isEmpty()) {
            for (const auto &cell : row.cells) {
                columns.insert(cell.text.trimmed().toLower(), cell.column);
            }
            if (!columns.contains(header[0]) || !columns.contains(header[1]) || !columns.contains(header[2])) {
                return base::failure(ErrorKind::InvalidInput, "promote.mapping.header", {{u"path"_s, path}});
            }
            continue;
        }
        const auto taken = take(mapping, cellAt(row, columns.value(header[0])), cellAt(row, columns.value(header[1])),
                                cellAt(row, columns.value(header[2])));
        if (!taken) {
            return taken.error();
        }
    }
    return more ? base::Result<PromoteMapping>(mapping) : base::Result<PromoteMapping>(more.error());
}

base::Result<> writeJson(const QString &path, const QList<PromoteNumber> &numbers)
{
    QMap<QString, QJsonObject> kinds;
    for (const auto &number : numbers) {
        kinds[QString::fromLatin1(number.kind)].insert(number.source, number.target);
    }
    QJsonObject all;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        all.insert(kind.key(), kind.value());
    }
    return base::writeWholeFile(path, QJsonDocument(all).toJson());
}

} // namespace

void PromoteMapping::set(const QByteArray &kind, const QString &source, const QString &target)
{
    if (target.isEmpty()) {
        m_targets[kind].remove(plain(source));
    } else {
        m_targets[kind].insert(plain(source), target);
    }
}

QString PromoteMapping::target(const QByteArray &kind, const QString &source) const
{
    return m_targets.value(kind).value(plain(source));
}

base::Result<PromoteMapping> readMapping(const QString &path)
{
    const auto bytes = sheets::readBytes(path);
    if (!bytes) {
        return bytes.error();
    }
    return bytes->trimmed().startsWith('{') ? fromJson(*bytes, path) : fromTable(*bytes, path);
}

base::Result<> writeMapping(const QString &path, const QList<PromoteNumber> &numbers)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        return writeJson(path, numbers);
    }
    QList<sheets::ColumnLayout> columns;
    for (const auto &name : header) {
        sheets::ColumnLayout column;
        column.header = name;
        columns += column;
    }
    sheets::CsvFile file(path, columns);
    for (const auto &number : numbers) {
        const auto added = file.add({QString::fromLatin1(number.kind), number.source, number.target,
                                     number.usedBy.join(u", "_s)});
        if (!added) {
            return added.error();
        }
    }
    return file.finish();
}

} // namespace nemsms::usecases
