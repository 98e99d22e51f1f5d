// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/haendelsesafstemning.h"

#include "protocols/lister/listdiff.h"
#include "store/haendelsestore.h"
#include "usecases/sendparts.h"
#include "usecases/tilmeldingverbs.h"

#include <QThreadPool>

namespace nemsms::usecases {

using namespace Qt::StringLiterals;

/// What should have come, by number, and what did.
struct Haendelsesafstemning::Ledger {
    struct Change {
        bool tilmeldt = false;
        int events = 0;
    };
    QHash<QString, Change> changes;
    Afstemning result;

    void expect(const std::vector<quint64> &rows, bool tilmeldt)
    {
        for (const quint64 packed : rows) {
            changes.insert(QString::fromLatin1(protocols::ListRow::unpacked(packed).number()), {tilmeldt, 0});
        }
    }

    void find(const char *what, const QString &number, bool tilmeldt, const store::HaendelseRow &row = {})
    {
        if (result.findings.size() < Afstemning::mostFindings) {
            const auto who = domain::parseModtager(number);
            result.findings += {what, who ? domain::masked(*who) : QString(), tilmeldt, row.id, row.tid};
        }
    }

    void came(const store::HaendelseRow &row)
    {
        const bool tilmeldt = row.art == "tilmeldt";
        const auto change = changes.find(row.identitet);
        if (change == changes.end() || change->tilmeldt != tilmeldt) {
            ++result.unexpected;
            find("unexpected", row.identitet, tilmeldt, row);
            return;
        }
        ++change->events;
        if (change->events > 1) {
            ++result.doubled;
            find("doubled", row.identitet, tilmeldt, row);
            return;
        }
        ++result.came;
        if (result.until.isValid() && row.tid > result.until) {
            ++result.late;
            find("late", row.identitet, tilmeldt, row);
        }
    }

    void close()
    {
        for (auto one = changes.cbegin(); one != changes.cend(); ++one) {
            if (one->events == 0) {
                ++result.lost;
                find("lost", one.key(), one->tilmeldt);
            }
        }
    }
};

base::Job<Afstemning> Haendelsesafstemning::run(AfstemningWish wish, std::stop_token stop) const
{
    const auto compare = [wish, stop] {
        protocols::ListDiffOptions options;
        options.keepChanges = true;
        options.stop = stop;
        return protocols::diffLists(wish.yesterday, wish.today, options);
    };
    const auto diff = co_await base::runOn(QThreadPool::globalInstance(), compare);
    if (!diff) {
        co_return diff.error();
    }
    auto ledger = std::make_shared<Ledger>();
    ledger->expect(diff->addedRows, true);
    ledger->expect(diff->removedRows, false);
    ledger->result.expected = ledger->changes.size();
    ledger->result.from = wish.from;
    ledger->result.until = wish.until;
    for (const char *kind : {"tilmeldt", "frameldt"}) {
        const auto read = co_await readEvents(ledger, kind, stop);
        if (!read) {
            co_return read.error();
        }
    }
    ledger->close();
    const auto sampled = co_await lookUpSome(ledger, wish, stop);
    if (!sampled) {
        co_return sampled.error();
    }
    co_return Afstemning(ledger->result);
}

base::Job<> Haendelsesafstemning::readEvents(std::shared_ptr<Ledger> ledger, QByteArray kind, std::stop_token stop) const
{
    store::HaendelseStore events(*m_parts->access->store);
    store::HaendelseQuery query;
    query.miljoeId = m_parts->context->here().miljoeId;
    query.art = kind;
    query.fra = ledger->result.from;
    query.limit = 1000;
    do {
        const auto page = co_await events.list(query);
        if (!page) {
            co_return page.error();
        }
        for (const auto &row : page->rows) {
            ledger->came(row);
        }
        query.after = page->next;
    } while (!query.after.isEmpty() && !stop.stop_requested());
    if (stop.stop_requested()) { // half a reconciliation would find losses that are none
        co_return base::failure(base::ErrorKind::Refused, "liste.cancelled");
    }
    co_return base::Result<>();
}

base::Job<> Haendelsesafstemning::lookUpSome(std::shared_ptr<Ledger> ledger, AfstemningWish wish, std::stop_token stop) const
{
    QStringList numbers = ledger->changes.keys();
    numbers.sort();
    const qsizetype step = std::max<qsizetype>(1, numbers.size() / std::max(1, wish.sample));
    const TilmeldingVerbs tilmelding(m_parts);
    for (qsizetype i = 0; i < numbers.size() && ledger->result.sampled < wish.sample; i += step) {
        TilmeldingLookup lookUp;
        lookUp.serviceaftaleId = wish.serviceaftaleId;
        lookUp.materialeId = wish.materialeId;
        lookUp.modtager = numbers.at(i);
        const auto answer = co_await tilmelding.lookUp(lookUp, stop);
        if (!answer) {
            co_return answer.error();
        }
        ++ledger->result.sampled;
        const bool listed = ledger->changes.value(numbers.at(i)).tilmeldt;
        if (answer->tilmeldt != listed) {
            ++ledger->result.disagree;
            ledger->find("disagrees", numbers.at(i), listed);
        }
    }
    co_return base::Result<>();
}

} // namespace nemsms::usecases
