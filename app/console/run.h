// The console with its service inside, or with the screens alone: from a good start to the exit status.
//
// UI thread; each blocks in the event loop until the window is closed or a signal comes.
#pragma once

#include <filesystem>

#include <QApplication>
#include <QSettings>

#include "console/command_line.h"
#include "ui/frame/single_instance.h"

namespace sagadesk::console {

struct Start {
    Command command;
    std::string attach;            // address of an orchestrator elsewhere; "" for one in this process:
    std::filesystem::path folder;  // of its orders
    bool demo = false;             // with invented orders
};

// instance listens already. The settings outlive the call.
[[nodiscard]] int runAttached(const Start& start, QSettings& kept, ui::SingleInstance& instance);
[[nodiscard]] int runEmbedded(QApplication& application, const Start& start, QSettings& kept,
                              ui::SingleInstance& instance);

}  // namespace sagadesk::console
