// For whom the words are made: how money and times look there, and what is known beside the order.
//
// A value that pages fill once and keep; used on the UI thread. Every function may be left empty but money and time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include <QString>

#include "api/services.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

// What the services board last said of a service that orders wait for.
struct ServiceState {
    api::ServiceHealth health = api::ServiceHealth::Healthy;
    std::optional<core::Instant> pausedUntil;
    std::optional<core::Instant> nextTest;  // while its circuit is open
};

struct Viewer {
    std::function<QString(std::int64_t minor, std::string_view currency)> money;
    std::function<QString(core::Instant)> time;  // "14:02", with its day when that is not today
    std::function<QString(core::Duration)> duration;
    std::function<QString(double)> share;                      // "5 %", of a part of the whole
    std::function<QString(std::string_view service)> service;  // its configured label, "" for none
    std::function<std::optional<ServiceState>(std::string_view service)> serviceState;
    bool seesSecurityReasons = false;  // why a bank refused for security; admins only
};

// Money, times, durations and shares as these formats write them; what is known beside the order is left empty.
// now: gives the present moment, since times of other days are told with their day.
[[nodiscard]] Viewer viewerOf(const Formats& formats, std::function<core::Instant()> now);

}  // namespace sagadesk::ui
