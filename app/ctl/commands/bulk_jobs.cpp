#include <algorithm>
#include <boost/json/serialize.hpp>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/bulk_progress.h"
#include "ctl/text/columns.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

std::string jobPath(const std::string& id, std::string_view below = {}) {
    return "/v1/bulk/" + encoded(id) + std::string(below);
}

std::string momentOf(const Session& session, const json::object& object, std::string_view name) {
    const auto instant = instantOf(object, name);
    return instant ? momentText(*instant, session.now()) : std::string();
}

void printJob(const Session& session, const json::object& job) {
    const auto fact = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) session.line(padded(name, 12) + value);
    };
    session.line(textOf(job, "id") + "  " + phaseText(textOf(job, "state"), session.look()) + "  " +
                 textOf(job, "action") + " for " + countOf(numberOf(job, "total"), "order"));
    session.line(progressText(job, Pace(), session.look()));
    fact("Money", moneyByCurrency(job));
    fact("Why", textOf(job, "reason"));
    fact("Who", textOf(job, "actor"));
    fact("Step", textOf(job, "step"));
    fact("Verdict", spaced(textOf(job, "verdict")));
    fact("Started", momentOf(session, job, "createdAt"));
    fact("State since", momentOf(session, job, "changedAt"));
    const std::string by = textOf(job, "stateActor");
    fact("State by", by + (textOf(job, "stateReason").empty() ? "" : ": " + spaced(textOf(job, "stateReason"))));
}

Exit commandJob(const Session& session, const Arguments& arguments, std::string_view below) {
    const json::object body{{"reason", arguments.text("--reason")}};
    const Reply reply = session.server().post(jobPath(arguments.operand(0), below), json::serialize(body));
    Exit exit = Exit::Ok;
    const auto job = session.object(reply, exit);
    if (!job) return exit;
    if (session.json())
        session.document(reply.body);
    else
        printJob(session, *job);
    return Exit::Ok;
}

}  // namespace

Exit listBulk(Session& session, const Arguments&) {
    Exit exit = Exit::Ok;
    const auto answer = session.fetch("/v1/bulk", exit);
    if (!answer) return exit;
    Table table({{"Job"},
                 {"State"},
                 {"Action"},
                 {"Orders", true},
                 {"Results"},
                 {"Started"},
                 {"Who"},
                 {"Why", false, Table::Narrow::Cut}});
    for (const json::value& each : arrayOf(*answer, "jobs")) {
        const json::object& job = asObject(each);
        table.add({textOf(job, "id"), phaseText(textOf(job, "state"), session.look()), textOf(job, "action"),
                   std::to_string(numberOf(job, "total")), progressOf(job).text(), momentOf(session, job, "createdAt"),
                   textOf(job, "actor"), textOf(job, "reason")});
    }
    if (table.empty())
        session.hint("There are no bulk jobs.");
    else
        session.print(table.text(session.width()));
    return Exit::Ok;
}

Exit showBulk(Session& session, const Arguments& arguments) {
    if (arguments.has("--follow")) return followBulk(session, arguments.operand(0));
    Exit exit = Exit::Ok;
    const auto job = session.fetch(jobPath(arguments.operand(0)), exit);
    if (job) printJob(session, *job);
    return exit;
}

Exit showBulkItems(Session& session, const Arguments& arguments) {
    std::string from = "0";
    for (bool first = true; !from.empty(); first = false) {
        Query query;
        query.add("from", from).add("limit", "200");
        const Reply reply = session.server().get(jobPath(arguments.operand(0), "/items") + query.text());
        Exit exit = Exit::Ok;
        const auto page = session.object(reply, exit);
        if (!page) return exit;
        if (session.json()) session.document(reply.body);
        Table table({{"Order"}, {"Result"}, {"Code"}, {"When"}});
        for (const json::value& each : arrayOf(*page, "items")) {
            const json::object& item = asObject(each);
            table.add({textOf(item, "number"), phaseText(textOf(item, "result"), session.look()),
                       spaced(textOf(item, "code")), momentOf(session, item, "at")});
        }
        const std::string text = table.text(session.width());
        if (!session.json()) session.print(first ? text : text.substr(text.find('\n') + 1));
        from = isNull(*page, "next") ? "" : std::to_string(numberOf(*page, "next"));
    }
    return Exit::Ok;
}

Exit pauseBulk(Session& session, const Arguments& arguments) {
    return commandJob(session, arguments, "/pause");
}

Exit resumeBulk(Session& session, const Arguments& arguments) {
    return commandJob(session, arguments, "/resume");
}

Exit abortBulk(Session& session, const Arguments& arguments) {
    return commandJob(session, arguments, "/abort");
}

}  // namespace sagadesk::ctl
