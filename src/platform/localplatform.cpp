// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/localplatform.h"

#include "platform/demosetup.h"
#include "platform/platformengine.h"
#include "platform/platformfolder.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nemsms::platform {

struct LocalPlatform::Parts {
    explicit Parts(PlatformFolder place) : folder(std::move(place)) {}

    /// Takes the folder and opens the doors, or reads who has it.
    base::Result<> join(const PlatformOptions &options);
    base::Result<> run(const PlatformOptions &options);

    PlatformFolder folder;
    protocols::PlatformReady ready;
    std::unique_ptr<FolderLock> owned; // outlives the engine: nobody takes over while doors are still closing
    std::unique_ptr<PlatformEngine> engine;
};

base::Result<> LocalPlatform::Parts::join(const PlatformOptions &options)
{
    const auto starting = folder.startLock();
    if (!starting) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, folder.dir()}});
    }
    owned = folder.own();
    if (owned) {
        return run(options);
    }
    auto owner = folder.readOwner();
    if (!owner) {
        return owner.error();
    }
    if (!options.connect) {
        return base::failure(base::ErrorKind::Conflict, "platform.folder.owned",
                             {{u"path"_s, folder.dir()}, {u"pid"_s, owner->pid}});
    }
    ready = *owner;
    ready.demo.persons = DemoSetup::description().persons;
    return {};
}

base::Result<> LocalPlatform::Parts::run(const PlatformOptions &options)
{
    auto opened = PlatformEngine::open(folder, options.clock, options.portBase, options.broker);
    if (!opened) {
        owned.reset();
        return opened.error();
    }
    engine = std::move(*opened);
    ready = engine->ready();
    protocols::PlatformReady kept = ready;
    kept.demo.persons.clear(); // who joins knows them by the program: nobody's number stands in a file
    if (!owned->write(QJsonDocument(kept.toJson()).toJson(QJsonDocument::Compact) + '\n')) {
        return base::failure(base::ErrorKind::Internal, "platform.folder.write", {{u"path"_s, folder.dir()}});
    }
    return {};
}

LocalPlatform::LocalPlatform(PlatformOptions options) : m_options(std::move(options)) {}
LocalPlatform::~LocalPlatform() = default;

base::Result<std::unique_ptr<LocalPlatform>> LocalPlatform::start(PlatformOptions options)
{
    auto folder = PlatformFolder::prepare(options.dir);
    if (!folder) {
        return folder.error();
    }
    std::unique_ptr<LocalPlatform> made(new LocalPlatform(std::move(options)));
    made->m_parts = std::make_unique<Parts>(std::move(*folder));
    if (const auto joined = made->m_parts->join(made->m_options); !joined) {
        return joined.error();
    }
    return made;
}

bool LocalPlatform::isUsed(const QString &dir)
{
    return PlatformFolder::isUsed(dir);
}

bool LocalPlatform::isRunning(const QString &dir)
{
    if (!PlatformFolder::isUsed(dir)) {
        return false; // looking makes no folder
    }
    const auto folder = PlatformFolder::prepare(dir);
    if (!folder) {
        return false;
    }
    const auto starting = folder->startLock();
    return starting && !folder->own();
}

bool LocalPlatform::isOwner() const
{
    return m_parts->engine != nullptr;
}

base::Result<bool> LocalPlatform::takeOver()
{
    if (isOwner()) {
        return true;
    }
    PlatformOptions options = m_options;
    options.clock.reset(); // the folder's own clock goes on
    options.connect = true;
    if (const auto joined = m_parts->join(options); !joined) {
        return joined.error();
    }
    return isOwner();
}

protocols::PlatformReady LocalPlatform::ready() const
{
    return m_parts->ready;
}

} // namespace nemsms::platform
