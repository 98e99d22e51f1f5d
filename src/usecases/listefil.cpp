// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/listefil.h"

#include "base/wholefile.h"

#include <QFileInfo>
#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray &text, const char *change, const std::vector<quint64> &rows)
{
    for (const quint64 packed : rows) {
        const auto row = protocols::ListRow::unpacked(packed);
        text += change + row.number() + ';' + row.mobilText() + '\n';
    }
}

base::Result<> write(const QString &path, const ListDiff &diff)
{
    QByteArray text = "aendring;identitet;mobilnummer\n";
    append(text, "added;", diff.addedRows);
    append(text, "removed;", diff.removedRows);
    append(text, "changed;", diff.changedRows);
    return base::writeWholeFile(path, text, base::FileReaders::Owner);
}

base::Result<ListDiff> compare(const QString &yesterday, const QString &today, const QString &output,
                               const std::stop_token &stop)
{
    const QFileInfo wanted(output);
    if (!output.isEmpty() && wanted.exists() && (wanted == QFileInfo(yesterday) || wanted == QFileInfo(today))) {
        return base::failure(base::ErrorKind::Conflict, "liste.output.same", {{u"path"_s, output}});
    }
    protocols::ListDiffOptions options;
    options.keepChanges = !output.isEmpty();
    options.stop = stop;
    auto diff = protocols::diffLists(yesterday, today, options);
    if (!diff || output.isEmpty()) {
        return diff;
    }
    const auto written = write(output, *diff);
    return written ? std::move(diff) : base::Result<ListDiff>(written.error());
}

} // namespace

base::Job<ListDiff> diffListefiler(QString yesterday, QString today, QString output, std::stop_token stop)
{
    const auto work = [yesterday, today, output, stop] { return compare(yesterday, today, output, stop); };
    return base::runOn(QThreadPool::globalInstance(), work);
}

} // namespace nemsms::usecases
