// What a start in an empty folder needs: whether it is one, and what a person chose made into files and settings.
//
// UI thread, before there is a service. Nothing is written before the person has come to the end of the questions.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include <QSettings>

#include "core/failure.h"
#include "ui/dialogs/first_run.h"

namespace sagadesk::console {

// Neither orders nor a configuration.
[[nodiscard]] bool isEmptyFolder(const std::filesystem::path& folder);
// What is offered at first: as the system says.
[[nodiscard]] ui::FirstRunChoice usualChoice();

// sagadesk.toml with the services' urls; the API takes any free port. Failure: it can't be written.
[[nodiscard]] core::Expected<void> writeConfiguration(const std::filesystem::path& folder,
                                                      const std::map<std::string, std::string>& services);
// Stand-in services at this port are started with the console from now on.
[[nodiscard]] core::Expected<void> useSimulator(const std::filesystem::path& folder, std::uint16_t port);
[[nodiscard]] std::optional<std::uint16_t> simulatorPort(const std::filesystem::path& folder);
// Of 127.0.0.1, free at this moment.
[[nodiscard]] std::uint16_t freePort();
// The six services of the workflows that ship, at a simulator's address.
[[nodiscard]] std::map<std::string, std::string> simulatedServices(const std::string& address);

// Carries the choice out; the person and where to start are kept in the settings.
[[nodiscard]] core::Expected<void> carryOut(const ui::FirstRunChoice& choice, const std::filesystem::path& folder,
                                            QSettings& settings);

}  // namespace sagadesk::console
