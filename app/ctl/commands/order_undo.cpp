// Cancel and compensate: first what it would do to money, stock and deliveries, then the question, then the deed.
#include <boost/json/serialize.hpp>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

std::string_view kindWords(std::string_view kind) {
    if (kind == "void") return "the amount held is released";
    if (kind == "refund") return "the payment is refunded";
    if (kind == "release") return "taken back at its service";
    if (kind == "cannot_be_undone") return "CAN'T BE UNDONE";
    return "nothing to undo";
}

void printPlan(const Session& session, const json::object& preview) {
    const std::string currency = textOf(preview, "currency");
    Table table({{"Step"}, {"Service"}, {"What happens", false, Table::Narrow::Wrap}, {"Amount", true}}, "  ");
    std::size_t nothing = 0;
    for (const json::value& each : arrayOf(preview, "steps")) {
        const json::object& step = asObject(each);
        const std::string kind = textOf(step, "kind");
        if (kind == "nothing" && !flagOf(step, "unknown") && ++nothing > 0) continue;
        std::string what(kindWords(kind));
        if (flagOf(step, "unknown")) what += " (not known whether it was done)";
        table.add({textOf(step, "step"), textOf(step, "service"), what,
                   numberOf(step, "amount") == 0 ? "" : amountText(numberOf(step, "amount"), currency)});
    }
    session.line("What will be undone:");
    if (table.empty())
        session.line("  nothing: no step has done anything that lasts");
    else
        session.print(table.text(session.width()));
    if (nothing > 0 && !table.empty())
        session.line("  and nothing at " + countOf(static_cast<std::int64_t>(nothing), "other step"));
}

struct Undoing {
    std::string_view below;     // "/cancel"
    std::string_view question;  // "Cancel"
    bool guarded;               // the preview's guard is the guard of this command
};

Exit carryOut(const Session& session, const Arguments& arguments, const Undoing& undoing, const json::object& preview) {
    const std::string& order = arguments.operand(0);
    json::object body{{"reason", arguments.text("--reason")}};
    // What was shown is what is done: an order that has changed since refuses.
    body["version"] =
        arguments.count("--if-version").value_or(static_cast<std::uint64_t>(numberOf(preview, "version")));
    const Reply reply = session.server().post(orderPath(order, undoing.below), json::serialize(body));
    Exit exit = session.judge(reply, order + ": ");
    if (exit != Exit::Ok) return exit;
    if (session.json()) return session.document(reply.body), Exit::Ok;
    const auto done = session.object(reply, exit);
    if (done)
        session.line(order + "  " + statusText(textOf(*done, "state"), textOf(*done, "activity"), session.look()) +
                     ", version " + std::to_string(numberOf(*done, "version")));
    return exit;
}

Exit undoOrder(const Session& session, const Arguments& arguments, const Undoing& undoing) {
    const std::string& order = arguments.operand(0);
    const Reply reply = session.server().post(orderPath(order, "/cancel?preview=true"), "{}");
    Exit exit = Exit::Ok;
    const auto preview = session.object(reply, exit);
    if (!preview) return exit;
    const bool only = arguments.has("--dry-run");
    if (session.json() && only) session.document(reply.body);
    if (undoing.guarded && !flagOf(*preview, "allowed")) {
        session.complain(order + ": " + textOf(*preview, "detail") + " (" + textOf(*preview, "guard") +
                         "); look at it with sagadeskctl show " + order);
        return Exit::Refused;
    }
    if (!session.json()) printPlan(session, *preview);
    if (only) return Exit::Ok;
    if (!arguments.has("--yes"))
        if (const auto end = session.ask(std::string(undoing.question) + " " + order + "?")) return *end;
    return carryOut(session, arguments, undoing, *preview);
}

}  // namespace

Exit cancelOrder(Session& session, const Arguments& arguments) {
    return undoOrder(session, arguments, {"/cancel", "Cancel", true});
}

Exit compensateOrder(Session& session, const Arguments& arguments) {
    return undoOrder(session, arguments, {"/compensate", "Give up and undo", false});
}

}  // namespace sagadesk::ctl
