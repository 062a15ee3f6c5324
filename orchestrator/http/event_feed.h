// The journal as Server-Sent Events for one reader.
//
// Lives in the server's thread. It holds how far its reader has come and at most one page beyond; it asks for the page
// after that when entries were added or there were more, and only when the reader has room: so nothing is left out or
// repeated, and memory is bounded.
#pragma once

#include <chrono>
#include <memory>
#include <string>

#include <QTimer>

#include "api/backend.h"
#include "http/event_query.h"
#include "http/server.h"

namespace sagadesk::http {

inline constexpr std::size_t events_page = 500;

class EventFeed final : public StreamSource {
public:
    // first: the page after start. place: released with the feed.
    EventFeed(api::Backend& backend, EventFilter filter, api::EventCursor start, api::EventPage first,
              std::shared_ptr<void> place);
    ~EventFeed() override;

    void begin(StreamWaker waker) override;
    [[nodiscard]] bool append(std::string& out) override;
    void keepAlive(std::string& out) override;
    void end(End why, std::string& out) override;

private:
    class Inbox;
    using Clock = std::chrono::steady_clock;

    void greet(std::string& out);
    void write(const api::EventPage& page, std::string& out);
    void mark(std::string& out);
    void askInTime();
    void ask();

    api::Backend& m_backend;
    const EventFilter m_filter;
    api::EventCursor m_cursor;
    std::shared_ptr<void> m_place;
    std::shared_ptr<Inbox> m_inbox;  // shared with the backend's threads
    std::shared_ptr<void> m_listening;
    std::unique_ptr<QTimer> m_pace;  // runs while it is too early to ask again
    Clock::time_point m_asked{};
    std::size_t m_unmarked = 0;  // entries behind the last id that the reader was told
    bool m_greeted = false;
    bool m_waiting = false;  // for a page
    bool m_more = false;
};

}  // namespace sagadesk::http
