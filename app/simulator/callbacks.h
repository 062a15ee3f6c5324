// Final answers of calls that were answered 202, posted to where the caller asked for them.
//
// One thread of its own. What can't be delivered is tried again with growing pauses for a minute, as a service would
// that means its 202; then it is given up and counted.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace sagadesk::simulator {

class CallbackSender {
public:
    CallbackSender();
    ~CallbackSender();  // gives up what is left
    CallbackSender(const CallbackSender&) = delete;
    CallbackSender& operator=(const CallbackSender&) = delete;

    // Any thread; never blocks. url: http or https.
    void post(std::string url, std::string json);

    struct Counts {
        std::uint64_t posted = 0, delivered = 0, refused = 0, givenUp = 0;
    };
    // refused: answered 4xx, which no repeat would change.
    [[nodiscard]] Counts counts() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::simulator
