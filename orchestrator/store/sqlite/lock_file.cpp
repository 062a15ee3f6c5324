#include "store/sqlite/lock_file.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sagadesk::store {

namespace {

tl::unexpected<core::Failure> unreadable(const std::string& path, int error) {
    return core::fail("store_unreadable", core::FailureClass::Permanent,
                      path + ": " + std::generic_category().message(error));
}

std::string firstLine(int descriptor) {
    std::array<char, 32> bytes{};
    const auto size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const std::string text(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return text.substr(0, text.find('\n'));
}

}  // namespace

core::Expected<LockFile> LockFile::take(const std::string& path) {
    LockFile lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (lock.m_descriptor < 0) return unreadable(path, errno);
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) return unreadable(path, errno);
        const auto owner = firstLine(lock.m_descriptor);
        return core::fail("store_locked", core::FailureClass::Refused,
                          path + " is held by process " + (owner.empty() ? "unknown" : owner));
    }
    const auto text = std::to_string(::getpid()) + '\n';
    // Only for the reader of the message above: a full disk must not keep the store from opening.
    if (::ftruncate(lock.m_descriptor, 0) == 0 && ::pwrite(lock.m_descriptor, text.data(), text.size(), 0) < 0)
        errno = 0;
    return lock;
}

// The file itself stays: removing it would let two processes hold locks on two files of the same name.
LockFile::~LockFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

core::Expected<void> syncFolderOf(const std::string& path) {
    auto folder = std::filesystem::path(path).parent_path();
    if (folder.empty()) folder = ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return unreadable(folder.string(), errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error != 0) return unreadable(folder.string(), error);
    return {};
}

core::Expected<void> createPrivateFile(const std::string& path) {
    // Never opens a file that exists: closing it again would drop the locks that other connections of this process
    // hold.
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return errno == EEXIST ? core::Expected<void>{} : unreadable(path, errno);
    ::close(descriptor);
    return {};
}

}  // namespace sagadesk::store
