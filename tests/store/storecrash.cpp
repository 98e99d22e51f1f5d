// SPDX-License-Identifier: GPL-3.0-or-later
// `storecrash FILE`: writes one record after the other to a demo store and says each id once it is kept, until it is
// killed.
#include "domain/afsendersystem.h"
#include "store/entitystore.h"
#include "store/store.h"

#include <QCoreApplication>
#include <cstdio>

using namespace nemsms;

namespace {

base::Job<int> writeForever(QString path)
{
    store::StoreOptions options;
    options.path = path;
    options.clock = std::make_shared<base::SystemClock>();
    options.demo = true;
    const store::Actor actor {QStringLiteral("barn"), QStringLiteral("storecrash")};
    auto opening = store::Store::open(options);
    const auto opened = co_await opening;
    if (!opened) {
        co_return opened.error();
    }
    store::EntityStore systems(**opened, domain::afsendersystemTable());
    for (int number = 0;; ++number) {
        auto draft = std::make_shared<domain::Afsendersystem>();
        draft->navn = QString::number(number);
        const base::Record record = draft;
        auto creating = systems.create(record, actor);
        const auto created = co_await creating;
        if (!created) {
            co_return created.error();
        }
        std::printf("%s\n", qPrintable((*created)->id));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    base::join(writeForever(QCoreApplication::arguments().value(1)), &app, [](const base::Result<int> &result) {
        std::fprintf(stderr, "%s\n", qPrintable(base::sentence(result.error().message)));
        QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}
