// Bulk jobs as callers see them: one command for many orders, tried beforehand, paced, and accounted for one by one.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "api/failures.h"
#include "api/orders.h"
#include "core/bulk.h"

namespace sagadesk::api {

inline constexpr std::size_t bulk_orders_max = 100'000;

struct BulkRequest {
    core::BulkAction action = core::BulkAction::Retry;
    std::string step, verdict, reference;  // see core::BulkJob
    std::string reason;                    // required, 1–500 characters
    std::string actor;
    // Either named orders or everything that the query matches at this moment; limit and before are not used.
    std::vector<OrderName> orders;
    std::optional<OrderQuery> filter;
    std::optional<double> rate;  // orders a second
    std::uint32_t canary = 5;
    double stopAbove = 0.05;  // 0–1
    bool dryRun = false;
};

// Orders of the set that can't take the action, by the guard that refuses it.
struct LeftOut {
    std::string guard;  // as in Problem::guard; "not_found" for names that are no orders
    std::uint64_t orders = 0;
    std::vector<std::string> examples;  // numbers, at most five
};

// What would be done.
struct BulkPlan {
    std::uint64_t matched = 0;    // orders that the request names
    std::uint64_t willAct = 0;    // of those, the ones that can take the action now
    std::vector<MoneySum> money;  // of those
    std::vector<LeftOut> leftOut;
};

struct BulkView {
    core::BulkJob job;
    std::array<std::uint32_t, 6> results{};  // by core::BulkResult
    std::vector<MoneySum> money;
};

// A dry run gives the plan only; else job is there and durable.
struct BulkAnswer {
    BulkPlan plan;
    std::optional<BulkView> job;
};

struct BulkList {
    std::vector<BulkView> jobs;  // newest first
};

struct BulkItemView {
    core::BulkItem item;
    std::string number;  // of the order
};
struct BulkItems {
    core::BulkId job;
    std::vector<BulkItemView> items;
    std::optional<std::uint32_t> next;  // ordinal to go on from
};

enum class BulkOrder : std::uint8_t { Pause, Resume, Abort };
struct BulkCommand {
    core::BulkId job;
    BulkOrder order = BulkOrder::Pause;
    std::string reason, actor;
};

}  // namespace sagadesk::api
