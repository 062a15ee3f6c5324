// A copy of an SQLite store in a file of its own, and the proof that it is whole. Private to this folder.
//
// All calls block; the watch may be asked on another thread than the caller's, never on two at once.
#pragma once

#include <string>

#include "core/failure.h"
#include "ports/backups.h"

namespace sagadesk::store {

// What the disk must keep free, so that the store itself is not the one that finds it full.
inline constexpr std::uint64_t left_free_bytes = 64ULL << 20;

// Ends the name of a file that is not complete.
inline constexpr const char* unfinished_ending = ".part";

// "20261118T140558.123Z": RFC 3339 without what some file systems don't take in names.
[[nodiscard]] std::string momentName(core::Instant at);

// Failure "disk_full" for want of space, else "io_error"; the path is in its detail.
[[nodiscard]] core::Failure fileFailure(const std::string& path, int error);

// A file that is removed with all that SQLite puts beside it, unless it came to its end. What a killed run left under
// its name is removed at once.
class UnfinishedFile {
public:
    explicit UnfinishedFile(std::string path);
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

    // On stable storage.
    [[nodiscard]] core::Expected<void> sync() const;
    // Then it has another name, on stable storage too.
    [[nodiscard]] core::Expected<void> finishAs(const std::string& path) const;

private:
    void remove() const;
    std::string m_path;
};

// Page by page, as the store is at one moment, into a file that is there or not; synced bit by bit. Failures:
// "stopped", "disk_full", "store_unreadable", "io_error".
[[nodiscard]] core::Expected<void> copyStore(const std::string& from, const std::string& to,
                                             const ports::BackupWatch& watch);

// Of a copy. Failures: "stopped", "copy_damaged", else what kept it from being read.
[[nodiscard]] core::Expected<void> checkPages(const std::string& path, const ports::BackupWatch& watch);
// Gives the number of entries.
[[nodiscard]] core::Expected<std::uint64_t> checkJournal(const std::string& path, const ports::BackupWatch& watch);

}  // namespace sagadesk::store
