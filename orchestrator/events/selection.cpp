#include "events/selection.h"

#include <string>

namespace sagadesk::events {

namespace {

using Kinds = std::bitset<core::entry_kind_count>;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// "*" and "order.*", not "ord*": a family is named whole, so that a later kind does not slip in.
bool isFamily(std::string_view pattern) {
    return pattern == "*" || pattern.ends_with(".*");
}

Kinds kindsOf(std::string_view pattern) {
    const bool family = isFamily(pattern);
    if (family) pattern.remove_suffix(1);
    Kinds kinds;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const std::string_view word = core::word(static_cast<core::EntryKind>(i));
        kinds[i] = family ? word.starts_with(pattern) : word == pattern;
    }
    return kinds;
}

auto unknownPattern(std::string_view pattern) {
    if (pattern.empty())
        return core::fail("bad_selection", core::FailureClass::Refused,
                          "Name at least one kind of entry between commas, such as order.* or step.failed.");
    return core::fail("bad_selection", core::FailureClass::Refused,
                      "\"" + std::string(pattern) +
                          "\" is no kind of journal entry: write a kind such as step.failed, a family such as order.*, "
                          "or * for all.",
                      std::string(pattern));
}

}  // namespace

core::Expected<Selection> Selection::parse(std::string_view patterns) {
    Selection selection;
    while (true) {
        const std::string_view piece = patterns.substr(0, patterns.find(','));
        const Kinds kinds = kindsOf(trimmed(piece));
        if (kinds.none()) return unknownPattern(trimmed(piece));
        selection.m_kinds |= kinds;
        if (piece.size() == patterns.size()) return selection;
        patterns.remove_prefix(piece.size() + 1);
    }
}

}  // namespace sagadesk::events
