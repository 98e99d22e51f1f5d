// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>

namespace nemsms::base {
class UserPrompts;
}
namespace nemsms::usecases {
class ActiveContext;
class EntityVerbs;
class ExportVerbs;
class ImportVerbs;
class LogVerbs;
class Sammenhaengskontrol;
} // namespace nemsms::usecases

namespace nemsms::ui {

/// What the pages of entities share. Everything outlives the pages.
struct EntityTools {
    std::function<usecases::EntityVerbs &(const QByteArray &)> verbs; ///< of the entity with that name
    usecases::LogVerbs &log;
    usecases::ActiveContext &context;
    base::UserPrompts &prompts;
    const usecases::ImportVerbs *imports = nullptr; ///< null, as exports: the pages offer no spreadsheets
    const usecases::ExportVerbs *exports = nullptr;
    const usecases::Sammenhaengskontrol *kontrol = nullptr; ///< null: forms hear only of a record's own rules
};

} // namespace nemsms::ui
