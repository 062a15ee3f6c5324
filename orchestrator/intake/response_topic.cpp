#include "intake/response_topic.h"

#include <algorithm>
#include <array>

namespace sagadesk::intake {

namespace {

constexpr std::array<std::string_view, 6> own_levels{"orders", "events", "services", "nodes", "intake", "replies"};

}  // namespace

bool mayAnswerTo(std::string_view topic, std::string_view prefix) {
    constexpr std::string_view no_name{"+#\0", 3};
    if (topic.empty() || topic.front() == '$' || topic.find_first_of(no_name) != std::string_view::npos) return false;
    if (!topic.starts_with(prefix) || topic.substr(prefix.size(), 1) != "/") return true;
    topic.remove_prefix(prefix.size() + 1);
    return std::find(own_levels.begin(), own_levels.end(), topic.substr(0, topic.find('/'))) == own_levels.end();
}

}  // namespace sagadesk::intake
