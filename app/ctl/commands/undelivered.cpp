#include <algorithm>
#include <boost/json/serialize.hpp>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

std::string momentOf(const Session& session, const json::object& object, std::string_view name) {
    const auto instant = instantOf(object, name);
    return instant ? momentText(*instant, session.now()) : std::string();
}

// What it is: an event of an order, or a message with its sender's key.
std::string aboutText(const json::object& message) {
    if (textOf(message, "kind") == "event")
        return textOf(message, "event") + " of " + textOf(message, "order") +
               (flagOf(message, "goingOn") ? ", going on" : "");
    const std::string key = textOf(message, "key");
    return "message on " + textOf(message, "topic") + (key.empty() ? "" : ", key " + key) + ", " +
           countOf(numberOf(message, "bytes"), "byte");
}

void printMessages(const Session& session, const json::array& messages) {
    Table table({{"Id"}, {"Since"}, {"Why"}, {"What", false, Table::Narrow::Wrap}});
    for (const json::value& each : messages) {
        const json::object& message = asObject(each);
        table.add({textOf(message, "id"), momentOf(session, message, "at"), spaced(textOf(message, "code")),
                   aboutText(message) + (textOf(message, "detail").empty() ? "" : " – " + textOf(message, "detail"))});
    }
    if (!table.empty()) session.print(table.text(session.width()));
}

// Ids, or a kind with perhaps a code; both at once the server refuses.
json::object commandOf(const Arguments& arguments) {
    json::object body{{"reason", arguments.text("--reason")}};
    if (!arguments.operands.empty()) {
        json::array ids;
        for (const std::string& id : arguments.operands) ids.emplace_back(id);
        body["ids"] = std::move(ids);
    }
    if (arguments.has("--kind")) body["kind"] = arguments.text("--kind");
    if (arguments.has("--code")) body["code"] = arguments.text("--code");
    return body;
}

Exit commandUndelivered(const Session& session, const Arguments& arguments, std::string_view below,
                        const std::string& done) {
    const Reply reply =
        session.server().post("/v1/undelivered" + std::string(below), json::serialize(commandOf(arguments)));
    Exit exit = Exit::Ok;
    const auto answer = session.object(reply, exit);
    if (!answer) return exit;
    if (session.json())
        session.document(reply.body);
    else
        session.line(countOf(numberOf(*answer, "count"), "message") + " " + done);
    return Exit::Ok;
}

std::string progressOf(const json::object& job) {
    if (!isNull(job, "finishedAt")) return "done";
    return std::to_string(numberOf(job, "done")) + " of " + countOf(numberOf(job, "entries"), "entry", "entries");
}

}  // namespace

Exit listUndelivered(Session& session, const Arguments& arguments) {
    Query query;
    query.add("kind", arguments.text("--kind")).add("code", arguments.text("--code"));
    query.add("limit", arguments.text("--limit"));
    Exit exit = Exit::Ok;
    const auto list = session.fetch("/v1/undelivered" + query.text(), exit);
    if (!list) return exit;
    printMessages(session, arrayOf(*list, "messages"));
    session.line(countOf(numberOf(*list, "events"), "order") + " whose events stand still, " +
                 countOf(numberOf(*list, "intake"), "message") + " from outside that could not become orders.");
    return Exit::Ok;
}

Exit retryUndelivered(Session& session, const Arguments& arguments) {
    return commandUndelivered(session, arguments, "/retry", "tried again");
}

Exit letGoUndelivered(Session& session, const Arguments& arguments) {
    return commandUndelivered(session, arguments, "/let-go", "let go");
}

Exit republishEvents(Session& session, const Arguments& arguments) {
    json::object body{{"reason", arguments.text("--reason")}};
    for (const auto& [option, member] :
         {std::pair("--written-from", "from"), std::pair("--written-to", "to"), std::pair("--order", "order")})
        if (arguments.has(option)) body[member] = arguments.text(option);
    const Reply reply = session.server().post("/v1/events/republish", json::serialize(body));
    Exit exit = Exit::Ok;
    const auto job = session.object(reply, exit);
    if (!job) return exit;
    if (session.json()) return session.document(reply.body), Exit::Ok;
    session.line("Republishing no. " + std::to_string(numberOf(*job, "id")) + ", of " +
                 countOf(numberOf(*job, "entries"), "entry", "entries") + " of the journal, has begun.");
    session.hint("How it goes on: sagadeskctl events jobs");
    return Exit::Ok;
}

Exit listRepublishings(Session& session, const Arguments&) {
    Exit exit = Exit::Ok;
    const auto answer = session.fetch("/v1/events/republish", exit);
    if (!answer) return exit;
    Table table({{"Job", true},
                 {"Progress"},
                 {"Published", true},
                 {"Order"},
                 {"Started"},
                 {"Who"},
                 {"Why", false, Table::Narrow::Cut}});
    for (const json::value& each : arrayOf(*answer, "jobs")) {
        const json::object& job = asObject(each);
        const std::string order = textOf(job, "order");
        table.add({std::to_string(numberOf(job, "id")), progressOf(job), std::to_string(numberOf(job, "published")),
                   order.empty() ? "all" : order, momentOf(session, job, "createdAt"), textOf(job, "actor"),
                   textOf(job, "reason")});
    }
    if (table.empty())
        session.hint("Nothing was published once more yet.");
    else
        session.print(table.text(session.width()));
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
