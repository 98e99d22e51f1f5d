// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listoptions.h"

#include "app/ctl/entityoptions.h"
#include "backend/backend.h"
#include "usecases/entityverbs.h"

#include <QRegularExpression>

namespace nemsms::ctl {

using namespace Qt::StringLiterals;
using base::FilterKind;

namespace {

std::string say(const char *code, const base::EntityTable &table)
{
    return base::sentence({code, {{u"entities"_s, base::translated(table.plural)}}}).toStdString();
}

/// Lists and references take several values; a text may have commas of its own.
bool takesSeveral(const base::Field &field)
{
    return !field.refersTo.isEmpty() || field.kind == base::FieldKind::Choice || field.kind == base::FieldKind::Boolean
        || field.kind == base::FieldKind::Integer;
}

void readValues(base::ColumnFilter &filter, const base::Field &field, const QString &value)
{
    const bool range = base::filterKinds(field).contains(FilterKind::Between);
    const qsizetype dots = value.indexOf(".."_L1);
    if (range && (dots >= 0 || field.kind != base::FieldKind::Integer)) {
        filter.kind = FilterKind::Between; // a day alone is from that day to that day
        filter.values = dots < 0 ? QVariantList {value, value} : QVariantList {value.first(dots), value.mid(dots + 2)};
        return;
    }
    filter.kind = FilterKind::OneOf;
    for (const QString &one : takesSeveral(field) ? value.split(u',') : QStringList {value}) {
        filter.values += one.trimmed();
    }
}

QList<base::SortKey> sortKeys(const ListOptions &options)
{
    QList<base::SortKey> keys;
    for (const QString &one : QString::fromStdString(options.sort).split(u',', Qt::SkipEmptyParts)) {
        const bool turned = one.trimmed().startsWith(u'-');
        keys += {one.trimmed().mid(turned ? 1 : 0).toUtf8(), turned != options.descending};
    }
    if (keys.isEmpty() && options.descending) {
        keys += {QByteArray(), true};
    }
    return keys;
}

} // namespace

void ListOptions::declare(CLI::App &verb)
{
    verb.add_option("--search", search, say("command.option.search", *table));
    verb.add_option("--filter", filters, say("command.option.filter", *table))->allow_extra_args(false);
    verb.add_option("--sort", sort, say("command.option.sort", *table));
    verb.add_flag("--descending", descending, say("command.option.descending", *table));
    verb.add_flag("--retired", retired, say("command.option.retired", *table));
}

base::Result<base::ColumnFilter> columnFilter(const base::EntityTable &table, const QString &text)
{
    static const QRegularExpression shape(u"^\\s*(\\w+)\\s*(!=|=|~)(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto read = shape.match(text);
    const auto *field = base::listedField(table, read.captured(1).toLatin1());
    const QString sign = read.captured(2);
    const QString value = read.captured(3).trimmed();
    if (!field || (sign == "!="_L1 && !value.isEmpty())) {
        return base::failure(base::ErrorKind::Usage, "command.filter", {{u"filter"_s, text}});
    }
    if (!value.isEmpty() && isKeptFromArguments(*field)) {
        return base::failure(base::ErrorKind::Usage, "command.personal");
    }
    base::ColumnFilter filter {field->name, FilterKind::Contains, {}};
    if (value.isEmpty()) {
        filter.kind = sign == "!="_L1 ? FilterKind::NotEmpty : FilterKind::Empty;
    } else if (sign == "~"_L1) {
        filter.values = {value};
    } else {
        readValues(filter, *field, value);
    }
    if (const auto fits = base::checkFilter(table, filter); !fits) {
        return fits.error();
    }
    return filter;
}

base::Job<usecases::ListQuery> listQuery(std::shared_ptr<backend::Backend> backend, ListOptions options)
{
    usecases::ListQuery query;
    query.search = QString::fromStdString(options.search);
    query.retired = options.retired;
    query.drafts = true;
    query.sort = sortKeys(options);
    for (const auto &text : options.filters) {
        auto filter = columnFilter(*options.table, QString::fromStdString(text));
        if (!filter) {
            co_return filter.error();
        }
        const auto *field = base::listedField(*options.table, filter->field);
        for (QVariant &value : filter->values) {
            if (field->refersTo.isEmpty()) {
                continue;
            }
            const QString named = value.toString();
            const auto &others = backend->entity(field->refersTo);
            const auto found = co_await others.resolve(named);
            if (!found) {
                co_return found.error();
            }
            value = (*found)->id;
        }
        query.filters += *filter;
    }
    co_return query;
}

} // namespace nemsms::ctl
