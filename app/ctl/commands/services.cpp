#include <algorithm>
#include <boost/json/serialize.hpp>
#include <sstream>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

std::string servicePath(const std::string& name, std::string_view below) {
    return "/v1/services/" + encoded(name) + std::string(below);
}

// "212 calls, 99 % good, p50 12 ms, p95 40 ms"
std::string latencyText(const json::object& latency) {
    const auto calls = numberOf(latency, "calls");
    if (calls <= 0) return "no calls";
    // Rounded down: 100 % means all of them.
    const double share =
        std::clamp(static_cast<double>(numberOf(latency, "good")) / static_cast<double>(calls), 0.0, 1.0);
    std::string text = countOf(calls, "call") + ", " + std::to_string(static_cast<int>(share * 100)) + " % good";
    if (!isNull(latency, "p50Ms")) text += ", p50 " + lengthText(core::Duration{numberOf(latency, "p50Ms")});
    if (!isNull(latency, "p95Ms")) text += ", p95 " + lengthText(core::Duration{numberOf(latency, "p95Ms")});
    return text;
}

std::string limitText(const json::object& service, std::string_view concurrency, std::string_view rate) {
    std::ostringstream text;
    text << numberOf(service, concurrency) << " at once";
    if (const auto pace = fractionOf(service, rate)) text << ", " << *pace << " a second";
    return text.str();
}

std::string circuitText(const json::object& service, core::Instant now) {
    std::string text = spaced(textOf(service, "breaker"));
    if (const auto next = instantOf(service, "nextProbeAt")) text += ", next test " + ageText(*next, now);
    return text;
}

std::string pauseText(const json::object& service, core::Instant now) {
    if (!flagOf(service, "paused")) return {};
    const auto until = instantOf(service, "pausedUntil");
    return "by " + textOf(service, "controlActor") + (until ? " until " + clockText(*until, now) : "") + ": " +
           textOf(service, "controlReason");
}

void addRow(Table& table, const json::object& service, const Session& session) {
    table.add({textOf(service, "name"), phaseText(textOf(service, "health"), session.look()),
               circuitText(service, session.now()), std::to_string(numberOf(service, "underWay")),
               std::to_string(numberOf(service, "queued")), std::to_string(numberOf(service, "parked")),
               limitText(service, "concurrency", "rate"), latencyText(objectOf(service, "fiveMinutes")),
               pauseText(service, session.now())});
}

void printService(const Session& session, const json::object& service) {
    const core::Instant now = session.now();
    const auto fact = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) session.line(padded(name, 16) + value);
    };
    session.line(textOf(service, "name") + "  " + phaseText(textOf(service, "health"), session.look()));
    const auto since = instantOf(service, "breakerSince");
    fact("Circuit", circuitText(service, now) + (since ? ", so since " + momentText(*since, now) : ""));
    fact("Paused", pauseText(service, now));
    fact("Five minutes", latencyText(objectOf(service, "fiveMinutes")));
    fact("Hour", latencyText(objectOf(service, "hour")));
    std::vector<std::uint64_t> calls;
    for (const json::value& minute : arrayOf(service, "minutes"))
        calls.push_back(static_cast<std::uint64_t>(numberOf(asObject(minute), "calls")));
    fact("Calls a minute", sparkline(calls, session.look().utf8));
    fact("Orders", std::to_string(numberOf(service, "underWay")) + " under way, " +
                       std::to_string(numberOf(service, "queued")) + " queued, " +
                       std::to_string(numberOf(service, "parked")) + " parked");
    fact("Limits", limitText(service, "concurrency", "rate") +
                       " (configured: " + limitText(service, "configuredConcurrency", "configuredRate") + ")");
    if (const auto places = numberOf(service, "recovering"); places > 0)
        fact("Coming back", countOf(places, "place") + " open to calls");
    if (const auto at = instantOf(service, "controlAt"))
        fact("Last change",
             momentText(*at, now) + " by " + textOf(service, "controlActor") + ": " + textOf(service, "controlReason"));
    std::string uses;
    for (const json::value& each : arrayOf(service, "usedFor"))
        if (each.is_string()) uses += (uses.empty() ? "" : ", ") + harmless(std::string_view(each.get_string()));
    fact("Used for", uses);
    for (const json::value& each : arrayOf(service, "breakerHistory")) {
        const json::object& change = asObject(each);
        const auto at = instantOf(change, "at");
        fact("Circuit was", (at ? momentText(*at, now) : "") + " " + spaced(textOf(change, "to")) + " " +
                                spaced(textOf(change, "code")));
    }
}

