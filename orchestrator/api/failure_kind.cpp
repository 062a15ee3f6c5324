#include "api/failure_kind.h"

#include <algorithm>
#include <array>

namespace sagadesk::api {
namespace {

constexpr std::array<std::string_view, 4> offline{"connect_failed", "connection_refused", "dns", "tls"};
constexpr std::array<std::string_view, 4> busy{"rate_limited", "too_many_requests", "http_425", "http_429"};

bool isServerStatus(std::string_view code) {
    return code.size() == 8 && code.starts_with("http_5");
}

template <class Codes>
bool isOneOf(const Codes& codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

}  // namespace

FailureKind failureKind(std::string_view code) {
    if (code.empty()) return FailureKind::None;
    if (core::isBadAnswer(code)) return FailureKind::Unclear;
    if (core::isDecline(code)) return FailureKind::Refused;
    if (code == "not_done") return FailureKind::NotDone;
    if (isServerStatus(code)) return FailureKind::Trouble;
    if (isOneOf(busy, code)) return FailureKind::Busy;
    return isOneOf(offline, code) ? FailureKind::Offline : FailureKind::NoAnswer;
}

}  // namespace sagadesk::api
