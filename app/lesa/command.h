// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/options.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace lesa {

/// The program while its command line is read: each command registers itself and, when chosen, what
/// to run.
struct Program {
    CLI::App& app;
    CommonOptions common;
    std::function<int()> run; ///< of the chosen command; returns the exit code

    /// Registers a command whose options live in one `Options` object.
    template <class Options>
    void add(const char* name, const char* help,
        void (*declare)(CLI::App&, Options&, CommonOptions&),
        int (*work)(const Options&, const CommonOptions&))
    {
        auto* command = app.add_subcommand(name, help);
        auto options = std::make_shared<Options>();
        declare(*command, *options, common);
        command->callback([this, command, options, work] {
            common.command = command;
            run = [this, options, work] { return work(*options, common); };
        });
    }
};

} // namespace lesa
