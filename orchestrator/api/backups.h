// Copies of the store: how the latest is or ended, and which there are. Values only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time.h"

namespace sagadesk::api {

enum class BackupState : std::uint8_t { Never, Copying, Checking, Done, Stopped, Failed };
[[nodiscard]] std::string_view word(BackupState state);  // "never", "copying" …

enum class BackupOrder : std::uint8_t {
    Look,
    Start,  // unless one is running
    Stop,
};

struct BackupCommand {
    BackupOrder order = BackupOrder::Look;
    std::string actor;  // of Start
};

// A complete copy, proven when it was made.
struct BackupFile {
    std::string path;
    core::Instant at{};
    std::uint64_t bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

// The latest backup since the node started; there is one at a time.
struct BackupView {
    core::Instant now{};
    BackupState state = BackupState::Never;
    std::optional<core::Instant> started, ended;  // Done: started is the `at` of the file that was made
    std::uint64_t done = 0, total = 0;            // Copying: bytes; Checking: journal entries; total 0: not known yet
    std::string code, detail;                     // Failed: why
    std::string folder;                           // on the node's machine
    std::optional<core::Duration> every;
    std::optional<core::Instant> next;  // when the node makes one by itself
    std::uint64_t keep = 0;             // so many are kept
    std::vector<BackupFile> files;      // newest first
};

}  // namespace sagadesk::api
