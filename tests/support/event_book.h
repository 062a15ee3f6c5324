// Keeps account of the events that someone got: each at least once, with the same bytes every time, and in order for
// each order. Any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sagadesk::tests {

// The value of a text member, wherever it stands first; "" when there is none. For JSON that we have written.
[[nodiscard]] std::string textMember(std::string_view json, std::string_view name);

class EventBook {
public:
    // A CloudEvent.
    void note(const std::string& payload);

    [[nodiscard]] std::size_t count() const;        // different ones
    [[nodiscard]] std::size_t repetitions() const;  // beside those
    [[nodiscard]] bool has(const std::string& id) const;
    [[nodiscard]] std::optional<std::string> payload(const std::string& id) const;
    [[nodiscard]] std::vector<std::string> ids() const;
    // Events that came for the first time after a later one of their order.
    [[nodiscard]] std::size_t outOfOrder() const;
    // Repetitions that were not the same event byte for byte.
    [[nodiscard]] std::size_t altered() const;
    // Newest position by partition.
    [[nodiscard]] std::map<std::uint64_t, std::uint64_t> heads() const;

private:
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, std::string> m_events;    // payload by id
    std::unordered_map<std::string, std::string> m_sequence;  // newest, by order
    std::map<std::uint64_t, std::uint64_t> m_heads;
    std::size_t m_repetitions = 0, m_outOfOrder = 0, m_altered = 0;
};

}  // namespace sagadesk::tests