Exit commandService(const Session& session, const std::string& name, std::string_view below, const json::object& body) {
    const Reply reply = session.server().post(servicePath(name, below), json::serialize(body));
    Exit exit = Exit::Ok;
    const auto service = session.object(reply, exit);
    if (!service) return exit;
    if (session.json())
        session.document(reply.body);
    else
        printService(session, *service);
    return Exit::Ok;
}

const json::object* serviceNamed(const json::object& board, const std::string& name) {
    for (const json::value& each : arrayOf(board, "services"))
        if (textOf(asObject(each), "name") == name) return &asObject(each);
    return nullptr;
}

Exit complainUnknown(const Session& session, const std::string& name) {
    session.complain("there is no service " + name + "; sagadeskctl services lists them");
    return Exit::Refused;
}

Exit showOne(const Session& session, const json::object& board, const std::string& name) {
    const json::object* service = serviceNamed(board, name);
    if (service == nullptr) return complainUnknown(session, name);
    if (session.json())
        session.document(json::serialize(*service));
    else
        printService(session, *service);
    return Exit::Ok;
}

// The API takes both limits at once. The one that is not named stays: as it is in force when it was changed, else as
// configured.
json::value limitKept(const json::object& service, std::string_view inForce, std::string_view configured) {
    const json::value* now = service.if_contains(inForce);
    const json::value* then = service.if_contains(configured);
    return now == nullptr || then == nullptr || *now == *then ? json::value(nullptr) : *now;
}

}  // namespace

Exit showServices(Session& session, const Arguments& arguments) {
    const Reply reply = session.server().get("/v1/services");
    Exit exit = Exit::Ok;
    const auto board = session.object(reply, exit);
    if (!board) return exit;
    if (!arguments.operands.empty()) return showOne(session, *board, arguments.operand(0));
    if (session.json()) return session.document(reply.body), Exit::Ok;
    Table table({{"Service"},
                 {"Health"},
                 {"Circuit"},
                 {"Under way", true},
                 {"Queued", true},
                 {"Parked", true},
                 {"Limits"},
                 {"Five minutes", false, Table::Narrow::Wrap},
                 {"Paused"}});
    for (const json::value& each : arrayOf(*board, "services")) addRow(table, asObject(each), session);
    session.print(table.text(session.width()));
    return Exit::Ok;
}

Exit pauseService(Session& session, const Arguments& arguments) {
    json::object body{{"reason", arguments.text("--reason")}};
    if (arguments.has("--for") && arguments.has("--until")) {
        session.complain("give --for or --until, not both");
        return Exit::Usage;
    }
    if (arguments.has("--for")) body["for"] = arguments.text("--for");
    if (arguments.has("--until")) body["until"] = core::toRfc3339(*core::parseInstant(arguments.text("--until")));
    return commandService(session, arguments.operand(0), "/pause", body);
}

Exit resumeService(Session& session, const Arguments& arguments) {
    return commandService(session, arguments.operand(0), "/resume", {{"reason", arguments.text("--reason")}});
}

Exit limitService(Session& session, const Arguments& arguments) {
    Exit exit = Exit::Ok;
    const auto board = session.object(session.server().get("/v1/services"), exit);
    if (!board) return exit;
    const json::object* service = serviceNamed(*board, arguments.operand(0));
    if (service == nullptr) return complainUnknown(session, arguments.operand(0));
    json::object body{{"reason", arguments.text("--reason")}, {"concurrency", nullptr}, {"rate", nullptr}};
    const auto concurrency = arguments.count("--concurrency");
    const auto rate = arguments.number("--rate");
    if (concurrency)
        body["concurrency"] = *concurrency;
    else if (rate)
        body["concurrency"] = limitKept(*service, "concurrency", "configuredConcurrency");
    if (rate)
        body["rate"] = *rate;
    else if (concurrency)
        body["rate"] = limitKept(*service, "rate", "configuredRate");
    return commandService(session, arguments.operand(0), "/limits", body);
}

Exit testService(Session& session, const Arguments& arguments) {
    const Reply reply = session.server().post(servicePath(arguments.operand(0), "/test"), "{}");
    Exit exit = Exit::Ok;
    const auto answer = session.object(reply, exit);
    if (!answer) return exit;
    const json::object& test = objectOf(*answer, "test");
    const bool answered = flagOf(test, "answered");
    if (session.json()) {
        session.document(reply.body);
    } else {
        const std::string took = lengthText(core::Duration{numberOf(test, "tookMs")});
        session.line(arguments.operand(0) +
                     (answered ? "  answered " + std::to_string(numberOf(test, "status")) + " in " + took
                               : "  did not answer: " + spaced(textOf(test, "code")) + ", after " + took));
    }
    return answered ? Exit::Ok : Exit::Refused;
}

}  // namespace sagadesk::ctl
