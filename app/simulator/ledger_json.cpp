#include "simulator/ledger_json.h"

#include <algorithm>
#include <array>
#include <map>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace sagadesk::simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t offenders_shown_max = 20;

std::string_view word(KeyState state) {
    constexpr std::array<std::string_view, 6> words{"undecided", "done", "declined", "pending", "never_seen", "barred"};
    return words[static_cast<std::size_t>(state)];
}

json::array violationsOf(const OrderAccount& account) {
    json::array result;
    for (std::size_t i = 0; i < violation_count; ++i) {
        if (account.violations & (1U << i)) result.emplace_back(simulator::word(static_cast<Violation>(i)));
    }
    return result;
}

json::object shortAccount(const Ledger& ledger, const OrderAccount& account) {
    json::object result{{"order", account.id}, {"total", account.total}, {"currency", account.currency}};
    for (std::size_t i = 1; i < deed_count; ++i) {
        const auto deed = static_cast<Deed>(i);
        result[sumName(deed)] = account.sum(deed);
    }
    json::object calls;
    for (const KeyRecord& key : account.keys) calls[ledger.name(key.name)] = key.calls;
    result["calls"] = std::move(calls);
    result["violations"] = violationsOf(account);
    return result;
}

json::object keyObject(const Ledger& ledger, const KeyRecord& key) {
    json::object result{{"key", ledger.name(key.name)}, {"service", simulator::word(key.service)},
                        {"state", word(key.state)},     {"calls", key.calls},
                        {"lookups", key.lookups},       {"effects", key.effects},
                        {"amount", key.amount},         {"undone", key.undone}};
    if (key.decline != no_name) result["code"] = ledger.name(key.decline);
    if (key.undoes != no_name) result["undoes"] = ledger.name(key.undoes);
    return result;
}

}  // namespace

std::string ledgerPage(const Ledger& ledger, std::size_t after, std::size_t limit) {
    const auto& accounts = ledger.accounts();
    const std::size_t begin = std::min(after, accounts.size());
    const std::size_t end = begin + std::min(limit, accounts.size() - begin);
    json::array orders;
    for (std::size_t i = begin; i < end; ++i) orders.push_back(shortAccount(ledger, accounts[i]));
    json::object result{{"orders", std::move(orders)}, {"next", nullptr}};
    if (end < accounts.size()) result["next"] = end;
    return json::serialize(result);
}

std::string accountJson(const Ledger& ledger, const OrderAccount& account) {
    json::object result = shortAccount(ledger, account);
    json::array keys;
    for (const KeyRecord& key : account.keys) keys.push_back(keyObject(ledger, key));
    result["keys"] = std::move(keys);
    return json::serialize(result);
}

std::string summaryJson(const Ledger& ledger, const CallbackSender::Counts& callbacks) {
    std::map<std::string, std::map<std::string_view, std::int64_t>> sums;
    std::map<std::string_view, std::uint64_t> violations;
    json::array offenders;
    std::uint64_t keys = 0, severalEffects = 0;
    for (const OrderAccount& account : ledger.accounts()) {
        for (const KeyRecord& key : account.keys) {
            ++keys;
            if (key.effects > 1) ++severalEffects;
        }
        for (std::size_t i = 1; i < deed_count; ++i) {
            const auto deed = static_cast<Deed>(i);
            sums[account.currency][sumName(deed)] += account.sum(deed);
        }
        for (std::size_t i = 0; i < violation_count; ++i) {
            if (account.violations & (1U << i)) ++violations[simulator::word(static_cast<Violation>(i))];
        }
        if (account.violations != 0 && offenders.size() < offenders_shown_max) offenders.emplace_back(account.id);
    }
    json::object sumsObject, violationsObject;
    for (const auto& [currency, byName] : sums) {
        json::object one;
        for (const auto& [name, sum] : byName) one[name] = sum;
        sumsObject[currency] = std::move(one);
    }
    for (const auto& [name, count] : violations) violationsObject[name] = count;
    const auto& counts = ledger.counts();
    return json::serialize(json::object{{"orders", ledger.accounts().size()},
                                        {"keys", keys},
                                        {"keysWithSeveralEffects", severalEffects},
                                        {"calls", counts.calls},
                                        {"replays", counts.replays},
                                        {"mismatches", counts.mismatches},
                                        {"lateOriginalsRefused", counts.lateOriginalsRefused},
                                        {"sums", std::move(sumsObject)},
                                        {"violations", std::move(violationsObject)},
                                        {"violatingOrders", std::move(offenders)},
                                        {"callbacks",
                                         {{"posted", callbacks.posted},
                                          {"delivered", callbacks.delivered},
                                          {"refused", callbacks.refused},
                                          {"givenUp", callbacks.givenUp}}}});
}

}  // namespace sagadesk::simulator
