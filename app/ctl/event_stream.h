// Server-Sent Events out of bytes in pieces of any size (WHATWG HTML, 9.2.6), for what this API sends.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace sagadesk::ctl {

struct StreamEvent {
    std::string event;  // "" unless named
    std::string data;   // lines joined by line breaks
};

class EventStream {
public:
    explicit EventStream(std::function<void(const StreamEvent&)> take);
    void add(std::string_view bytes);
    // A new connection: what was half there is gone, the cursor stays.
    void restart();
    // Where to go on: of the latest whole event, or of the comment ": from CURSOR" before the first.
    [[nodiscard]] const std::string& cursor() const { return m_cursor; }

private:
    void takeLine(std::string_view line);
    void dispatch();

    std::function<void(const StreamEvent&)> m_take;
    std::string m_rest;
    std::string m_cursor, m_id;
    StreamEvent m_event;
    bool m_hasData = false;
};

}  // namespace sagadesk::ctl
