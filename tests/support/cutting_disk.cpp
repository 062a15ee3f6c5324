#include "support/cutting_disk.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <utility>

namespace sagadesk::tests {

namespace {

constexpr std::size_t sector_bytes = 512;

// SQLite allocates szOsFile bytes: ours first, then the real file's.
struct File {
    sqlite3_file base;
    CuttingDisk* disk;
    std::string* path;  // nullptr for files that are not watched
    sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
File& of(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file);
}

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

int closeFile(sqlite3_file* file) {
    delete of(file).path;
    sqlite3_file* below = of(file).below();
    return below->pMethods ? below->pMethods->xClose(below) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
    if (of(file).disk->isCut()) return SQLITE_IOERR_READ;
    return of(file).below()->pMethods->xRead(of(file).below(), bytes, size, offset);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    if (of(file).path)
        if (const int result = of(file).disk->write(*of(file).path, offset, bytes, size); result != SQLITE_OK)
            return result;
    return of(file).below()->pMethods->xWrite(of(file).below(), bytes, size, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (of(file).path)
        if (const int result = of(file).disk->truncate(*of(file).path, size); result != SQLITE_OK) return result;
    return of(file).below()->pMethods->xTruncate(of(file).below(), size);
}
// The real fsync is left out: what is durable is kept here.
int syncFile(sqlite3_file* file, int) {
    return of(file).path ? of(file).disk->sync(*of(file).path) : SQLITE_OK;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return of(file).below()->pMethods->xFileSize(of(file).below(), size);
}
int lockFile(sqlite3_file* file, int level) {
    return of(file).below()->pMethods->xLock(of(file).below(), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return of(file).below()->pMethods->xUnlock(of(file).below(), level);
}
int checkReservedLock(sqlite3_file* file, int* held) {
    return of(file).below()->pMethods->xCheckReservedLock(of(file).below(), held);
}
// Chunked growth would write behind our back; nothing here asks for it.
int fileControl(sqlite3_file* file, int what, void* argument) {
    return of(file).below()->pMethods->xFileControl(of(file).below(), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return of(file).below()->pMethods->xSectorSize(of(file).below());
}
int deviceCharacteristics(sqlite3_file* file) {
    return of(file).below()->pMethods->xDeviceCharacteristics(of(file).below());
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return of(file).below()->pMethods->xShmMap(of(file).below(), page, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return of(file).below()->pMethods->xShmLock(of(file).below(), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    of(file).below()->pMethods->xShmBarrier(of(file).below());
}
int shmUnmap(sqlite3_file* file, int remove) {
    return of(file).below()->pMethods->xShmUnmap(of(file).below(), remove);
}

constexpr sqlite3_io_methods methods{
    2,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
    shmUnmap,   nullptr,           nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* disk = static_cast<CuttingDisk*>(vfs->pAppData);
    auto& made = *new (file) File{};
    made.disk = disk;
    const int result = disk->below()->xOpen(disk->below(), name, made.below(), flags, outFlags);
    if (result != SQLITE_OK) return result;
    if (name != nullptr && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) {
        made.path = new std::string(name);
        disk->opened(name);
    }
    made.base.pMethods = &methods;
    return SQLITE_OK;
}
int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    auto* disk = static_cast<CuttingDisk*>(vfs->pAppData);
    if (const int result = disk->remove(name); result != SQLITE_OK) return result;
    return disk->below()->xDelete(disk->below(), name, syncFolder);
}

}  // namespace

CuttingDisk::CuttingDisk(std::uint64_t seed) : m_below(sqlite3_vfs_find(nullptr)), m_chance(seed) {
    m_vfs = *m_below;
    m_vfs.zName = "cutting-disk";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_below->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

CuttingDisk::~CuttingDisk() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

CuttingDisk::Power CuttingDisk::spend() {
    if (m_cut) return Power::Off;
    m_cut = --m_untilCut == 0;
    return m_cut ? Power::Failing : Power::On;
}

void CuttingDisk::opened(const std::string& path) {
    m_files.try_emplace(path, Durable{contents(path), {}});
}

int CuttingDisk::write(const std::string& path, std::int64_t offset, const void* bytes, int size) {
    auto& pending = m_files[path].pending;
    const auto power = spend();
    if (power == Power::Off) return SQLITE_IOERR_WRITE;
    if (power == Power::On && std::exchange(m_failWrite, false)) return SQLITE_IOERR_WRITE;
    if (offset + size > m_space) return SQLITE_FULL;
    pending.push_back({offset, std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size)), false});
    // The write that the cut meets may still get to the disk, in part.
    return power == Power::On ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int CuttingDisk::truncate(const std::string& path, std::int64_t size) {
    if (spend() != Power::On) return SQLITE_IOERR_TRUNCATE;
    m_files[path].pending.push_back({size, {}, true});
    return SQLITE_OK;
}

int CuttingDisk::sync(const std::string& path) {
    auto& file = m_files[path];
    if (spend() != Power::On) return SQLITE_IOERR_FSYNC;
    if (std::exchange(m_failSync, false)) {
        for (auto& write : file.pending) {
            tear(write);
            apply(file.image, write);
        }
        file.pending.clear();
        return SQLITE_IOERR_FSYNC;
    }
    for (const auto& write : file.pending) apply(file.image, write);
    file.pending.clear();
    return SQLITE_OK;
}

int CuttingDisk::remove(const std::string& path) {
    if (spend() != Power::On) return SQLITE_IOERR_DELETE;
    m_files.erase(path);
    return SQLITE_OK;
}

void CuttingDisk::apply(std::string& image, const Write& write) {
    const auto offset = static_cast<std::size_t>(write.offset);
    if (write.truncates) {
        if (offset < image.size()) image.resize(offset);
        return;
    }
    if (write.bytes.empty()) return;
    if (image.size() < offset + write.bytes.size()) image.resize(offset + write.bytes.size());
    image.replace(offset, write.bytes.size(), write.bytes);
}

// Makes of an unsynced write what a cut may leave of it: all, nothing, or its beginning up to some sector.
void CuttingDisk::tear(Write& write) {
    switch (m_chance() % 3) {
        case 0:
            break;
        case 1:
            write.bytes.clear(), write.truncates = false;
            break;
        default: {
            const std::size_t sectors = write.bytes.size() / sector_bytes;
            const auto head = sector_bytes - static_cast<std::size_t>(write.offset) % sector_bytes;
            const auto kept = head + (sectors == 0 ? 0 : m_chance() % sectors) * sector_bytes;
            if (!write.truncates && kept < write.bytes.size()) write.bytes.resize(kept);
        }
    }
}

void CuttingDisk::powerOn() {
    for (auto& [path, file] : m_files) {
        // Half of the cuts lose everything since the last fsync, the others keep a random part of it.
        const bool losesAll = m_chance() % 2 == 0;
        for (auto& write : file.pending) {
            if (losesAll) break;
            tear(write);
            apply(file.image, write);
        }
        std::ofstream(path, std::ios::binary | std::ios::trunc) << file.image;
        // Shared memory is no file: it does not outlive the machine.
        std::filesystem::remove(path + "-shm");
    }
    m_files.clear();
    m_cut = false;
    m_untilCut = std::numeric_limits<std::uint64_t>::max();
}

}  // namespace sagadesk::tests
