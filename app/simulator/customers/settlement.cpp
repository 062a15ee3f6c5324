#include "simulator/customers/settlement.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <thread>
#include <utility>
#include <vector>

namespace sagadesk::simulator {
namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds shortest_pause{100};
constexpr int walk_share = 5;  // looking may take a fifth of the time at most

struct Look {
    std::uint64_t unsettled = 0;
    std::vector<std::string> awaitingApproval;
};

// countAll: else the first one that is unsettled ends the walk.
core::Expected<Look> look(Client& service, const OrderIds& orders, bool countAll) {
    Look result;
    const auto walked =
        walkOrders(service, "state=pending,confirmed,processing", [&](const std::string& id, const OrderFacts& facts) {
            if (facts.settled() || !orders.contains(id)) return true;
            ++result.unsettled;
            if (facts.activity == core::Activity::AwaitingApproval) result.awaitingApproval.push_back(id);
            return countAll;
        });
    if (!walked) return tl::unexpected(walked.error());
    return result;
}

// The step that waits for a person; "" when none does any more.
std::string stepAwaitingApproval(const boost::json::value& order) {
    const auto* steps = order.is_object() ? order.get_object().if_contains("steps") : nullptr;
    if (steps == nullptr || !steps->is_array()) return {};
    for (const auto& step : steps->get_array()) {
        if (!step.is_object()) continue;
        const auto* status = step.get_object().if_contains("status");
        const auto* name = step.get_object().if_contains("name");
        if (status != nullptr && *status == "awaiting_approval" && name != nullptr && name->is_string())
            return name->get_string().c_str();
    }
    return {};
}

void approve(Client& service, const std::vector<std::string>& orders) {
    for (const std::string& id : orders) {
        const auto order = service.get("/v1/orders/" + id);
        const std::string step = order ? stepAwaitingApproval(*order) : "";
        if (step.empty()) continue;
        // Refused when it went on meanwhile; the next look shows it.
        [[maybe_unused]] const auto answer = service.send("POST", "/v1/orders/" + id + "/steps/" + step + "/approve",
                                                          R"({"reason":"Approved by the stand-in customer."})");
    }
}

}  // namespace

core::Expected<bool> waitUntilSettled(Client& service, const OrderIds& orders, const SettlementSettings& settings) {
    const auto giveUp = Steady::now() + settings.patience;
    const bool countAll = settings.approve || settings.progress != nullptr;
    for (;;) {
        const auto begin = Steady::now();
        const auto found = look(service, orders, countAll);
        if (!found) return tl::unexpected(found.error());
        if (settings.progress) settings.progress(found->unsettled);
        if (found->unsettled == 0) return true;
        if (Steady::now() >= giveUp) return false;
        if (settings.approve) approve(service, found->awaitingApproval);
        const auto took = std::chrono::duration_cast<milliseconds>(Steady::now() - begin);
        std::this_thread::sleep_for(std::max(shortest_pause, took * walk_share));
    }
}

core::Expected<OrderFactsById> readOrders(Client& service) {
    OrderFactsById orders;
    const auto walked = walkOrders(service, "", [&orders](const std::string& id, const OrderFacts& facts) {
        orders.emplace(id, facts);
        return true;
    });
    if (!walked) return tl::unexpected(walked.error());
    return orders;
}

}  // namespace sagadesk::simulator
