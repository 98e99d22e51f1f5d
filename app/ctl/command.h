// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/job.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace nemsms::ctl {

class Session;

/// What a chosen verb does; gives the exit code. An error becomes its kind's number.
using Verb = std::function<base::Job<int>(Session *)>;

/// The command line as a tree of nouns and verbs. A noun's file adds itself to `app` and lets its verbs' callbacks put
/// what is to be done into `verb`.
struct CommandTree {
    CLI::App app;
    Verb verb;
};

/// Adds a verb below `noun` whose work is `work(Session *, std::shared_ptr<Options>)`, a coroutine that is no lambda.
/// `declare(CLI::App &, Options &)` declares the options.
template <class Options, class Declare, class Work>
CLI::App *addVerb(CommandTree &tree, CLI::App &noun, const char *name, const std::string &purpose, Declare declare,
                  Work work)
{
    auto options = std::make_shared<Options>();
    CLI::App *verb = noun.add_subcommand(name, purpose);
    verb->fallthrough();
    declare(*verb, *options);
    verb->callback([&tree, options, work] {
        tree.verb = [options, work](Session *session) { return work(session, options); };
    });
    return verb;
}

/// The noun itself: asks for one of its verbs.
inline CLI::App &addNoun(CommandTree &tree, const char *name, const std::string &purpose)
{
    CLI::App *noun = tree.app.add_subcommand(name, purpose);
    noun->require_subcommand(1);
    noun->fallthrough();
    return *noun;
}

/// A verb that takes no options of its own.
struct NoOptions {
};

} // namespace nemsms::ctl
