#include "simulator/services.h"

#include <array>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <charconv>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

#include "simulator/ledger_json.h"

namespace sagadesk::simulator {
namespace {

namespace json = boost::json;

Reply jsonAnswer(int status, std::string body) {
    return {.status = status, .retryAfter_s = {}, .body = std::move(body)};
}

Reply problem(int status, std::string_view code, std::string_view detail) {
    return {.status = status,
            .contentType = "application/problem+json",
            .retryAfter_s = {},
            .body = json::serialize(json::object{{"status", status}, {"code", code}, {"detail", detail}})};
}

std::string_view textAt(const json::object& object, std::string_view name) {
    const json::value* member = object.if_contains(name);
    if (member == nullptr || !member->is_string()) return {};
    return member->get_string();
}

const json::object* objectAt(const json::object& object, std::string_view name) {
    const json::value* member = object.if_contains(name);
    return member == nullptr ? nullptr : member->if_object();
}

std::int64_t numberAt(const json::object& object, std::string_view name) {
    const json::value* member = object.if_contains(name);
    if (member == nullptr) return 0;
    if (member->is_int64()) return member->get_int64();
    return member->is_uint64() ? static_cast<std::int64_t>(member->get_uint64()) : 0;
}

bool hasLineOutOfStock(const json::object& order) {
    const json::value* lines = order.if_contains("lines");
    if (lines == nullptr || !lines->is_array()) return false;
    for (const json::value& line : lines->get_array()) {
        if (line.is_object() && textAt(line.get_object(), "sku") == "OUT-OF-STOCK") return true;
    }
    return false;
}

bool hasDecliningCard(const json::object& order) {
    const json::object* metadata = objectAt(order, "metadata");
    return metadata != nullptr && textAt(*metadata, "card") == "DECLINE";
}

// Refusals that the order itself asks for.
std::string_view declineCodeOf(std::string_view path, const json::object& order) {
    if (path == "/inventory/availability") return hasLineOutOfStock(order) ? "out_of_stock" : "";
    if (path == "/payment/authorisations") return hasDecliningCard(order) ? "insufficient_funds" : "";
    if (path != "/customer/eligibility") return "";
    const json::object* customer = objectAt(order, "customer");
    return customer != nullptr && textAt(*customer, "id").starts_with("BLOCKED") ? "customer_blocked" : "";
}

// A decline by chance, worded as the service would.
std::string_view randomDeclineCode(Service service) {
    constexpr std::array<std::string_view, service_count> codes{
        "insufficient_funds", "out_of_stock", "price_changed", "customer_blocked", "no_capacity", "address_unknown"};
    return codes[static_cast<std::size_t>(service)];
}

// Everything that may not differ under one key. The number of the attempt, its callback address and what has become
// known since may.
std::uint64_t fingerprintOf(std::string_view path, const json::object& body) {
    std::uint64_t hash = std::hash<std::string_view>{}(path);
    const auto mixIn = [&hash](std::uint64_t more) { hash = (hash ^ more) * 0x9e3779b97f4a7c15ULL; };
    mixIn(std::hash<std::string_view>{}(textAt(body, "originalKey")));
    mixIn(static_cast<std::uint64_t>(numberAt(body, "run")));
    if (const json::value* order = body.if_contains("order")) mixIn(std::hash<json::value>{}(*order));
    return hash == 0 ? 1 : hash;
}

std::string hexOf(std::uint64_t number) {
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return {digits.data(), end};
}

std::size_t queryNumber(std::string_view query, std::string_view name, std::size_t otherwise) {
    const auto at = query.find(std::string(name) + "=");
    if (at == std::string_view::npos) return otherwise;
    std::size_t number = otherwise;
    std::from_chars(query.data() + at + name.size() + 1, query.data() + query.size(), number);
    return number;
}

std::string fullKey(const Ledger& ledger, const Ledger::Entry& entry) {
    return entry.account->id + ":" + std::string(ledger.name(entry.key().name)) + "@" +
           std::string(word(entry.key().service));
}

// Answers as the fault has it.
void play(const FaultDraw& draw, Reply answer, Asker& asker) {
    switch (draw.fault) {
        case Fault::Dropped:
        case Fault::LostReply:
            return asker.abandon();
        case Fault::Unavailable:
            return asker.answer(problem(503, "unavailable", "The service is not available."));
        case Fault::ErrorAfter:
            return asker.answer(problem(500, "internal", "Something broke after the work was done."));
        case Fault::TooMany:
            answer = problem(429, "too_many_requests", "Too many requests.");
            answer.retryAfter_s = draw.retryAfter_s;
            return asker.answer(std::move(answer));
        case Fault::Trickle:
            return asker.trickle(std::move(answer), draw.perByte);
        case Fault::Malformed:
            return asker.answer(jsonAnswer(200, "{\"reference\": \"cut sh"));
        case Fault::None:
            return asker.answer(std::move(answer));
    }
}

}  // namespace

struct Services::Call {
    ServiceRequest request;
    std::string_view path;  // with the service
    std::string_view callbackUrl;
    std::string_view declineCode;
};

Services::Services(FaultPlan faults, std::uint64_t seed) : m_seed(seed), m_faults(std::move(faults)) {}

void Services::handle(const Question& request, const AskerPtr& asker) {
    const std::string_view path = request.path;
    const auto slash = path.find('/', 1);
    const auto service = slash == std::string_view::npos ? std::nullopt : serviceNamed(path.substr(1, slash - 1));
    if (!service) {
        administer(request, asker);
    } else if (request.method == "POST") {
        callService(request, path, *service, asker);
    } else if (request.method == "GET") {
        lookUp(path, *service, asker);
    } else {
        asker->answer(problem(405, "method_not_allowed", "A service takes POST for calls and GET for look-ups."));
    }
}

void Services::administer(const Question& request, const AskerPtr& asker) {
    const std::string_view path = request.path, method = request.method;
    if (path == "/faults" && method == "GET") return asker->answer(jsonAnswer(200, m_faults.json()));
    if (path == "/faults" && method == "PUT") return replaceFaults(request, asker);
    if (path == "/faults" && method == "DELETE") {
        m_faults = FaultPlan(m_seed);
        return asker->answer(jsonAnswer(204, {}));
    }
    if (path == "/ledger/summary" && method == "GET")
        return asker->answer(jsonAnswer(200, summaryJson(m_ledger, m_callbacks.counts())));
    if (path != "/ledger" || method != "GET")
        return asker->answer(problem(404, "not_found", "There is no such service or page."));
    constexpr std::string_view order_parameter = "order=";
    if (const std::string_view query = request.query; query.starts_with(order_parameter)) {
        const OrderAccount* account = m_ledger.find(query.substr(order_parameter.size()));
        if (account == nullptr) return asker->answer(problem(404, "not_found", "No call for this order has come."));
        return asker->answer(jsonAnswer(200, accountJson(m_ledger, *account)));
    }
    constexpr auto all = std::numeric_limits<std::size_t>::max();
    asker->answer(jsonAnswer(
        200, ledgerPage(m_ledger, queryNumber(request.query, "after", 0), queryNumber(request.query, "limit", all))));
}

void Services::replaceFaults(const Question& request, const AskerPtr& asker) {
    auto plan = FaultPlan::parse(request.body, m_seed, Steady::now());
    if (!plan) {
        asker->answer(problem(422, plan.error().code, plan.error().place + ": " + plan.error().detail));
        return;
    }
    m_faults = std::move(*plan);
    asker->answer(jsonAnswer(200, m_faults.json()));
}

void Services::callService(const Question& request, std::string_view path, Service service, const AskerPtr& asker) {
    std::array<unsigned char, 32 * 1024> memory;
    json::monotonic_resource arena(memory.data(), memory.size());
    json::error_code error;
    const json::value body = json::parse(request.body, error, &arena);
    if (error || !body.is_object()) return asker->answer(problem(400, "malformed_body", "A JSON object is expected."));
    const json::object& members = body.get_object();
    const json::object* order = objectAt(members, "order");
    Call call;
    call.path = path;
    call.request.key = request.key;
    if (call.request.key.empty()) return asker->answer(problem(400, "key_missing", "Idempotency-Key is required."));
    call.request.service = service;
    call.request.deed = deedOf(path.substr(word(service).size() + 1));
    call.request.originalKey = textAt(members, "originalKey");
    call.request.fingerprint = fingerprintOf(path, members);
    call.callbackUrl = textAt(members, "callbackUrl");
    if (order != nullptr) {
        call.request.total = numberAt(*order, "total");
        call.request.currency = textAt(*order, "currency");
        call.declineCode = declineCodeOf(path, *order);
    }
    const Ledger::Entry entry = m_ledger.noteCall(call.request);
    const FaultDraw draw =
        m_faults.draw(path, call.request.key, entry.key().calls, !call.request.originalKey.empty(), Steady::now());
    decide(call, draw, entry, asker);
}

void Services::decide(const Call& call, const FaultDraw& draw, const Ledger::Entry& entry, const AskerPtr& asker) {
    if (draw.fault == Fault::Dropped || draw.fault == Fault::Unavailable || draw.fault == Fault::TooMany)
        return reply(draw, {}, asker);
    Intention intention;
    intention.declineCode = call.declineCode;
    if (draw.decline && intention.declineCode.empty()) intention.declineCode = randomDeclineCode(call.request.service);
    // A question is answered at once; without an address nothing can be answered later.
    intention.later =
        draw.later && call.request.deed != Deed::Question && (asker->staysForLater() || !call.callbackUrl.empty());
    std::string laterDecline;
    if (intention.later) laterDecline = std::exchange(intention.declineCode, "");
    const auto result = m_ledger.apply(entry, call.request, intention);
    if (result == Ledger::Result::Mismatch) {
        return asker->answer(problem(422, "key_reused", "This Idempotency-Key was used for a different request."));
    }
    if (entry.key().state == KeyState::Pending) {
        m_owed[fullKey(m_ledger, entry)] = {std::string(call.callbackUrl), asker->staysForLater() ? asker : nullptr};
        if (result == Ledger::Result::Decided) {
            m_delays.after(draw.callbackDelay, [this, entry, laterDecline, twice = draw.duplicateCallback] {
                settle(entry, laterDecline, twice);
            });
        }
    }
    reply(draw, answerOf(entry), asker);
}

void Services::settle(const Ledger::Entry& entry, const std::string& declineCode, bool twice) {
    m_ledger.settle(entry, declineCode);
    const std::string name = fullKey(m_ledger, entry);
    const Owed owed = std::exchange(m_owed[name], {});
    m_owed.erase(name);
    const std::string callback = owed.asker ? std::string() : callbackOf(entry);
    for (int times = twice ? 2 : 1; times > 0; --times) {
        if (owed.asker)
            owed.asker->answer(answerOf(entry));
        else
            m_callbacks.post(owed.callbackUrl, callback);
    }
}

std::string Services::callbackOf(const Ledger::Entry& entry) const {
    const KeyRecord& key = entry.key();
    const std::uint64_t hash = std::hash<std::string>{}(fullKey(m_ledger, entry));
    json::object body{{"eventId", "evt-" + hexOf(hash)}};
    if (key.state == KeyState::Declined) {
        body["status"] = "declined";
        body["code"] = m_ledger.name(key.decline);
    } else {
        body["status"] = "succeeded";
        body["reference"] = std::string(word(key.service).substr(0, 3)) + "-" + hexOf(hash);
    }
    return json::serialize(body);
}

void Services::lookUp(std::string_view path, Service service, const AskerPtr& asker) {
    const auto slash = path.rfind('/');
    const std::string_view key = path.substr(slash + 1);
    const Ledger::Entry entry = m_ledger.noteLookup(service, key);
    FaultDraw draw =
        m_faults.draw(path.substr(0, slash), key, (std::uint64_t{1} << 32) + entry.key().lookups, false, Steady::now());
    if (entry.key().state == KeyState::Undecided || entry.key().state == KeyState::Barred)
        return reply(draw, problem(404, "not_found", "This key has not been seen."), asker);
    if (entry.key().state != KeyState::Done) return reply(draw, jsonAnswer(200, R"({"done":false})"), asker);
    Reply answer = answerOf(entry);
    answer.body.insert(1, R"("done":true,)");
    reply(draw, std::move(answer), asker);
}

Reply Services::answerOf(const Ledger::Entry& entry) const {
    const KeyRecord& key = entry.key();
    switch (key.state) {
        case KeyState::Declined:
            return problem(409, m_ledger.name(key.decline), "The service refuses this order.");
        case KeyState::Barred:
            return problem(409, "compensated_before", "This key was compensated before it came.");
        case KeyState::NeverSeen:
            return problem(404, "not_found", "The key to be undone has not been seen.");
        case KeyState::Pending:
            return jsonAnswer(202, "{}");
        default:
            break;
    }
    std::string body = R"({"reference":")";
    body.append(word(key.service).substr(0, 3))
        .append("-")
        .append(hexOf(std::hash<std::string>{}(fullKey(m_ledger, entry))));
    body.append(1, '"');
    if (key.service == Service::Pricing && !entry.account->currency.empty()) {
        body.append(R"(,"data":{"total":)").append(std::to_string(key.amount));
        body.append(R"(,"currency":")").append(entry.account->currency).append("\"}");
    }
    return jsonAnswer(200, body.append(1, '}'));
}

void Services::reply(const FaultDraw& draw, Reply response, const AskerPtr& asker) {
    if (draw.latency.count() == 0) return play(draw, std::move(response), *asker);
    m_delays.after(draw.latency, [draw, asker, answer = std::move(response)] { play(draw, answer, *asker); });
}

}  // namespace sagadesk::simulator
