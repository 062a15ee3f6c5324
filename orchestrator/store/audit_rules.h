// Which entries an audit filter lets through; shared by the readers of all stores.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/search_words.h"
#include "ports/reader.h"

namespace sagadesk::store {

// "operator:J. Brandt" → " j brandt": so that the beginning of a word is a text that follows a space.
[[nodiscard]] inline std::string spacedName(std::string_view actor) {
    const auto colon = actor.find(':');
    std::string spaced;
    for (const std::string& word : core::foldedWords(colon == actor.npos ? actor : actor.substr(colon + 1)))
        spaced += ' ' + word;
    return spaced;
}

[[nodiscard]] inline bool lets(const ports::AuditFilter& filter, const core::JournalEntry& entry) {
    if (filter.people && !ports::isByPerson(entry)) return false;
    if (!filter.kinds.empty() && std::ranges::find(filter.kinds, entry.kind) == filter.kinds.end()) return false;
    if (filter.names.empty()) return true;
    const std::string spaced = spacedName(entry.actor);
    return std::ranges::any_of(filter.names,
                               [&](const std::string& name) { return spaced.find(' ' + name) != spaced.npos; });
}

}  // namespace sagadesk::store
