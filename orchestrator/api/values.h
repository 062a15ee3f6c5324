// Values of the core that callers of the backend use besides the snapshots: one include instead of an arrow to core.
#pragma once

#include "core/explanation.h"  // IWYU pragma: export
#include "core/ids.h"          // IWYU pragma: export
#include "core/money.h"        // IWYU pragma: export
#include "core/order_state.h"  // IWYU pragma: export
#include "core/time.h"         // IWYU pragma: export
