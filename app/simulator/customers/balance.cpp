#include "simulator/customers/balance.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <exception>
#include <string_view>
#include <utility>

namespace sagadesk::simulator {
namespace {

using core::OrderState;

AccountSums sumsOf(const boost::json::object& account) {
    const auto sum = [&account](std::string_view name) { return account.at(name).to_number<std::int64_t>(); };
    AccountSums sums{.authorised = sum("authorised"),
                     .captured = sum("captured"),
                     .voided = sum("voided"),
                     .refunded = sum("refunded"),
                     .reserved = sum("reserved"),
                     .released = sum("released"),
                     .shipped = sum("shipped"),
                     .cancelled = sum("cancelled"),
                     .allocated = sum("allocated"),
                     .deallocated = sum("deallocated"),
                     .activated = sum("activated"),
                     .deactivated = sum("deactivated"),
                     .violations = {}};
    for (const auto& violation : account.at("violations").as_array())
        sums.violations.emplace_back(violation.as_string());
    return sums;
}

class Rules {
public:
    void expect(std::string_view what, std::int64_t expected, std::int64_t found) {
        if (expected == found) return;
        m_broken.push_back(std::string(what) + " is " + std::to_string(found) + " instead of " +
                           std::to_string(expected));
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_broken); }
    void add(std::string what) { m_broken.push_back(std::move(what)); }

private:
    std::vector<std::string> m_broken;
};

void checkCompleted(const OrderFacts& order, const AccountSums& sums, Rules& rules) {
    rules.expect("captured - refunded", order.total, sums.captured - sums.refunded);
    rules.expect("authorised - voided", order.total, sums.authorised - sums.voided);
    const bool ships = order.type == "purchase";
    if (!ships && order.type != "subscription" && order.type != "service_request") return;  // not one of ours
    rules.expect("reserved - released", ships ? 1 : 0, sums.reserved - sums.released);
    rules.expect("shipped - cancelled", ships ? 1 : 0, sums.shipped - sums.cancelled);
    rules.expect("allocated - deallocated", ships ? 0 : 1, sums.allocated - sums.deallocated);
    rules.expect("activated - deactivated", ships ? 0 : 1, sums.activated - sums.deactivated);
}

void checkUndone(const AccountSums& sums, Rules& rules) {
    rules.expect("captured - refunded", 0, sums.captured - sums.refunded);
    // An authorisation that was used up by a capture needs no void once the capture is refunded.
    const std::int64_t open = sums.authorised - sums.voided;
    if (open != sums.captured) rules.expect("authorised - voided", 0, open);
    rules.expect("reserved - released", 0, sums.reserved - sums.released);
    rules.expect("shipped - cancelled", 0, sums.shipped - sums.cancelled);
    rules.expect("allocated - deallocated", 0, sums.allocated - sums.deallocated);
    rules.expect("activated - deactivated", 0, sums.activated - sums.deactivated);
}

std::string whyNotJudged(const OrderFacts& order) {
    if (order.activity == core::Activity::Held) return "held: " + order.hold;
    return std::string(core::word(order.state)) + ", " + std::string(core::word(order.activity));
}

}  // namespace

core::Expected<AccountsById> readLedger(Client& ledger) {
    AccountsById accounts;
    std::uint64_t after = 0;
    for (;;) {
        const auto page = ledger.get("/ledger?limit=2000&after=" + std::to_string(after));
        if (!page) return tl::unexpected(page.error());
        try {
            for (const auto& account : page->at("orders").as_array())
                accounts.emplace(account.at("order").as_string().c_str(), sumsOf(account.as_object()));
            if (page->at("next").is_null()) return accounts;
            after = page->at("next").to_number<std::uint64_t>();
        } catch (const std::exception& exception) {  // a member is missing or of another kind
            return core::fail("malformed_answer", core::FailureClass::Permanent, exception.what(), "/ledger");
        }
    }
}

std::vector<std::string> brokenRules(const OrderFacts& order, const AccountSums* account) {
    const AccountSums none;
    const AccountSums& sums = account == nullptr ? none : *account;
    Rules rules;
    for (const std::string& violation : sums.violations) rules.add(violation);
    if (order.state == OrderState::Completed) checkCompleted(order, sums, rules);
    if (order.state == OrderState::Failed || order.state == OrderState::Cancelled) checkUndone(sums, rules);
    return rules.take();
}

Balance compare(const OrderFactsById& orders, const AccountsById& accounts) {
    Balance balance;
    for (const auto& [id, order] : orders) {
        const auto account = accounts.find(id);
        for (std::string& broken : brokenRules(order, account == accounts.end() ? nullptr : &account->second))
            balance.findings.push_back({id, std::string(core::word(order.state)) + " order: " + std::move(broken)});
        if (core::isFinal(order.state)) {
            ++balance.compared;
        } else {
            balance.excused.push_back({id, whyNotJudged(order)});
        }
    }
    for (const auto& [id, account] : accounts) {
        if (!orders.contains(id))
            balance.findings.push_back({id, "the ledger knows calls for an order that the service doesn't know"});
    }
    return balance;
}

}  // namespace sagadesk::simulator
