#include <algorithm>
#include <chrono>
#include <cstdio>

#include "ctl/commands/commands.h"
#include "ctl/interrupt.h"
#include "ctl/json_members.h"
#include "ctl/text/bulk_progress.h"
#include "ctl/text/columns.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr auto look_again = 500ms;
constexpr int tries_max = 20;  // looks in vain, one after the other, before following is given up

class Follower {
public:
    Follower(const Session& session, std::string id) : m_session(session), m_id(std::move(id)) {}

    Exit run() {
        while (true) {
            const Reply reply = m_session.server().get("/v1/bulk/" + encoded(m_id));
            if (interrupted()) return leave();
            if (const bool away = reply.status == 0 || reply.status >= 500; away && ++m_failures < tries_max) {
                if (!pauseFor(look_again * m_failures)) return leave();
                continue;
            }
            Exit exit = Exit::Ok;
            const auto job = m_session.object(reply, exit);
            if (!job) return endLine(), exit;
            m_failures = 0;
            show(*job, reply.body);
            if (const std::string state = textOf(*job, "state"); ends(state)) return finish(*job, state);
            if (!pauseFor(look_again)) return leave();
        }
    }

private:
    static bool ends(std::string_view state) { return state == "finished" || state == "aborted" || state == "stopped"; }

    // A bar that is drawn over itself on a terminal, else a line whenever something has changed.
    void show(const json::object& job, const std::string& body) {
        const auto now = std::chrono::steady_clock::now();
        m_pace.add(now.time_since_epoch(), progressOf(job).settled());
        const std::string line = progressText(job, m_pace, m_session.look());
        if (m_session.json()) {
            if (body != m_shown) m_session.document(body);
            m_shown = body;
        } else if (m_session.onTerminal()) {
            m_session.print("\r\x1b[K" + cut(line, m_session.width() > 1 ? m_session.width() - 1 : 0));
            std::fflush(stdout);
            m_open = true;
        } else if (const std::string counts = progressOf(job).text(); counts != m_shown) {
            m_session.line(line);
            std::fflush(stdout);
            m_shown = counts;
        }
    }

    void endLine() {
        if (m_open) m_session.print("\n");
        m_open = false;
    }

    Exit finish(const json::object& job, const std::string& state) {
        endLine();
        const Progress progress = progressOf(job);
        if (!m_session.json()) sayEnd(job, state);
        return state == "finished" && progress.passed == progress.total ? Exit::Ok : Exit::Partly;
    }

    void sayEnd(const json::object& job, const std::string& state) {
        std::string text = "Job " + m_id + " " + phaseText(state, m_session.look());
        if (const std::string why = textOf(job, "stateReason"); !why.empty()) text += ": " + spaced(why);
        m_session.line(text + ".");
        if (const Progress progress = progressOf(job); progress.passed < progress.total)
            m_session.line("What became of each order: sagadeskctl bulk items " + m_id);
        if (state == "stopped")
            m_session.line("Go on: sagadeskctl bulk resume " + m_id + " --reason …; give up: bulk abort " + m_id);
    }

    Exit leave() {
        endLine();
        m_session.complain("job " + m_id + " goes on without this window; look at it with sagadeskctl bulk show " +
                           m_id + ", stop it with sagadeskctl bulk pause " + m_id + " --reason …");
        return Exit::Interrupted;
    }

    const Session& m_session;
    std::string m_id;
    Pace m_pace;
    int m_failures = 0;
    bool m_open = false;
    std::string m_shown;
};

}  // namespace

Exit followBulk(const Session& session, const std::string& id) {
    return Follower(session, id).run();
}

}  // namespace sagadesk::ctl
