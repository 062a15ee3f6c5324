#include "support/scripted_api.h"

#include <algorithm>
#include <utility>

#include "api/wire.h"
#include "support/running_system.h"

namespace sagadesk::tests {

namespace {

Play usual(const std::string& request) {
    if (!request.starts_with("GET /v1/status")) {
        Play silent;
        silent.ending = Play::Ending::Silence;
        return silent;
    }
    api::EngineStatus status;
    status.partitions = ScriptedApi::partitions;
    return {httpAnswer(200, api::toJson(status))};
}

}  // namespace

ScriptedApi::ScriptedApi() : m_server([this](const std::string& request) { return playFor(request); }) {}

void ScriptedApi::answer(const std::string& beginning, Play play) {
    const std::lock_guard lock(m_mutex);
    m_plays[beginning] = std::move(play);
}

void ScriptedApi::answerAsUsual(const std::string& beginning) {
    const std::lock_guard lock(m_mutex);
    m_plays.erase(beginning);
}

Play ScriptedApi::playFor(const std::string& request) {
    const std::lock_guard lock(m_mutex);
    const std::pair<const std::string, Play>* best = nullptr;
    for (const auto& each : m_plays)
        if (request.starts_with(each.first) && (best == nullptr || each.first.size() > best->first.size()))
            best = &each;
    return best == nullptr ? usual(request) : best->second;
}

std::vector<std::string> ScriptedApi::requests(const std::string& beginning) const {
    auto requests = m_server.requests();
    std::erase_if(requests, [&](const std::string& request) { return !request.starts_with(beginning); });
    return requests;
}

bool ScriptedApi::waitFor(const std::string& beginning, std::size_t count) const {
    return eventually(std::chrono::seconds{10}, [&] { return requests(beginning).size() >= count; });
}

}  // namespace sagadesk::tests
