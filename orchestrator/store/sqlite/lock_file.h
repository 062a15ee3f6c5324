// The file that keeps a second process from writing the same store. Held from construction to destruction; the kernel
// lets go of it when the process dies, however it dies.
#pragma once

#include <string>
#include <utility>

#include "core/failure.h"

namespace sagadesk::store {

class LockFile {
public:
    LockFile() = default;
    LockFile(LockFile&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    LockFile& operator=(LockFile&& other) noexcept {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~LockFile();

    // Failures: "store_locked" with the process id of the owner, "store_unreadable". Does not wait.
    [[nodiscard]] static core::Expected<LockFile> take(const std::string& path);

private:
    explicit LockFile(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

// Makes the names of new files in the path's folder durable.
[[nodiscard]] core::Expected<void> syncFolderOf(const std::string& path);

// Makes an empty file that only its owner may read, unless there is one already.
[[nodiscard]] core::Expected<void> createPrivateFile(const std::string& path);

}  // namespace sagadesk::store
