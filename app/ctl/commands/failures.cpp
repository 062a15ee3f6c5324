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

std::string trendOf(const json::object& cause, const Look& look) {
    std::vector<std::uint64_t> numbers;
    for (const json::value& each : arrayOf(cause, "trend")) {
        json::error_code error;
        const auto number = each.is_number() ? each.to_number<std::uint64_t>(error) : 0;
        numbers.push_back(error ? 0 : number);
    }
    return sparkline(numbers, look.utf8);
}

// "back" is told by a word before the cause, so that it is seen without colour.
std::string causeText(const json::object& cause) {
    std::string text = flagOf(cause, "regressed") ? "BACK AGAIN: " : "";
    if (!flagOf(cause, "regressed") && !isNull(cause, "settledAt")) text = "settled: ";
    return text + causeWords(cause);
}

void addRow(Table& table, const json::object& cause, const Session& session) {
    const auto oldest = instantOf(cause, "oldest");
    table.add({textOf(cause, "id"), causeText(cause), std::to_string(numberOf(cause, "orders")),
               sumsText(arrayOf(cause, "money"), "total"), sumsText(arrayOf(cause, "money"), "atRisk"),
               oldest ? ageText(*oldest, session.now()) : "", trendOf(cause, session.look())});
}

void printSections(const Session& session, const json::array& causes, const std::string& only) {
    for (const std::string_view section : splitWords(section_words, ' ')) {
        if (!only.empty() && only != section) continue;
        Table table({{"Id"},
                     {"Cause", false, Table::Narrow::Wrap},
                     {"Orders", true},
                     {"Money", true},
                     {"At risk", true},
                     {"Oldest"},
                     {"Last hour"}},
                    "  ");
        for (const json::value& each : causes)
            if (textOf(asObject(each), "section") == section) addRow(table, asObject(each), session);
        if (table.empty()) continue;
        session.line(sectionWords(section));
        session.print(table.text(session.width()));
        session.line("");
    }
}

// Messages have causes of their own: they are no orders.
void printUndelivered(const Session& session, const json::object& failures) {
    Table table({{"Kind"}, {"Code"}, {"Messages", true}, {"Oldest"}, {"Newest says", false, Table::Narrow::Wrap}},
                "  ");
    for (const json::value& each : arrayOf(failures, "undelivered")) {
        const json::object& group = asObject(each);
        const auto oldest = instantOf(group, "oldest");
        table.add({textOf(group, "kind"), textOf(group, "code"), std::to_string(numberOf(group, "count")),
                   oldest ? ageText(*oldest, session.now()) : "", textOf(group, "detail")});
    }
    if (table.empty()) return;
    session.line("Messages that were not delivered");
    session.print(table.text(session.width()));
    session.line("");
    session.hint("One by one: sagadeskctl undelivered");
}

void printCause(const Session& session, const json::object& cause) {
    const auto fact = [&](std::string_view name, const std::string& value) {
        if (!value.empty()) session.line(padded(name, 12) + value);
    };
    const auto moment = [&](const json::object& object, std::string_view name) {
        const auto instant = instantOf(object, name);
        return instant ? momentText(*instant, session.now()) : std::string();
    };
    for (const std::string& line : wrapped(causeText(cause), session.width())) session.line(line);
    fact("Helps", sectionWords(textOf(cause, "section")));
    fact("Id", textOf(cause, "id"));
    fact("Money", moneyByCurrency(cause));
    fact("Oldest", moment(cause, "oldest"));
    fact("First seen", moment(cause, "firstSeen"));
    fact("Last seen", moment(cause, "lastSeen") + ", " + countOf(numberOf(cause, "occurrences"), "time") + " in all");
    fact("Last hour", trendOf(cause, session.look()));
    fact("Settled", isNull(cause, "settledAt") ? "" : moment(cause, "settledAt") + " by " + textOf(cause, "settledBy"));
    for (const json::value& each : arrayOf(cause, "notes")) {
        const json::object& note = asObject(each);
        fact("Note", moment(note, "at") + "  " + textOf(note, "actor") + ": " + textOf(note, "text"));
    }
    session.hint("Its orders: sagadeskctl list --cause " + textOf(cause, "id"));
}

const json::object* causeNamed(const json::array& causes, const std::string& id) {
    for (const json::value& each : causes)
        if (textOf(asObject(each), "id") == id) return &asObject(each);
    return nullptr;
}

Exit showCause(const Session& session, const json::object& failures, const std::string& id) {
    const json::object* cause = causeNamed(arrayOf(failures, "causes"), id);
    if (cause == nullptr) {
        session.complain("no cause " + id + " is in the failure queue; sagadeskctl failures lists them");
        return Exit::Refused;
    }
    if (session.json())
        session.document(json::serialize(*cause));
    else
        printCause(session, *cause);
    return Exit::Ok;
}

Exit commandCause(const Session& session, const std::string& id, std::string_view below, const std::string& reason) {
    const json::object body{{"reason", reason}};
    const Reply reply =
        session.server().post("/v1/failures/" + encoded(id) + std::string(below), json::serialize(body));
    const Exit exit = session.judge(reply, id + ": ");
    if (exit == Exit::Ok && session.json()) session.document(reply.body);
    if (exit == Exit::Ok && !session.json()) session.line(id + (below == "/notes" ? "  noted" : "  settled"));
    return exit;
}

}  // namespace

Exit showFailures(Session& session, const Arguments& arguments) {
    const Reply reply = session.server().get("/v1/failures");
    Exit exit = Exit::Ok;
    const auto failures = session.object(reply, exit);
    if (!failures) return exit;
    if (!arguments.operands.empty()) return showCause(session, *failures, arguments.operand(0));
    if (session.json()) return session.document(reply.body), Exit::Ok;
    printSections(session, arrayOf(*failures, "causes"), arguments.text("--section"));
    if (!arguments.has("--section")) printUndelivered(session, *failures);
    session.line(countOf(numberOf(*failures, "orders"), "order") + " in the failure queue; " +
                 std::to_string(numberOf(*failures, "failedToday")) + " ended as failed today, everything undone.");
    return Exit::Ok;
}

Exit noteFailure(Session& session, const Arguments& arguments) {
    return commandCause(session, arguments.operand(0), "/notes", arguments.operand(1));
}

Exit settleFailure(Session& session, const Arguments& arguments) {
    return commandCause(session, arguments.operand(0), "/settle", arguments.text("--reason"));
}

}  // namespace sagadesk::ctl
