#include "api/link.h"

#include <array>
#include <utility>

namespace sagadesk::api {

namespace {

// In the order of LinkHealth.
constexpr std::array<std::string_view, 5> health_words{"live", "slow", "lost", "newer_schema", "signed_out"};

}  // namespace

std::string_view word(LinkHealth health) {
    return health_words.at(static_cast<std::size_t>(health));
}

AlwaysLive::AlwaysLive(std::string name, core::Instant since) {
    m_state.name = std::move(name);
    m_state.since = since;
}

LinkState AlwaysLive::state() const {
    return m_state;
}

// There is nothing to tell; the caller holds a value all the same.
std::shared_ptr<void> AlwaysLive::watch(std::function<void()> nudge) {
    return std::make_shared<std::function<void()>>(std::move(nudge));
}

void AlwaysLive::tryNow() {}

}  // namespace sagadesk::api
