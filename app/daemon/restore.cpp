#include "daemon/restore.h"

#include <cstdio>

#include "service/system.h"
#include "store/sqlite/sqlite_backups.h"

namespace sagadesk::daemon {

int restoreStore(const std::string& copy, const std::string& store) {
    const auto kept = store::restoreSqliteBackup(copy, store, service::SystemClock().now());
    if (!kept) {
        const core::Failure& failure = kept.error();
        std::fprintf(stderr, "sagadeskd: nothing was restored: %s: %s\n", failure.code.c_str(), failure.detail.c_str());
        return failure.code == "copy_damaged" ? 1 : 2;
    }
    std::printf("restored %s from %s\n", store.c_str(), copy.c_str());
    if (!kept->empty()) std::printf("what was there before is kept as %s\n", kept->c_str());
    return 0;
}

}  // namespace sagadesk::daemon
