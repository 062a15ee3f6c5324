// An order service that answers as a test tells it, by the beginning of the request; its status when it is told
// nothing.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "support/scripted_server.h"

namespace sagadesk::tests {

class ScriptedApi {
public:
    static constexpr std::uint32_t partitions = 16;
    ScriptedApi();

    [[nodiscard]] std::string url() const { return m_server.url(); }
    // Requests that begin so are answered with it from now on: the longest beginning counts.
    void answer(const std::string& beginning, Play play);
    void answer(const std::string& beginning, std::string bytes) { answer(beginning, Play{std::move(bytes)}); }
    void answerAsUsual(const std::string& beginning);
    [[nodiscard]] std::vector<std::string> requests(const std::string& beginning) const;
    [[nodiscard]] bool waitFor(const std::string& beginning, std::size_t count) const;

private:
    [[nodiscard]] Play playFor(const std::string& request);

    std::mutex m_mutex;
    std::map<std::string, Play> m_plays;  // under m_mutex
    ScriptedServer m_server;
};

}  // namespace sagadesk::tests
