// A reader of GET /v1/events for tests: takes the chunks apart, and then the events. One thread at a time.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "support/raw_client.h"

namespace sagadesk::tests {

struct ServerSentEvent {
    std::string comment, id, name, data;  // "" where there is none
};

class EventReader {
public:
    // query: "?after=0" or "".
    EventReader(std::uint16_t port, const std::string& query, const std::string& lastEventId = {});

    // Of the answer's header; nullopt when there was none.
    [[nodiscard]] std::optional<RawResponse> header();
    // The next block, whatever it holds; nullopt when the stream ends or nothing comes in time.
    [[nodiscard]] std::optional<ServerSentEvent> next(std::chrono::milliseconds wait = RawClient::patience);
    [[nodiscard]] bool hasEnded() const { return m_ended; }  // by the last chunk
    [[nodiscard]] const std::string& lastId() const { return m_lastId; }
    [[nodiscard]] RawClient& client() { return m_client; }

private:
    bool takeChunk();

    RawClient m_client;
    std::string m_framed, m_text, m_lastId;
    bool m_ended = false;
};

}  // namespace sagadesk::tests
