#include <utility>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/text/timeline.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

constexpr std::size_t name_columns = 13;  // of a fact, with the gap after it

class OrderPage {
public:
    OrderPage(const Session& session, const json::object& order)
        : m_session(session),
          m_order(order),
          m_now(session.now()) {}

    void print() {
        addHead();
        addFacts();
        addCircumstances();
        addSteps();
        addNotes();
        m_session.print(m_text);
    }

private:
    void line(const std::string& text) { m_text += text + "\n"; }
    void paragraph(const std::string& text) {
        for (const std::string& each : wrapped(text, m_session.width())) line(each);
    }
    void fact(std::string_view name, const std::string& value) {
        if (value.empty()) return;
        const std::size_t width = m_session.width() > 40 ? m_session.width() - name_columns : 0;
        std::string lead = padded(name, name_columns);
        for (const std::string& each : wrapped(value, width)) {
            line(lead + each);
            lead.assign(name_columns, ' ');
        }
    }
    [[nodiscard]] std::string moment(const json::object& object, std::string_view name) const {
        const auto instant = instantOf(object, name);
        return instant ? momentText(*instant, m_now) : std::string();
    }
    [[nodiscard]] std::string amount(const json::object& object, std::string_view name) const {
        return amountText(numberOf(object, name), textOf(m_order, "currency"));
    }

    void addHead() {
        const std::string state = textOf(m_order, "state");
        const std::string activity = textOf(m_order, "activity");
        std::string head = textOf(m_order, "number") + "  " + statusText(state, activity, m_session.look());
        head += "  (" + state + ", " + spaced(activity) + ")  " + amount(m_order, "total");
        if (const auto run = numberOf(m_order, "run"); run > 1) head += "  run " + std::to_string(run);
        line(head);
        paragraph(headline(m_order, m_now));
        const std::string reason = textOf(objectOf(m_order, "reason"), "text");
        if (!reason.empty()) paragraph(reason);
        line("");
    }

    void addFacts() {
        const json::object& facts = objectOf(objectOf(m_order, "explanation"), "facts");
        fact("Money", joined(factOf(facts, "money"), moneyText()));
        for (const auto& [name, member] :
             {std::pair("Stock", "stock"), {"Delivery", "delivery"}, {"Customer", "customer"}})
            fact(name, factOf(facts, member));
    }
    static std::string factOf(const json::object& facts, std::string_view name) {
        const std::string word = textOf(facts, name);
        return word.empty() ? std::string() : factWords(name, word);
    }
    static std::string joined(const std::string& first, const std::string& second) {
        return first + (first.empty() || second.empty() ? "" : "; ") + second;
    }
    [[nodiscard]] std::string moneyText() const {
        const json::object& money = objectOf(m_order, "money");
        std::string text;
        for (const auto& [name, word] : {std::pair("authorised", "authorised"),
                                         {"captured", "captured"},
                                         {"pending", "on its way"},
                                         {"voided", "released"},
                                         {"refunded", "refunded"},
                                         {"atRisk", "AT RISK"}})
            if (numberOf(money, name) != 0) text += (text.empty() ? "" : ", ") + amount(money, name) + " " + word;
        return text;
    }

    void addCircumstances() {
        line("");
        fact("Customer id", textOf(m_order, "customer"));
        fact("Reference", textOf(m_order, "externalReference"));
        const json::object& workflow = objectOf(m_order, "workflow");
        fact("Workflow", textOf(workflow, "name") + " version " + std::to_string(numberOf(workflow, "version")));
        fact("Received", moment(m_order, "createdAt"));
        fact("Changed", moment(m_order, "changedAt"));
        fact("Next", moment(m_order, "dueAt"));
        fact("Taken care", textOf(m_order, "owner"));
        const std::string cause = textOf(m_order, "cause");
        fact("Failure", cause.empty() ? "" : cause + " since " + moment(m_order, "troubledAt"));
        fact("Order id", textOf(m_order, "id") + ", version " + std::to_string(numberOf(m_order, "version")));
        fact("Amended", isNull(m_order, "original") ? "" : "yes; --json shows the document as it was first");
    }

    void addSteps() {
        Table table({{"Step"},
                     {"Status"},
                     {"Undo"},
                     {"Service"},
                     {"Tries", true},
                     {"Amount", true},
                     {"What", false, Table::Narrow::Wrap}},
                    "  ");
        for (const json::value& each : arrayOf(m_order, "steps")) {
            const json::object& step = asObject(each);
            const std::string undo = textOf(step, "undo");
            table.add({textOf(step, "name"), phaseText(textOf(step, "status"), m_session.look()),
                       undo.empty() ? "" : phaseText(undo, m_session.look()), textOf(step, "service"), triesText(step),
                       numberOf(step, "amount") == 0 ? "" : amount(step, "amount"), whatText(step)});
        }
        if (table.empty()) return;
        line("\nSteps");
        m_text += table.text(m_session.width());
    }
    static std::string triesText(const json::object& step) {
        const bool undoing = !textOf(step, "undo").empty();
        const auto tries = numberOf(step, undoing && !isNull(step, "undoAttempts") ? "undoAttempts" : "attempts");
        const auto most =
            numberOf(step, undoing && !isNull(step, "undoAttemptsMax") ? "undoAttemptsMax" : "attemptsMax");
        return tries == 0 ? "" : std::to_string(tries) + " of " + std::to_string(most);
    }
    [[nodiscard]] std::string whatText(const json::object& step) const {
        std::string text = spaced(textOf(step, "hold"));
        for (const std::string_view name : {"code", "detail"})
            if (const std::string value = textOf(step, name); !value.empty())
                text += (text.empty() ? "" : "; ") + (name == "code" ? spaced(value) : value);
        if (const std::string reference = textOf(step, "reference"); !reference.empty())
            text += (text.empty() ? "reference " : "; reference ") + reference;
        if (const std::string due = moment(step, "dueAt"); !due.empty())
            text += (text.empty() ? "until " : "; until ") + due;
        return text;
    }

    void addNotes() {
        const json::array& notes = arrayOf(m_order, "notes");
        if (notes.empty()) return;
        Table table({{"Note of"}, {"Who"}, {"What", false, Table::Narrow::Wrap}}, "  ");
        for (const json::value& each : notes) {
            const json::object& note = asObject(each);
            table.add({moment(note, "at"), textOf(note, "actor"), textOf(note, "text")});
        }
        line("\nNotes");
        m_text += table.text(m_session.width());
    }

    const Session& m_session;
    const json::object& m_order;
    core::Instant m_now;
    std::string m_text;
};

Exit printTimeline(const Session& session, const std::string& order) {
    Exit exit = Exit::Ok;
    const auto journal = session.object(session.server().get(orderPath(order, "/journal")), exit);
    if (!journal) return exit;
    session.line("\nTimeline");
    session.print(timelineText(arrayOf(*journal, "entries"), session.now(), session.look()));
    return Exit::Ok;
}

}  // namespace

Exit showOrder(Session& session, const Arguments& arguments) {
    Exit exit = Exit::Ok;
    const auto order = session.fetch(orderPath(arguments.operand(0)), exit);
    if (!order) return exit;
    OrderPage(session, *order).print();
    return printTimeline(session, arguments.operand(0));
}

Exit showJournal(Session& session, const Arguments& arguments) {
    Exit exit = Exit::Ok;
    const auto journal = session.fetch(orderPath(arguments.operand(0), "/journal"), exit);
    if (journal) session.print(timelineText(arrayOf(*journal, "entries"), session.now(), session.look()));
    return exit;
}

}  // namespace sagadesk::ctl
