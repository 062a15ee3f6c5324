// The data of a journal entry: a small JSON object built by appending, because an entry is written on every decision
// and a document tree would cost more than the decision itself. Private to the decision core.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sagadesk::core::deciding {

class EntryData {
public:
    // Left out when the value is empty. Keys are literals that need no escaping.
    EntryData& text(std::string_view key, std::string_view value);
    EntryData& number(std::string_view key, std::int64_t value);

    // "" when nothing was added. Ends the object: call it once.
    [[nodiscard]] std::string take();

private:
    void openMember(std::string_view key);

    std::string m_text;
};

// The value when it is a code the journal may hold ([A-Za-z0-9_.-], 1 to 64 characters), else the replacement.
[[nodiscard]] std::string_view safeCode(std::string_view code, std::string_view replacement);
// The value when it is an event id the journal may hold ([A-Za-z0-9_.:-], at most 64 characters), else "".
[[nodiscard]] std::string_view safeEventId(std::string_view id);

}  // namespace sagadesk::core::deciding
