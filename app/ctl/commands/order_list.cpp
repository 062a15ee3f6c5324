#include <algorithm>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

constexpr std::uint64_t page_orders_max = 200;
constexpr std::uint64_t orders_usual = 50;

Query filterOf(const Arguments& arguments) {
    Query query;
    for (const std::string_view name : {"state", "activity", "type", "customer", "service", "cause"})
        query.add(name, arguments.list("--" + std::string(name)));
    return query.add("q", arguments.text("--query"))
        .add("created_from", arguments.text("--created-from"))
        .add("created_to", arguments.text("--created-to"));
}

void addRow(Table& table, const json::object& order, const Session& session) {
    const auto created = instantOf(order, "createdAt");
    const core::Instant now = session.now();
    table.add({statusText(textOf(order, "state"), textOf(order, "activity"), session.look()), textOf(order, "number"),
               textOf(order, "customer"), headline(order, now),
               amountText(numberOf(order, "total"), textOf(order, "currency")),
               created ? momentText(*created, now) : ""});
}

Table newTable() {
    return Table({{"Status"},
                  {"Order"},
                  {"Customer"},
                  {"What happened", false, Table::Narrow::Cut},
                  {"Total", true},
                  {"Created"}});
}

}  // namespace

// Each page is printed when it has come, so that a long list begins at once and holds no more than one page.
Exit listOrders(Session& session, const Arguments& arguments) {
    std::uint64_t left = arguments.count("--limit").value_or(orders_usual);
    const bool all = arguments.has("--all");
    bool first = true;
    std::string cursor;
    while (all || left > 0) {
        Query query = filterOf(arguments);
        const std::uint64_t limit = all ? page_orders_max : std::min(left, page_orders_max);
        query.add("limit", std::to_string(limit)).add("cursor", cursor);
        const Reply reply = session.server().get("/v1/orders" + query.text());
        Exit exit = Exit::Ok;
        const auto page = session.object(reply, exit);
        if (!page) return exit;
        const json::array& orders = arrayOf(*page, "orders");
        if (session.json()) {
            session.document(reply.body);
        } else if (!orders.empty()) {
            Table table = newTable();
            for (const json::value& order : orders) addRow(table, asObject(order), session);
            const std::string text = table.text(session.width());
            session.print(first ? text : text.substr(text.find('\n') + 1));
        }
        if (first && orders.empty() && !session.json()) session.hint("No order is like that.");
        first = false;
        left -= std::min<std::uint64_t>(left, orders.size());
        cursor = textOf(*page, "next");
        if (cursor.empty() || orders.empty()) return Exit::Ok;
    }
    session.hint("There are more: --limit N or --all.");
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
