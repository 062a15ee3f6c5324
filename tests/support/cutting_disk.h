// A disk under SQLite whose power can be cut: what was written since a file's last fsync may then be there, be gone or
// be torn. Also runs out of space and fails single calls on command.
//
// While one lives it is SQLite's default file system; files are real ones, so everything around SQLite works as ever.
// The idea is LazyFS's (github.com/dsrhaslab/lazyfs). One thread.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace sagadesk::tests {

class CuttingDisk {
public:
    explicit CuttingDisk(std::uint64_t seed);
    ~CuttingDisk();
    CuttingDisk(const CuttingDisk&) = delete;
    CuttingDisk& operator=(const CuttingDisk&) = delete;

    // The power goes with the n-th write, truncation, deletion or fsync from now on; every call after it fails.
    void cutAfter(std::uint64_t operations) { m_untilCut = operations; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    // To be called when everything over the disk is closed: leaves in the files what the cut left of them.
    void powerOn();

    // The next fsync fails. As on Linux the pages then count as clean: they are never written again.
    void failNextSync() { m_failSync = true; }
    void failNextWrite() { m_failWrite = true; }
    // No file of the database grows beyond so many bytes.
    void setSpace(std::int64_t bytes) { m_space = bytes; }

    // For the file system's functions.
    struct Write {
        std::int64_t offset = 0;
        std::string bytes;
        bool truncates = false;  // the file ends at offset
    };
    struct Durable {
        std::string image;
        std::vector<Write> pending;
    };
    int write(const std::string& path, std::int64_t offset, const void* bytes, int size);
    int truncate(const std::string& path, std::int64_t size);
    int sync(const std::string& path);
    int remove(const std::string& path);
    void opened(const std::string& path);
    [[nodiscard]] sqlite3_vfs* below() const { return m_below; }

private:
    enum class Power { On, Failing, Off };
    Power spend();
    void tear(Write& write);
    static void apply(std::string& image, const Write& write);

    sqlite3_vfs* m_below;
    sqlite3_vfs m_vfs{};
    std::mt19937_64 m_chance;
    std::map<std::string, Durable> m_files;
    std::uint64_t m_untilCut = std::numeric_limits<std::uint64_t>::max();
    std::int64_t m_space = std::numeric_limits<std::int64_t>::max();
    bool m_cut = false;
    bool m_failSync = false;
    bool m_failWrite = false;
};

}  // namespace sagadesk::tests
