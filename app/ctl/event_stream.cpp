#include "ctl/event_stream.h"

#include <utility>

namespace sagadesk::ctl {

EventStream::EventStream(std::function<void(const StreamEvent&)> take) : m_take(std::move(take)) {}

void EventStream::add(std::string_view bytes) {
    m_rest += bytes;
    std::size_t begin = 0;
    for (std::size_t end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n', begin)) {
        std::string_view line(m_rest.data() + begin, end - begin);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        takeLine(line);
        begin = end + 1;
    }
    m_rest.erase(0, begin);
}

void EventStream::restart() {
    m_rest.clear();
    m_event = {};
    m_id = m_cursor;
    m_hasData = false;
}

void EventStream::takeLine(std::string_view line) {
    constexpr std::string_view from = ": from ";
    if (line.empty()) return dispatch();
    if (line.substr(0, from.size()) == from) {
        m_id = m_cursor = line.substr(from.size());
        return;
    }
    const std::size_t colon = line.find(':');
    const std::string_view field = line.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? "" : line.substr(colon + 1);
    if (!value.empty() && value.front() == ' ') value.remove_prefix(1);
    if (field == "id") m_id = value;
    if (field == "event") m_event.event = value;
    if (field != "data") return;
    if (m_hasData) m_event.data += '\n';
    m_event.data += value;
    m_hasData = true;
}

// The cursor moves with the event, never before it: an event cut off half-way must come again.
void EventStream::dispatch() {
    m_cursor = m_id;
    if (m_hasData) m_take(m_event);
    m_event = {};
    m_hasData = false;
}

}  // namespace sagadesk::ctl
