// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keywitness.h"

#include "security/random.h"

namespace nemsms::store {

using base::Job;
using base::Result;

KeyWitness::KeyWitness(std::shared_ptr<security::SecretStore> secrets, QString entryName, KeyEntry entry)
    : m_secrets(std::move(secrets)), m_entryName(std::move(entryName)), m_entry(std::move(entry))
{
}

void KeyWitness::remember(AuditHead head)
{
    if (m_contradicted || head.number <= m_entry.head.number) {
        return;
    }
    reset(std::move(head));
}

void KeyWitness::reset(AuditHead head)
{
    m_contradicted = false;
    m_entry.head = std::move(head);
    m_dirty = true;
    if (!m_writing) {
        start();
    }
}

void KeyWitness::start()
{
    m_writing = true;
    m_dirty = false;
    base::join(m_secrets->write(m_entryName, m_entry.toSecret()), this,
               [this](const Result<> &result) { written(result); });
}

void KeyWitness::written(const Result<> &result)
{
    m_writing = false;
    m_last = result;
    if (m_dirty) {
        start();
        return;
    }
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(m_last);
        promise->finish();
    }
}

namespace {

Job<> readBack(std::shared_ptr<security::SecretStore> place, QString name, KeyEntry expected)
{
    auto reading = place->read(name);
    const auto read = co_await reading;
    if (!read) {
        co_return read.error();
    }
    const auto entry = KeyEntry::parse(**read);
    const bool same = entry && entry->holderId == expected.holderId
        && security::constantTimeEqual(entry->privateKey->reveal(), expected.privateKey->reveal());
    if (!same) {
        co_return base::failure(base::ErrorKind::SecretUnavailable, "store.key.wrong", {{QStringLiteral("file"), name}});
    }
    co_return Result<>();
}

} // namespace

Job<> KeyWitness::look() const
{
    return readBack(m_secrets, m_entryName, m_entry);
}

Job<> KeyWitness::moveTo(std::shared_ptr<security::SecretStore> target)
{
    const QString name = m_entryName;
    auto writing = target->write(name, m_entry.toSecret());
    const auto kept = co_await writing;
    if (!kept) {
        co_return kept.error();
    }
    const KeyEntry entry = m_entry;
    auto comparing = readBack(target, name, entry);
    const auto compared = co_await comparing;
    if (!compared) {
        co_return compared.error();
    }
    auto settling = flush(); // what is on its way to the former place would come back there
    const auto settled = co_await settling;
    Q_UNUSED(settled)
    const auto former = std::exchange(m_secrets, target);
    reset(m_entry.head);
    auto removing = former->remove(name);
    const auto removed = co_await removing;
    if (!removed) {
        co_return removed.error().asCauseOf(base::failure(base::ErrorKind::Internal, "store.key.left"));
    }
    co_return Result<>();
}

Job<> KeyWitness::flush()
{
    if (!m_writing) {
        const auto last = m_last; // co_return moves from what is not const
        co_return last;
    }
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    m_waiting.append(promise);
    co_return co_await future;
}

} // namespace nemsms::store
