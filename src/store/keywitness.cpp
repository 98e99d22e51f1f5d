// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keywitness.h"

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
