#include "ctl/text/timeline.h"

#include <chrono>

#include "ctl/json_members.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

// The lane in which the order moves after the entry: back from the moment it is given up, forward again in a new run.
bool turnsBack(std::string_view kind, std::string_view activity) {
    return activity == "compensating" || kind.rfind("compensation.", 0) == 0 || kind == "cancel.requested";
}

std::string laneText(bool undo, const Look& look) {
    if (undo) return look.utf8 ? "↩ undo" : "< undo";
    return look.utf8 ? "→ forward" : "> forward";
}

std::string_view kindWords(std::string_view kind) {
    if (kind == "compensation.succeeded") return "undone";
    if (kind == "compensation.failed") return "could not be undone";
    if (kind == "compensation.requested") return "to be undone on request";
    if (kind == "cancel.requested") return "cancellation asked for";
    if (kind == "callback.received") return "callback";
    if (kind == "note.added") return "note";
    if (kind == "customer.erased") return "customer erased";
    return {};
}

// "authorise-payment succeeded, try 2", "order held", "note"
std::string whatText(const json::object& entry) {
    const std::string kind = textOf(entry, "kind");
    const std::string step = textOf(entry, "step");
    std::string text(kindWords(kind));
    if (text.empty()) {
        text = spaced(kind.substr(kind.find('.') + 1));
        if (step.empty()) text = kind.substr(0, kind.find('.')) + " " + text;
    }
    if (!step.empty()) text = step + " " + text;
    if (const auto attempt = numberOf(entry, "attempt"); attempt > 1) text += ", try " + std::to_string(attempt);
    return text;
}

std::string tookText(const json::object& entry) {
    const auto at = instantOf(entry, "time");
    const std::int64_t started = numberOf(objectOf(entry, "data"), "startedAt");
    if (!at || started <= 0) return {};
    const core::Instant begin{core::Duration{started}};
    return begin <= *at ? lengthText(*at - begin) : std::string();
}

std::string whyText(const json::object& entry) {
    const json::object& data = objectOf(entry, "data");
    std::string text = textOf(entry, "reason");
    for (const std::string_view name : {"reason", "code", "verdict", "service", "job", "cause", "reference"}) {
        const std::string value = textOf(data, name);
        if (value.empty()) continue;
        text += (text.empty() ? "" : "; ") + (name == "reference" ? "reference " + value : spaced(value));
    }
    return text;
}

}  // namespace

std::string timelineText(const json::array& entries, core::Instant now, const Look& look) {
    Table table({{"Time"}, {"Lane"}, {"What"}, {"Took", true}, {"Who"}, {"Why", false, Table::Narrow::Wrap}}, "  ");
    bool undo = false;
    std::int64_t run = 0;
    for (const json::value& each : entries) {
        const json::object& entry = asObject(each);
        if (numberOf(entry, "run") > run) undo = false;
        run = numberOf(entry, "run");
        undo = undo || turnsBack(textOf(entry, "kind"), textOf(entry, "activity"));
        const auto at = instantOf(entry, "time");
        table.add({at ? exactText(*at, now) : "", laneText(undo, look), whatText(entry), tookText(entry),
                   textOf(entry, "actor"), whyText(entry)});
    }
    return table.text(look.width);
}

std::string eventLine(const json::object& entry, core::Instant now) {
    const auto at = instantOf(entry, "time");
    const std::string order = textOf(entry, "orderId");
    const bool aboutOrder = order.rfind("00000000-0000-0000", 0) != 0;
    std::string text = (at ? exactText(*at, now) : "") + "  ";
    if (aboutOrder) text += order + "  ";
    text += whatText(entry) + "  ";
    if (aboutOrder) text += "[" + textOf(entry, "state") + ", " + spaced(textOf(entry, "activity")) + "]  ";
    text += textOf(entry, "actor");
    if (const std::string why = whyText(entry); !why.empty()) text += "  " + why;
    return text;
}

}  // namespace sagadesk::ctl
