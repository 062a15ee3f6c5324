#include "ctl/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "ctl/headlines.h"
#include "ctl/json_members.h"
#include "ctl/text/moments.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;

using Words = std::pair<std::string_view, std::string_view>;

constexpr auto sections = std::to_array<Words>({{"money_at_risk", "Money may be stuck"},
                                                {"ready_to_retry", "Cause is gone, ready to retry"},
                                                {"decide", "A person must decide"},
                                                {"correct", "Something must be corrected"},
                                                {"wait", "Wait for the service"},
                                                {"customer", "The customer must act"}});

// {step}, {service}: as the cause names them.
constexpr auto hold_causes =
    std::to_array<Words>({{"", "{step} failed for good"},
                          {"retries_exhausted", "{step} had no success in all its tries"},
                          {"outcome_unknown", "not known whether {step} was done"},
                          {"compensation_stuck", "{step} could not be undone"},
                          {"bad_response", "{step}: the answer was not understood"},
                          {"approval_overdue", "{step}: the approval is overdue"},
                          {"late_success", "{step} was done after the order had been given up"},
                          {"workflow_missing", "the workflow's version is not installed"},
                          {"operator", "stopped by an operator"}});

constexpr auto facts = std::to_array<Words>({{"money", "not known whether it was taken"},
                                             {"stock", "not known whether it is held"},
                                             {"delivery", "not known whether it was made"},
                                             {"customer", "not known whether they were told"}});

template <class Table>
std::string_view lookUp(const Table& table, std::string_view word, std::string_view otherwise = {}) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == word; });
    return found == table.end() ? otherwise : found->second;
}

std::string valueOf(const json::object& params, std::string_view name, core::Instant now) {
    if (name == "amount") {
        const std::string text = textOf(params, "amount");
        std::int64_t minor = 0;
        std::from_chars(text.data(), text.data() + text.size(), minor);
        return amountText(minor, textOf(params, "currency"));
    }
    const std::string value = textOf(params, name);
    if (name == "due" || name == "since" || name == "at")
        if (const auto instant = core::parseInstant(value)) return clockText(*instant, now);
    if (name == "code") return spaced(value);
    return value;
}

// "{label}" by its value. A part in [ ] is left out when one of its values is empty.
std::string filledIn(std::string_view pattern, const json::object& params, core::Instant now) {
    std::string text;
    while (!pattern.empty()) {
        const char first = pattern.front();
        const std::size_t end = first == '{' ? pattern.find('}') : first == '[' ? pattern.find(']') : 0;
        const std::string_view inside = end == 0 ? "" : pattern.substr(1, end - 1);
        if (first == '{') {
            text += valueOf(params, inside, now);
        } else if (first == '[') {
            const std::size_t open = inside.find('{');
            const std::size_t close = inside.find('}');
            if (!valueOf(params, inside.substr(open + 1, close - open - 1), now).empty())
                text += filledIn(inside, params, now);
        } else {
            text += first;
        }
        pattern.remove_prefix(end + 1);
    }
    return text;
}

std::string startedUpper(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace

std::vector<std::string_view> splitWords(std::string_view text, char separator) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(separator));
        words.push_back(word);
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return words;
}

std::string joinWords(std::string_view words, std::string_view with) {
    std::string text;
    for (const std::string_view word : splitWords(words, ' ')) {
        if (!text.empty()) text += with;
        text += word;
    }
    return text;
}

std::string spaced(std::string_view code) {
    std::string text(code);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string headline(const json::object& order, core::Instant now) {
    const json::object& explanation = objectOf(order, "explanation");
    const std::string code = textOf(explanation, "code");
    if (const std::string_view pattern = headlinePattern(code); !pattern.empty())
        return filledIn(pattern, objectOf(explanation, "params"), now);
    if (!code.empty()) return startedUpper(spaced(code));
    if (const std::string hold = textOf(order, "hold"); !hold.empty()) return startedUpper(spaced(hold));
    return startedUpper(textOf(order, "state"));
}

std::string causeWords(const json::object& cause) {
    std::string step = textOf(cause, "step");
    step = step.empty() ? "the order" : "“" + step + "”";
    std::string text(lookUp(hold_causes, textOf(cause, "hold"), "{step}"));
    if (const std::size_t place = text.find("{step}"); place != std::string::npos) text.replace(place, 6, step);
    if (const std::string service = textOf(cause, "service"); !service.empty()) text += " at " + service;
    if (const std::string code = textOf(cause, "code"); !code.empty()) text += ": " + spaced(code);
    if (const std::string message = textOf(cause, "message"); !message.empty()) text += " – " + message;
    return startedUpper(text);
}

std::string sectionWords(std::string_view section) {
    const std::string_view words = lookUp(sections, section);
    return words.empty() ? startedUpper(spaced(section)) : std::string(words);
}

std::string factWords(std::string_view fact, std::string_view word) {
    if (word == "unknown") return std::string(lookUp(facts, fact, "not known"));
    return spaced(word);
}

}  // namespace sagadesk::ctl
