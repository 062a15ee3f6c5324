#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

#include "core/json.h"
#include "ctl/commands/commands.h"
#include "ctl/event_stream.h"
#include "ctl/interrupt.h"
#include "ctl/json_members.h"
#include "ctl/text/timeline.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds pause_first{250};
constexpr milliseconds pause_longest{30s};

// Between half of the pause and all of it, so that readers that lost one server do not come back all at once.
milliseconds withJitter(milliseconds pause) {
    static std::minstd_rand random{std::random_device{}()};
    return milliseconds{std::uniform_int_distribution<std::int64_t>(pause.count() / 2, pause.count())(random)};
}

class Tail {
public:
    Tail(const Session& session, const Arguments& arguments)
        : m_session(session),
          m_arguments(arguments),
          m_stream([this](const StreamEvent& event) { take(event); }) {}

    Exit run() {
        milliseconds pause = pause_first;
        while (true) {
            m_heard = false;
            m_stream.restart();
            const Reply reply = connect();
            if (interrupted()) return Exit::Interrupted;
            if (reply.status != 200 && (!m_begun || !worthAnotherTry(reply))) return m_session.judge(reply);
            if (m_heard) pause = pause_first;
            const milliseconds wait = std::max(withJitter(pause), reply.retryAfter);
            tell(reply, wait);
            if (!pauseFor(wait)) return Exit::Interrupted;
            pause = std::min(pause * 2, pause_longest);
        }
    }

private:
    Reply connect() {
        Query query;
        query.add("kind", m_arguments.list("--kind")).add("order", m_arguments.text("--order"));
        if (m_stream.cursor().empty()) query.add("after", m_arguments.text("--after"));
        return m_session.server().stream("/v1/events" + query.text(), m_stream.cursor(),
                                         [this](std::string_view bytes) {
                                             m_begun = m_heard = true;
                                             m_stream.add(bytes);
                                             return true;
                                         });
    }

    // A server that was there once is waited for; a refusal stays a refusal.
    static bool worthAnotherTry(const Reply& reply) {
        return reply.status == 0 || reply.status == 429 || reply.status >= 500;
    }

    void tell(const Reply& reply, milliseconds wait) const {
        std::string why = m_dropped.empty() ? reply.error : spaced(m_dropped);
        if (why.empty())
            why = reply.status == 200 ? "the stream ended" : "the server answered " + std::to_string(reply.status);
        m_session.complain("connection lost (" + why + "); goes on after what was read in " +
                           std::to_string(wait.count()) + " ms");
    }

    void take(const StreamEvent& event) {
        auto parsed = core::parseJson(event.data);
        if (!parsed || !parsed->is_object()) return;
        const auto& entry = parsed->get_object();
        if (event.event == "dropped") {
            m_dropped = textOf(entry, "reason");
            return;
        }
        m_dropped.clear();
        if (m_session.json()) return m_session.document(event.data);
        m_session.line(eventLine(entry, m_session.now()));
        std::fflush(stdout);
    }

    const Session& m_session;
    const Arguments& m_arguments;
    EventStream m_stream;
    std::string m_dropped;
    bool m_begun = false;  // the server was heard of at least once
    bool m_heard = false;  // on this connection
};

}  // namespace

Exit tailEvents(Session& session, const Arguments& arguments) {
    return Tail(session, arguments).run();
}

}  // namespace sagadesk::ctl
