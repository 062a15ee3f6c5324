#include "api/backups.h"

namespace sagadesk::api {

std::string_view word(BackupState state) {
    switch (state) {
        case BackupState::Never:
            return "never";
        case BackupState::Copying:
            return "copying";
        case BackupState::Checking:
            return "checking";
        case BackupState::Done:
            return "done";
        case BackupState::Stopped:
            return "stopped";
        case BackupState::Failed:
            return "failed";
    }
    return "";
}

}  // namespace sagadesk::api
