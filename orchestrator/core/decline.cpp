#include "core/decline.h"

#include <algorithm>
#include <array>

namespace sagadesk::core {
namespace {

struct Known {
    std::string_view code;
    DeclineKind kind;
};

// The words that payment providers, warehouses and carriers commonly use.
constexpr std::array known{
    Known{"insufficient_funds", DeclineKind::Funds},
    Known{"not_sufficient_funds", DeclineKind::Funds},
    Known{"no_funds", DeclineKind::Funds},
    Known{"limit_exceeded", DeclineKind::Funds},
    Known{"card_expired", DeclineKind::ExpiredCard},
    Known{"expired_card", DeclineKind::ExpiredCard},
    Known{"card_declined", DeclineKind::NoReason},
    Known{"payment_declined", DeclineKind::NoReason},
    Known{"generic_decline", DeclineKind::NoReason},
    Known{"do_not_honour", DeclineKind::NoReason},
    Known{"do_not_honor", DeclineKind::NoReason},
    Known{"suspected_fraud", DeclineKind::Security},
    Known{"fraudulent", DeclineKind::Security},
    Known{"lost_card", DeclineKind::Security},
    Known{"stolen_card", DeclineKind::Security},
    Known{"pick_up_card", DeclineKind::Security},
    Known{"restricted_card", DeclineKind::Security},
    Known{"security_violation", DeclineKind::Security},
    Known{"authentication_required", DeclineKind::Authentication},
    Known{"authentication_failed", DeclineKind::Authentication},
    Known{"sca_required", DeclineKind::Authentication},
    Known{"out_of_stock", DeclineKind::OutOfStock},
    Known{"no_stock", DeclineKind::OutOfStock},
    Known{"sold_out", DeclineKind::OutOfStock},
    Known{"partly_in_stock", DeclineKind::PartlyInStock},
    Known{"insufficient_stock", DeclineKind::PartlyInStock},
    Known{"price_changed", DeclineKind::PriceChanged},
    Known{"quote_expired", DeclineKind::PriceChanged},
    Known{"not_eligible", DeclineKind::NotEligible},
    Known{"customer_blocked", DeclineKind::NotEligible},
    Known{"age_restricted", DeclineKind::NotEligible},
    Known{"carrier_refused", DeclineKind::CarrierRefused},
    Known{"address_not_served", DeclineKind::CarrierRefused},
    Known{"undeliverable", DeclineKind::CarrierRefused},
    Known{"rejected", DeclineKind::Rejected},
};

// What a payment service's refusal says when it says nothing.
constexpr std::array<std::string_view, 4> silent{"declined", "refused", "http_402", "http_422"};

constexpr std::array<std::string_view, 12> technical{
    "timeout", "connect_failed", "connection_lost", "connection_refused", "connection_reset", "dns",
    "tls",     "interrupted",    "not_done",        "callback_timeout",   "rate_limited",     "stopping"};
constexpr std::array<std::string_view, 4> technical_statuses{"http_408", "http_425", "http_429", "too_many_requests"};
constexpr std::array<std::string_view, 5> bad_answers{"bad_answer", "answer_too_large", "bad_http", "bad_url",
                                                      "bad_response"};

bool isStatus(std::string_view code) {
    return code.size() == 8 && code.starts_with("http_") &&
           std::ranges::all_of(code.substr(5), [](char digit) { return digit >= '0' && digit <= '9'; });
}

template <class Words>
bool isOneOf(const Words& words, std::string_view code) {
    return std::ranges::find(words, code) != words.end();
}

}  // namespace

DeclineKind declineKind(std::string_view code, bool money) {
    const auto found = std::ranges::find(known, code, &Known::code);
    if (found != known.end()) return found->kind;
    return money && isOneOf(silent, code) ? DeclineKind::NoReason : DeclineKind::Other;
}

bool isTechnical(std::string_view code) {
    if (isStatus(code) && code[5] == '5') return true;
    return isOneOf(technical, code) || isOneOf(technical_statuses, code) || code.starts_with("connection_");
}

bool isBadAnswer(std::string_view code) {
    if (isStatus(code)) return code[5] != '4' && code[5] != '5';
    return isOneOf(bad_answers, code);
}

bool isDecline(std::string_view code) {
    return !code.empty() && !isTechnical(code) && !isBadAnswer(code);
}

}  // namespace sagadesk::core
