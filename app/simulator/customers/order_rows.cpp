#include "simulator/customers/order_rows.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value_to.hpp>
#include <boost/system/system_error.hpp>

namespace sagadesk::simulator {
namespace {

core::Instant instantAt(const boost::json::object& row, std::string_view name) {
    return core::parseInstant(row.at(name).as_string()).value_or(core::Instant{});
}

OrderFacts factsOf(const boost::json::object& row) {
    OrderFacts facts;
    facts.type = row.at("type").as_string().c_str();
    facts.state = core::orderState(row.at("state").as_string()).value_or(core::OrderState::Pending);
    facts.activity = core::activity(row.at("activity").as_string()).value_or(core::Activity::Running);
    if (const auto& hold = row.at("hold"); hold.is_string()) facts.hold = hold.get_string().c_str();
    facts.total = row.at("total").to_number<std::int64_t>();
    facts.created = instantAt(row, "createdAt");
    facts.changed = instantAt(row, "changedAt");
    return facts;
}

}  // namespace

core::Expected<void> walkOrders(Client& client, const std::string& filter,
                                const std::function<bool(const std::string& id, const OrderFacts&)>& visit) {
    const std::string base = "/v1/orders?limit=200" + (filter.empty() ? "" : "&" + filter);
    std::string cursor;
    for (;;) {
        const auto page = client.get(cursor.empty() ? base : base + "&cursor=" + cursor);
        if (!page) return tl::unexpected(page.error());
        try {
            for (const auto& row : page->at("orders").as_array()) {
                const auto& members = row.as_object();
                if (!visit(members.at("id").as_string().c_str(), factsOf(members))) return {};
            }
            const auto& next = page->at("next");
            if (!next.is_string()) return {};
            cursor = next.get_string().c_str();
        } catch (const std::exception& exception) {  // a member is missing or of another kind
            return core::fail("malformed_answer", core::FailureClass::Permanent, exception.what(), base);
        }
    }
}

}  // namespace sagadesk::simulator
