#include "simulator/faults.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <optional>
#include <utility>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include "core/json.h"

namespace sagadesk::simulator {
namespace {

struct ShareField {
    std::string_view name;
    double FaultShares::*member;
    double max;
};
constexpr double one_day_ms = 86'400'000;
constexpr std::size_t resolved_max = 1'000;
constexpr std::array share_fields{
    ShareField{"decline", &FaultShares::decline, 1},
    ShareField{"error5xx", &FaultShares::error5xx, 1},
    ShareField{"error5xxAfter", &FaultShares::error5xxAfter, 1},
    ShareField{"tooMany", &FaultShares::tooMany, 1},
    ShareField{"lostReply", &FaultShares::lostReply, 1},
    ShareField{"lostRequest", &FaultShares::lostRequest, 1},
    ShareField{"trickle", &FaultShares::trickle, 1},
    ShareField{"malformed", &FaultShares::malformed, 1},
    ShareField{"accept202", &FaultShares::accept202, 1},
    ShareField{"duplicateCallback", &FaultShares::duplicateCallback, 1},
    ShareField{"lateCallback", &FaultShares::lateCallback, 1},
    ShareField{"downShare503", &FaultShares::downShare503, 1},
    ShareField{"retryAfter", &FaultShares::retryAfter_s, 3'600},
    ShareField{"tricklePerByte", &FaultShares::tricklePerByte, 60'000},
    ShareField{"lateCallbackDelay", &FaultShares::lateCallbackDelay, one_day_ms},
    ShareField{"downFor", &FaultShares::downFor, one_day_ms},
};

core::Failure invalid(std::string pointer, std::string detail) {
    return {"invalid_faults", core::FailureClass::Refused, std::move(detail), std::move(pointer)};
}

std::optional<double> numberIn(const boost::json::value& value, double max) {
    if (!value.is_number()) return std::nullopt;
    const auto number = value.to_number<double>();
    if (number < 0 || number > max) return std::nullopt;
    return number;
}

bool readLatency(const boost::json::value& value, FaultShares& shares) {
    shares.latencyP99 = 0;
    if (const auto fixed = numberIn(value, one_day_ms)) {
        shares.latencyMean = *fixed;
        return true;
    }
    const auto* object = value.if_object();
    if (object == nullptr || object->size() != 2 || !object->contains("mean") || !object->contains("p99")) return false;
    const auto mean = numberIn(object->at("mean"), one_day_ms);
    const auto p99 = numberIn(object->at("p99"), one_day_ms);
    if (!mean || !p99 || *p99 < *mean || *p99 > 14 * *mean) return false;  // no log-normal has a longer tail
    shares.latencyMean = *mean;
    shares.latencyP99 = *p99;
    return true;
}

bool readCallbackDelay(const boost::json::value& value, FaultShares& shares) {
    const auto* range = value.if_array();
    if (range == nullptr || range->size() != 2) return false;
    const auto from = numberIn((*range)[0], one_day_ms);
    const auto to = numberIn((*range)[1], one_day_ms);
    if (!from || !to || *from > *to) return false;
    shares.callbackDelayFrom = *from;
    shares.callbackDelayTo = *to;
    return true;
}

// What is wrong with the member, or nothing.
std::optional<std::string> readMember(std::string_view name, const boost::json::value& value, FaultShares& shares) {
    if (name == "latency") {
        if (readLatency(value, shares)) return std::nullopt;
        return "a number of milliseconds or {\"mean\": ms, \"p99\": ms} with mean <= p99 <= 14 * mean is expected";
    }
    if (name == "callbackDelay") {
        if (readCallbackDelay(value, shares)) return std::nullopt;
        return "two numbers of milliseconds, the smaller one first, are expected";
    }
    for (const auto& field : share_fields) {
        if (field.name != name) continue;
        const auto number = numberIn(value, field.max);
        if (!number) return "a number from 0 to " + std::to_string(static_cast<long>(field.max)) + " is expected";
        shares.*field.member = *number;
        return std::nullopt;
    }
    return "this fault is not known";
}

bool fits(std::string_view target, std::string_view path) {
    if (target == "*") return true;
    if (target.starts_with('/')) return path.starts_with(target);
    return path.size() > target.size() + 1 && path.substr(1, target.size()) == target && path[target.size() + 1] == '/';
}

// splitmix64 (Steele, Lea, Flood 2014): each salt gives a draw of its own.
std::uint64_t mix(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

class Dice {
public:
    Dice(std::uint64_t seed, std::string_view path, std::string_view key)
        : m_key(mix(mix(seed ^ std::hash<std::string_view>{}(key)) ^ std::hash<std::string_view>{}(path))) {}

    // Uniform in [0, 1); attempt 0 stands for the key as a whole.
    [[nodiscard]] double uniform(std::uint64_t salt, std::uint64_t attempt = 0) const {
        return static_cast<double>(mix(m_key ^ mix(salt * 0x100000001b3ULL + attempt)) >> 11) * 0x1.0p-53;
    }

private:
    std::uint64_t m_key;
};

enum Salt : std::uint64_t {
    fault_salt = 1,
    decline_salt,
    later_salt,
    late_salt,
    delay_salt,
    duplicate_salt,
    latency_salt,
    angle_salt,
    down_salt
};

Milliseconds latencyOf(const FaultShares& shares, const Dice& dice, std::uint64_t attempt) {
    if (shares.latencyP99 <= shares.latencyMean) return Milliseconds{std::lround(shares.latencyMean)};
    // p99 / mean = exp(z·σ − σ²/2) with z the 99 % quantile of the normal distribution.
    constexpr double z = 2.3263;
    const double ratio = std::log(shares.latencyP99 / shares.latencyMean);
    const double sigma = z - std::sqrt(std::max(0.0, z * z - 2 * ratio));
    const double mu = std::log(shares.latencyMean) - sigma * sigma / 2;
    const double radius = std::sqrt(-2 * std::log(1 - dice.uniform(latency_salt, attempt)));
    const double normal = radius * std::cos(2 * std::numbers::pi * dice.uniform(angle_salt, attempt));
    return Milliseconds{std::lround(std::exp(mu + sigma * normal))};
}

Fault faultOf(const FaultShares& shares, double chance) {
    const std::array<std::pair<double, Fault>, 7> slices{{{shares.lostRequest, Fault::Dropped},
                                                          {shares.error5xx, Fault::Unavailable},
                                                          {shares.tooMany, Fault::TooMany},
                                                          {shares.error5xxAfter, Fault::ErrorAfter},
                                                          {shares.lostReply, Fault::LostReply},
                                                          {shares.trickle, Fault::Trickle},
                                                          {shares.malformed, Fault::Malformed}}};
    for (const auto& [share, fault] : slices) {
        if (chance < share) return fault;
        chance -= share;
    }
    return Fault::None;
}

Milliseconds callbackDelayOf(const FaultShares& shares, const Dice& dice) {
    const double spread = (shares.callbackDelayTo - shares.callbackDelayFrom) * dice.uniform(delay_salt);
    const bool late = dice.uniform(late_salt) < shares.lateCallback;
    return Milliseconds{std::lround(late ? shares.lateCallbackDelay : shares.callbackDelayFrom + spread)};
}

}  // namespace

core::Expected<FaultPlan> FaultPlan::parse(std::string_view json, std::uint64_t defaultSeed, Steady::time_point now) {
    const auto value = core::parseJson(json);
    if (!value) return tl::unexpected(value.error());
    if (!value->is_object()) return tl::unexpected(invalid("", "an object of targets is expected"));
    FaultPlan plan(defaultSeed);
    plan.m_told = now;
    for (const auto& [target, member] : value->as_object()) {
        const std::string pointer = "/" + core::pointerToken(target);
        if (target == "seed") {
            const auto seed = numberIn(member, 0x1.0p53);
            if (!seed) return tl::unexpected(invalid(pointer, "a whole number is expected"));
            plan.m_seed = static_cast<std::uint64_t>(*seed);
            continue;
        }
        if (!member.is_object()) return tl::unexpected(invalid(pointer, "an object of faults is expected"));
        for (const auto& [name, setting] : member.as_object()) {
            FaultShares unused;
            if (auto wrong = readMember(name, setting, unused))
                return tl::unexpected(invalid(pointer + "/" + core::pointerToken(name), std::move(*wrong)));
        }
        plan.m_targets[std::string(target)] = member.as_object();
    }
    return plan;
}

const FaultPlan::Resolved& FaultPlan::resolve(std::string_view path) {
    const auto known = m_resolved.find(path);
    if (known != m_resolved.end()) return known->second;
    // Shortest first, so that longer ones overrule; "*" before a service of one letter, should there be one.
    std::vector<const std::pair<const std::string, boost::json::object>*> fitting;
    for (const auto& target : m_targets) {
        if (fits(target.first, path)) fitting.push_back(&target);
    }
    const auto rank = [](const auto* target) {
        return target->first == "*" ? std::size_t{0}
                                    : target->first.size() + (target->first.starts_with('/') ? 1'000 : 1);
    };
    std::sort(fitting.begin(), fitting.end(), [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    Resolved resolved;
    for (const auto* target : fitting) {
        for (const auto& [name, value] : target->second) {
            readMember(name, value, resolved.shares);
            if (name == "decline") resolved.declineCompensations = target->first.starts_with('/');
        }
    }
    resolved.idle = fitting.empty();
    if (m_resolved.size() >= resolved_max) m_resolved.clear();  // someone walks through paths that no workflow has
    return m_resolved.emplace(path, resolved).first->second;
}

FaultDraw FaultPlan::draw(std::string_view path, std::string_view key, std::uint64_t attempt, bool compensation,
                          Steady::time_point now) {
    FaultDraw draw;
    const Resolved& resolved = resolve(path);
    if (resolved.idle) return draw;
    const FaultShares& shares = resolved.shares;
    const Dice dice(m_seed, path, key);
    draw.latency = latencyOf(shares, dice, attempt);
    if (now < m_told + Milliseconds{std::lround(shares.downFor)}) {
        draw.fault = dice.uniform(down_salt, attempt) < shares.downShare503 ? Fault::Unavailable : Fault::Dropped;
        return draw;
    }
    draw.fault = faultOf(shares, dice.uniform(fault_salt, attempt));
    draw.decline = dice.uniform(decline_salt) < shares.decline && (!compensation || resolved.declineCompensations);
    draw.later = dice.uniform(later_salt) < shares.accept202;
    draw.duplicateCallback = dice.uniform(duplicate_salt) < shares.duplicateCallback;
    draw.callbackDelay = callbackDelayOf(shares, dice);
    draw.perByte = Milliseconds{std::lround(shares.tricklePerByte)};
    draw.retryAfter_s = static_cast<int>(std::lround(shares.retryAfter_s));
    return draw;
}

std::string FaultPlan::json() const {
    boost::json::object result;
    result["seed"] = m_seed;
    for (const auto& [target, faults] : m_targets) result[target] = faults;
    return boost::json::serialize(result);
}

}  // namespace sagadesk::simulator
