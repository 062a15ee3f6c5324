#include <boost/json/serialize.hpp>

#include "core/json.h"
#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

json::object bodyOf(const Arguments& arguments) {
    json::object body{{"reason", arguments.text("--reason")}};
    if (const auto version = arguments.count("--if-version")) body["version"] = *version;
    return body;
}

void printDone(const Session& session, const std::string& order, const Reply& reply) {
    if (session.json()) return session.document(reply.body);
    Exit ignored = Exit::Ok;
    const auto done = session.object(reply, ignored);
    if (!done) return;
    session.line(order + "  " + statusText(textOf(*done, "state"), textOf(*done, "activity"), session.look()) + " (" +
                 textOf(*done, "state") + ", " + spaced(textOf(*done, "activity")) + "), version " +
                 std::to_string(numberOf(*done, "version")));
}

Exit commandOne(const Session& session, const std::string& order, std::string_view below, const json::object& body) {
    const Reply reply = session.server().post(orderPath(order, below), json::serialize(body));
    const Exit exit = session.judge(reply, order + ": ");
    if (exit == Exit::Ok) printDone(session, order, reply);
    return exit;
}

// Goes on after a refusal, but not when the server is away: what was not tried is named.
Exit commandEach(const Session& session, const Arguments& arguments, std::string_view below) {
    const json::object body = bodyOf(arguments);
    std::size_t done = 0, refused = 0;
    for (const std::string& order : arguments.operands) {
        const Exit exit = commandOne(session, order, below, body);
        if (exit == Exit::Ok) ++done;
        if (exit == Exit::Refused) ++refused;
        if (exit == Exit::Ok || exit == Exit::Refused) continue;
        const std::size_t left = arguments.operands.size() - done - refused - 1;
        if (left > 0) session.complain(countOf(static_cast<std::int64_t>(left), "order") + " after it not tried");
        return exit;
    }
    if (refused == 0) return Exit::Ok;
    return done == 0 ? Exit::Refused : Exit::Partly;
}

std::string stepPath(const std::string& step, std::string_view below) {
    return "/steps/" + encoded(step) + std::string(below);
}

// The one step of the order that waits for a yes or no; "" and a complaint when there is none, or more than one.
std::string stepToApprove(const Session& session, const std::string& order, Exit& exit) {
    const auto snapshot = session.object(session.server().get(orderPath(order)), exit);
    if (!snapshot) return {};
    std::vector<std::string> waiting;
    for (const json::value& each : arrayOf(*snapshot, "steps")) {
        const json::object& step = asObject(each);
        const bool overdue = textOf(step, "hold") == "approval_overdue";
        if (textOf(step, "status") == "awaiting_approval" || overdue) waiting.push_back(textOf(step, "name"));
    }
    if (waiting.size() == 1) return waiting.front();
    exit = waiting.empty() ? Exit::Refused : Exit::Usage;
    std::string names;
    for (const std::string& name : waiting) names += " " + name;
    session.complain(order + (waiting.empty()
                                  ? ": no step waits for an approval; sagadeskctl show tells what it waits for"
                                  : ": several steps wait for an approval; name one of:" + names));
    return {};
}

Exit decideStep(const Session& session, const Arguments& arguments, std::string_view below) {
    const std::string& order = arguments.operand(0);
    Exit exit = Exit::Ok;
    const std::string step = arguments.operands.size() > 1 ? arguments.operand(1) : stepToApprove(session, order, exit);
    return step.empty() ? exit : commandOne(session, order, stepPath(step, below), bodyOf(arguments));
}

}  // namespace

Exit retryOrders(Session& session, const Arguments& arguments) {
    return commandEach(session, arguments, "/retry");
}

Exit reopenOrders(Session& session, const Arguments& arguments) {
    return commandEach(session, arguments, "/reopen");
}

Exit holdOrders(Session& session, const Arguments& arguments) {
    return commandEach(session, arguments, "/hold");
}

Exit closeOrder(Session& session, const Arguments& arguments) {
    if (!arguments.has("--reference")) {
        session.complain("close wants --reference TEXT: where it can be looked up how it was settled");
        return Exit::Usage;
    }
    json::object body = bodyOf(arguments);
    body["reference"] = arguments.text("--reference");
    return commandOne(session, arguments.operand(0), "/close", body);
}

Exit resolveStep(Session& session, const Arguments& arguments) {
    json::object body = bodyOf(arguments);
    body["verdict"] = arguments.operand(2);
    if (arguments.has("--reference")) body["reference"] = arguments.text("--reference");
    return commandOne(session, arguments.operand(0), stepPath(arguments.operand(1), "/resolve"), body);
}

Exit approveStep(Session& session, const Arguments& arguments) {
    return decideStep(session, arguments, "/approve");
}

Exit rejectStep(Session& session, const Arguments& arguments) {
    return decideStep(session, arguments, "/reject");
}

Exit addNote(Session& session, const Arguments& arguments) {
    return commandOne(session, arguments.operand(0), "/notes", {{"reason", arguments.operand(1)}});
}

Exit amendOrder(Session& session, const Arguments& arguments) {
    std::string text;
    if (!readFile(session, arguments.operand(1), text)) return Exit::Usage;
    auto patch = core::parseJson(text);
    if (!patch || !patch->is_object()) {
        session.complain(arguments.operand(1) + " is no JSON object" +
                         (patch ? "" : ": " + patch.error().detail + " at " + patch.error().place) +
                         "; a merge patch names the members that change (RFC 7396)");
        return Exit::Usage;
    }
    json::object body = bodyOf(arguments);
    body["patch"] = std::move(*patch);
    return commandOne(session, arguments.operand(0), "/amend", body);
}

Exit assignOrder(Session& session, const Arguments& arguments) {
    json::object body = bodyOf(arguments);
    if (!arguments.has("--reason")) body["reason"] = "assigned";
    body["owner"] = arguments.operand(1) == "-" ? "" : arguments.operand(1);
    return commandOne(session, arguments.operand(0), "/assign", body);
}

}  // namespace sagadesk::ctl
