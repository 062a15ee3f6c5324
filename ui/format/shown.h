// The one status that a person sees of an order: its state, unless its activity says more.
#pragma once

#include <QMetaType>
#include <QString>
#include <array>
#include <cstdint>

#include "api/values.h"

namespace sagadesk::ui {

enum class Shown : std::uint8_t {
    Pending,
    Confirmed,
    Processing,
    Completed,
    Failed,
    Cancelled,
    Undoing,  // activity compensating
    Held,     // a person must decide; awaiting approval too
    Parked,   // circuit open, service paused or at its limit
};
inline constexpr std::size_t shown_count = 9;
inline constexpr std::array<Shown, shown_count> all_shown{Shown::Pending,   Shown::Confirmed, Shown::Processing,
                                                          Shown::Completed, Shown::Failed,    Shown::Cancelled,
                                                          Shown::Undoing,   Shown::Held,      Shown::Parked};

[[nodiscard]] Shown shownOf(core::OrderState state, core::Activity activity);
// "Failed", translated; at most 14 characters or it is elided.
[[nodiscard]] QString wordOf(Shown shown);
// Name of its shape in resources/icons.
[[nodiscard]] QString iconOf(Shown shown);
// Failed, undoing and held are loud (semibold, coloured); what goes well is quiet.
[[nodiscard]] bool isLoud(Shown shown);

}  // namespace sagadesk::ui

Q_DECLARE_METATYPE(sagadesk::ui::Shown)
