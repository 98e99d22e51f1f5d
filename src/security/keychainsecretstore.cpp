// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keychainsecretstore.h"

#include <QFuture>
#include <QPromise>
#include <qt6keychain/keychain.h>

namespace nemsms::security {

using base::ErrorKind;
using base::failure;
using base::Job;
using base::Result;

namespace {

struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    std::shared_ptr<base::Secret> secret;
};

/// Starts a keychain job, which deletes itself when it has finished.
template <class KeychainJob>
QFuture<Answer> start(KeychainJob *job, const QString &name)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
        Answer answer {done->error(), done->errorString(), {}};
        if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done); read && !answer.error) {
            answer.secret = std::make_shared<base::Secret>(read->binaryData());
        }
        promise->addResult(answer);
        promise->finish();
    });
    QFuture<Answer> future = promise->future();
    job->start();
    return future;
}

QFuture<Answer> startWrite(const QString &service, const QString &name, const base::Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret.reveal().toByteArray());
    return start(job, name);
}

base::Error unavailable(const QString &name, const Answer &answer)
{
    return failure(ErrorKind::SecretUnavailable, "security.keychain.unavailable", {{QStringLiteral("name"), name}},
                   QStringLiteral("QtKeychain %1: %2").arg(int(answer.error)).arg(answer.text));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service) : m_service(std::move(service)) {}

Job<> KeychainSecretStore::write(QString name, std::shared_ptr<base::Secret> secret)
{
    if (secret->size() > largestEntry) {
        co_return failure(ErrorKind::SecretUnavailable, "security.keychain.large",
                          {{QStringLiteral("name"), name}, {QStringLiteral("most"), int(largestEntry)}});
    }
    QFuture<Answer> answerFuture = startWrite(m_service, name, *secret);
    const Answer answer = co_await answerFuture;
    if (answer.error != QKeychain::NoError) {
        co_return unavailable(name, answer);
    }
    co_return Result<>();
}

Job<std::shared_ptr<base::Secret>> KeychainSecretStore::read(QString name)
{
    const QString service = m_service;
    QFuture<Answer> firstFuture = start(new QKeychain::ReadPasswordJob(service), name);
    const Answer first = co_await firstFuture;
    if (first.error == QKeychain::NoError) {
        co_return first.secret;
    }
    if (first.error != QKeychain::EntryNotFound) {
        co_return unavailable(name, first);
    }
    // A locked keychain, or one that nobody can unlock, also says "Entry not found". Only a keychain that takes a
    // probe is believed, and it is asked once more, since the probe may have made the person unlock it.
    const base::Secret probe(QByteArray("1"));
    QFuture<Answer> probedFuture = startWrite(service, QStringLiteral("probe"), probe);
    const Answer probed = co_await probedFuture;
    if (probed.error != QKeychain::NoError) {
        co_return unavailable(name, probed);
    }
    QFuture<Answer> againFuture = start(new QKeychain::ReadPasswordJob(service), name);
    const Answer again = co_await againFuture;
    if (again.error == QKeychain::NoError) {
        co_return again.secret;
    }
    if (again.error != QKeychain::EntryNotFound) {
        co_return unavailable(name, again);
    }
    co_return failure(ErrorKind::NotFound, "security.secret.unknown", {{QStringLiteral("name"), name}});
}

Job<> KeychainSecretStore::remove(QString name)
{
    QFuture<Answer> answerFuture = start(new QKeychain::DeletePasswordJob(m_service), name);
    const Answer answer = co_await answerFuture;
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound) {
        co_return unavailable(name, answer);
    }
    co_return Result<>();
}

} // namespace nemsms::security
