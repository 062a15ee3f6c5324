#include <algorithm>
#include <boost/json/serialize.hpp>
#include <sstream>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

constexpr std::size_t orders_max = 100'000;  // of the API

// One order a line, the first word of it; what begins with # is a remark.
void addOrders(const std::string& text, json::array& orders) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string order;
        if (words >> order && order[0] != '#') orders.emplace_back(order);
    }
}

json::object filterOf(const Arguments& arguments) {
    json::object filter;
    for (const std::string_view name : {"state", "activity"}) {
        json::array words;
        const std::string list = arguments.list("--" + std::string(name));
        for (const std::string_view word : splitWords(list, ',')) words.emplace_back(word);
        if (!words.empty()) filter[name] = std::move(words);
    }
    for (const auto& [option, member] : {std::pair("--type", "type"),
                                         {"--customer", "customer"},
                                         {"--service", "service"},
                                         {"--query", "q"},
                                         {"--cause", "cause"},
                                         {"--created-from", "createdFrom"},
                                         {"--created-to", "createdTo"}})
        if (arguments.has(option)) filter[member] = arguments.text(option);
    return filter;
}

// Says what is wrong when not exactly one way of naming orders is used.
bool addSelection(const Session& session, const Arguments& arguments, json::object& body) {
    json::array orders;
    for (std::size_t i = 1; i < arguments.operands.size(); ++i) orders.emplace_back(arguments.operand(i));
    json::object filter = filterOf(arguments);
    const bool from = arguments.has("--from");
    const int ways = (orders.empty() ? 0 : 1) + (filter.empty() ? 0 : 1) + (from ? 1 : 0);
    if (ways != 1) {
        session.complain(ways == 0 ? "bulk wants orders: numbers, --cause, --state and the like, or --from FILE"
                                   : "name the orders in one way: numbers, a filter, or --from FILE");
        return false;
    }
    if (!filter.empty()) return body["filter"] = std::move(filter), true;
    if (std::string text; from) {
        if (!readFile(session, arguments.text("--from"), text)) return false;
        addOrders(text, orders);
    }
    if (orders.empty() || orders.size() > orders_max) {
        session.complain(orders.empty() ? arguments.text("--from") + " names no orders; one a line is expected"
                                        : "at most 100000 orders at once; split the list or use a filter");
        return false;
    }
    body["orders"] = std::move(orders);
    return true;
}

bool buildBody(const Session& session, const Arguments& arguments, json::object& body) {
    body["action"] = arguments.operand(0);
    body["reason"] = arguments.text("--reason");
    if (!addSelection(session, arguments, body)) return false;
    for (const std::string_view name : {"step", "verdict", "reference"})
        if (const std::string option = "--" + std::string(name); arguments.has(option))
            body[name] = arguments.text(option);
    if (const auto rate = arguments.number("--rate")) body["rate"] = *rate;
    if (const auto canary = arguments.count("--canary")) body["canary"] = *canary;
    if (const auto share = arguments.share("--stop-above")) body["stopAbove"] = *share;
    return true;
}

void printPlan(const Session& session, const std::string& action, const json::object& plan) {
    session.line(countOf(numberOf(plan, "matched"), "order") + " found, " + action + " for " +
                 countOf(numberOf(plan, "willAct"), "order") + ".");
    if (const std::string money = moneyByCurrency(plan); !money.empty()) session.line("  Money: " + money);
    for (const json::value& each : arrayOf(plan, "leftOut")) {
        const json::object& left = asObject(each);
        std::string text =
            "  Left out: " + countOf(numberOf(left, "orders"), "order") + ", " + spaced(textOf(left, "guard"));
        std::string examples;
        for (const json::value& number : arrayOf(left, "examples"))
            if (number.is_string())
                examples += (examples.empty() ? "" : ", ") + harmless(std::string_view(number.get_string()));
        session.line(examples.empty() ? text : text + " (" + examples + ")");
    }
}

std::string conditions(const json::object& body) {
    std::string text;
    if (body.contains("canary")) text += ", " + countOf(numberOf(body, "canary"), "order") + " first";
    if (const auto rate = fractionOf(body, "rate")) {
        std::ostringstream pace;
        pace << *rate;
        text += ", " + pace.str() + " a second";
    }
    if (const auto share = fractionOf(body, "stopAbove"))
        text += ", stops above " + std::to_string(static_cast<int>(*share * 100 + 0.5)) + " % without success";
    return text;
}

// The plan of a dry run, printed. Nothing when the server refused, or nothing is to be done.
bool confirmed(const Session& session, const Arguments& arguments, const json::object& body, Exit& exit) {
    json::object trial = body;
    trial["dryRun"] = true;
    const Reply reply = session.server().post("/v1/bulk", json::serialize(trial));
    const auto answer = session.object(reply, exit);
    if (!answer) return false;
    const json::object& plan = objectOf(*answer, "plan");
    if (session.json() && arguments.has("--dry-run")) session.document(reply.body);
    if (!session.json()) printPlan(session, arguments.operand(0), plan);
    if (arguments.has("--dry-run")) return false;
    if (numberOf(plan, "willAct") == 0) {
        exit = numberOf(plan, "matched") == 0 ? Exit::Ok : Exit::Refused;
        return false;
    }
    const std::string question =
        arguments.operand(0) + " for " + countOf(numberOf(plan, "willAct"), "order") + conditions(body) + "?";
    const auto end = session.ask(question);
    exit = end.value_or(Exit::Ok);
    return !end;
}

}  // namespace

Exit startBulk(Session& session, const Arguments& arguments) {
    json::object body;
    if (!buildBody(session, arguments, body)) return Exit::Usage;
    Exit exit = Exit::Ok;
    const bool asks = !arguments.has("--yes") || arguments.has("--dry-run");
    if (asks && !confirmed(session, arguments, body, exit)) return exit;
    const Reply reply = session.server().post("/v1/bulk", json::serialize(body));
    const auto answer = session.object(reply, exit);
    if (!answer) return exit;
    if (session.json()) session.document(reply.body);
    // With a question the plan has been shown; between the two the set may have changed.
    if (!asks && !session.json()) printPlan(session, arguments.operand(0), objectOf(*answer, "plan"));
    const std::string id = textOf(objectOf(*answer, "job"), "id");
    if (id.empty()) return Exit::Ok;
    if (!session.json())
        session.line("Job " + id + " started: " + countOf(numberOf(objectOf(*answer, "job"), "total"), "order") + ".");
    if (arguments.has("--detach")) return Exit::Ok;
    return followBulk(session, id);
}

}  // namespace sagadesk::ctl
