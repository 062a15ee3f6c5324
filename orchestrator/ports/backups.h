// Copies of the store that can take its place: made while orders go on, and proven before they count.
//
// All calls block, some for minutes; one thread at a time. A copy holds all personal data that the store holds.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/failure.h"
#include "core/time.h"

namespace sagadesk::ports {

struct BackupFile {
    std::string path;
    core::Instant at{};  // the copy shows the store as it was then or up to some milliseconds later
    std::uint64_t bytes = 0;

    bool operator==(const BackupFile&) const = default;
};

struct BackupMade {
    BackupFile file;
    std::uint64_t entries = 0;  // of its journal, all proven
};

enum class BackupStage : std::uint8_t {
    Copying,   // counted in bytes
    Checking,  // counted in journal entries
};

// Told from time to time how far it is, with total 0 where that is not known; false ends it. May be asked on another
// thread than the caller's, never on two at once.
using BackupWatch = std::function<bool(BackupStage stage, std::uint64_t done, std::uint64_t total)>;

class Backups {
public:
    virtual ~Backups() = default;
    // Where they are kept.
    [[nodiscard]] virtual std::string folder() const = 0;
    // Complete ones of this store, the newest first; a folder that is not there holds none.
    [[nodiscard]] virtual core::Expected<std::vector<BackupFile>> list() = 0;
    // Copies the store, checks the copy's pages and its journal's chains, and only then gives it its name. Whatever
    // fails leaves nothing behind. Failures: "stopped" by the watch, "disk_full" before anything is written or later,
    // "folder_unusable", "copy_damaged" when the copy is no good and so perhaps the store is not, "io_error".
    [[nodiscard]] virtual core::Expected<BackupMade> make(core::Instant at, const BackupWatch& watch) = 0;
    // Of those up to that moment, deletes all but so many of the newest, at least one.
    [[nodiscard]] virtual core::Expected<void> keepNewest(std::size_t count, core::Instant upTo) = 0;
};

}  // namespace sagadesk::ports
