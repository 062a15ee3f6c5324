#include "api/undelivered.h"

namespace sagadesk::api {

std::string_view word(UndeliveredKind kind) {
    return kind == UndeliveredKind::Event ? "event" : "intake";
}

}  // namespace sagadesk::api
