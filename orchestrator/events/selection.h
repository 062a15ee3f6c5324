// Which kinds of journal entries are published. A value; parsed from the configuration's `publish`.
#pragma once

#include <bitset>
#include <string_view>

#include "core/failure.h"
#include "core/journal.h"

namespace sagadesk::events {

class Selection {
public:
    // Nothing.
    Selection() = default;
    // Patterns separated by commas, spaces around them allowed: a kind ("step.failed"), a family ("order.*"), all
    // ("*"). Refused when a pattern matches no kind, with the pattern as place.
    [[nodiscard]] static core::Expected<Selection> parse(std::string_view patterns);

    [[nodiscard]] bool lets(core::EntryKind kind) const { return m_kinds.test(static_cast<std::size_t>(kind)); }

    bool operator==(const Selection&) const = default;

private:
    std::bitset<core::entry_kind_count> m_kinds;
};

}  // namespace sagadesk::events
