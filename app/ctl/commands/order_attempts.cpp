// What was sent to services for an order and what came back.
#include <boost/json/serialize.hpp>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

std::string resultOf(const json::object& attempt) {
    const auto status = numberOf(attempt, "status");
    std::string text = status == 0 ? spaced(textOf(attempt, "transport")) : std::to_string(status);
    text += ", " + spaced(textOf(attempt, "outcome"));
    if (const std::string code = textOf(attempt, "code"); !code.empty()) text += ": " + spaced(code);
    return text;
}

std::string kindOf(const json::object& attempt) {
    const std::string kind = textOf(attempt, "kind");
    return kind == "compensation" ? "undo" : kind == "lookup" ? "look-up" : "";
}

void printTable(const Session& session, const json::array& attempts) {
    Table table({{"Run", true},
                 {"Step"},
                 {"What"},
                 {"Try", true},
                 {"Sent"},
                 {"Took", true},
                 {"To"},
                 {"Result", false, Table::Narrow::Wrap}});
    for (const json::value& each : attempts) {
        const json::object& attempt = asObject(each);
        const auto sent = instantOf(attempt, "sentAt");
        const std::string method = textOf(attempt, "method");
        table.add({std::to_string(numberOf(attempt, "run")), textOf(attempt, "step"), kindOf(attempt),
                   std::to_string(numberOf(attempt, "attempt")), sent ? momentText(*sent, session.now()) : "",
                   std::to_string(numberOf(attempt, "tookMs")) + " ms",
                   method + (method.empty() ? "" : " ") + textOf(attempt, "path"), resultOf(attempt)});
    }
    session.print(table.text(session.width()));
}

void printBody(const Session& session, std::string_view name, const json::object& body) {
    const std::string text = textOf(body, "body");
    if (text.empty()) return;
    session.line(std::string(name) + (flagOf(body, "cut") ? " (its beginning):" : ":"));
    session.line("  " + text);
}

void printBodies(const Session& session, const json::array& attempts) {
    for (const json::value& each : attempts) {
        const json::object& attempt = asObject(each);
        session.line("\n" + textOf(attempt, "step") + ", run " + std::to_string(numberOf(attempt, "run")) + ", try " +
                     std::to_string(numberOf(attempt, "attempt")) + "  " + textOf(attempt, "key"));
        printBody(session, "sent", objectOf(attempt, "request"));
        printBody(session, "received", objectOf(attempt, "response"));
    }
}

// With personal data it is a deed, which is written down with its reason.
Reply ask(const Session& session, const Arguments& arguments) {
    const std::string& order = arguments.operand(0);
    const std::string step = arguments.text("--step");
    if (!arguments.has("--personal"))
        return session.server().get(orderPath(order, "/attempts") + Query().add("step", step).text());
    json::object body{{"reason", arguments.text("--reason")}};
    if (!step.empty()) body["step"] = step;
    return session.server().post(orderPath(order, "/attempts/show"), json::serialize(body));
}

}  // namespace

Exit showAttempts(Session& session, const Arguments& arguments) {
    if (arguments.has("--personal") && !arguments.has("--reason")) {
        session.complain("attempts --personal wants --reason TEXT: it is written into the journal");
        return Exit::Usage;
    }
    const Reply reply = ask(session, arguments);
    Exit exit = Exit::Ok;
    const auto page = session.object(reply, exit);
    if (!page) return exit;
    if (session.json()) return session.document(reply.body), Exit::Ok;
    const json::array& attempts = arrayOf(*page, "attempts");
    if (attempts.empty()) {
        session.hint("Nothing is kept of it: it was not called yet, or too long ago.");
        return Exit::Ok;
    }
    printTable(session, attempts);
    if (arguments.has("--bodies")) printBodies(session, attempts);
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
