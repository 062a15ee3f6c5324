// What must hold for every order that is stored. The memory store asks here; the SQL schemas repeat it as CHECKs.
#pragma once

#include "ports/store.h"

namespace sagadesk::store {

[[nodiscard]] inline bool keepsRules(const ports::OrderRow& row) {
    const bool idle = row.activity == core::Activity::Idle;
    return row.run >= 1 && (!idle || (core::isFinal(row.state) && !row.wakeAt));
}

}  // namespace sagadesk::store
