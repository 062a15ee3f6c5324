#include "daemon/verify.h"

#include <chrono>
#include <cstdio>

#include "store/sqlite/sqlite_store.h"

namespace sagadesk::daemon {

namespace {

int cannotRead(const core::Failure& failure) {
    std::fprintf(stderr, "sagadeskd: the journal can't be read: %s: %s\n", failure.code.c_str(),
                 failure.detail.c_str());
    return 2;
}

}  // namespace

int verifyStore(const std::string& path) {
    auto reader = store::openSqliteReader(path);
    if (!reader) return cannotRead(reader.error());
    const auto began = std::chrono::steady_clock::now();
    const auto verdict = (*reader)->verify();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (!verdict) return cannotRead(verdict.error());
    const double pace = seconds > 0 ? static_cast<double>(verdict->entries) / seconds : 0;
    const auto entries = static_cast<unsigned long long>(verdict->entries);
    if (verdict->intact) {
        std::printf("intact: %llu entries in %.2f s, %.0f entries/s\n", entries, seconds, pace);
        return 0;
    }
    std::printf("broken: partition %u, position %llu: %s (%llu entries in %.2f s, %.0f entries/s)\n",
                static_cast<unsigned>(verdict->partition), static_cast<unsigned long long>(verdict->position),
                verdict->what.c_str(), entries, seconds, pace);
    return 1;
}

}  // namespace sagadesk::daemon
