#include "remote/line.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "api/parse.h"

namespace sagadesk::remote {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t calls_at_once = 4;
constexpr std::size_t waiting_max = 256;
constexpr auto poll_deadline = 10s;
constexpr auto look_interval = 250ms;

core::Instant now() {
    return std::chrono::floor<core::Duration>(std::chrono::system_clock::now());
}

Heard refused(api::Problem problem) {
    Heard heard;
    heard.end = Heard::End::Refused;
    heard.problem = std::move(problem);
    return heard;
}

Heard refused(api::ProblemCode code, std::string detail) {
    return refused(api::Problem{code, std::move(detail), {}, {}, {}, {}});
}

}  // namespace

Line::Line(RemoteSettings settings, std::shared_ptr<LineView> view)
    : m_settings(std::move(settings)),
      m_view(std::move(view)),
      m_watch(m_settings.name, now()) {
    m_nextPoll.setSingleShot(true);
    connect(&m_nextPoll, &QTimer::timeout, this, [this] { poll(); });
    connect(&m_look, &QTimer::timeout, this, [this] { lookAround(); });
    tell(false);
    tryNow();
    m_look.start(look_interval);
}

Line::~Line() = default;

void Line::open() {
    m_events.reset();
    auto endpoint = Endpoint::make(m_settings);
    m_endpoint = endpoint ? std::optional(std::move(*endpoint)) : std::nullopt;
    if (!m_endpoint) return lose(endpoint.error().detail);
    const auto proxy = m_endpoint->isThisMachine() ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy;
    m_network.setProxy(QNetworkProxy(proxy));
    m_once.setProxy(QNetworkProxy(proxy));
}

std::optional<Heard> Line::refusal() const {
    const api::LinkState& state = m_watch.state();
    if (m_closed) return refused(*m_closed);
    if (state.health == api::LinkHealth::SignedOut) return refused(api::ProblemCode::SignedOut, state.detail);
    if (!m_watch.isUsable())
        return refused(api::ProblemCode::Unreachable, "The connection is lost: " + state.detail + " Nothing was done.");
    if (m_waiting.size() >= waiting_max)
        return refused(api::ProblemCode::IntakeFull, "Too much is being asked at once; ask again in a moment.");
    return std::nullopt;
}

void Line::ask(Ask ask, Done done) {
    if (auto refusal = this->refusal()) return done(std::move(*refusal));
    m_waiting.push_back({std::move(ask), std::move(done)});
    beginNext();
}

void Line::beginNext() {
    while (!m_waiting.empty() && m_underWay.size() < calls_at_once) {
        Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin(std::move(waiting));
    }
}

void Line::begin(Waiting waiting) {
    const std::uint64_t number = ++m_number;
    auto& network = waiting.ask.repeat == Repeat::Never ? m_once : m_network;
    const Ask& ask = waiting.ask;
    auto done = [this, number, ask, done = std::move(waiting.done)](Heard heard) {
        ended(number, ask, done, std::move(heard));
    };
    m_underWay.push_back({std::make_unique<Exchange>(network, *m_endpoint, ask, std::move(done)), number});
}

// The exchange that runs this is destroyed later: it has not come back from its end yet.
void Line::ended(std::uint64_t number, const Ask& ask, const Done& done, Heard heard) {
    const auto found = std::ranges::find(m_underWay, number, &UnderWay::number);
    if (found != m_underWay.end()) {
        found->exchange.release()->deleteLater();
        m_underWay.erase(found);
    }
    judge(ask, heard);
    const bool maybeDone = ask.repeat == Repeat::Never && heard.end == Heard::End::Lost;
    if (m_closed && heard.end != Heard::End::Answered && !maybeDone) heard = refused(*m_closed);
    done(std::move(heard));
    beginNext();
}

// A call that was lost is no proof: the status is asked for, and tells.
void Line::judge(const Ask& ask, const Heard& heard) {
    if (m_closed) return;
    if (heard.end == Heard::End::Unsent || heard.end == Heard::End::Lost) return poll();
    if (heard.status == 401) return tell(m_watch.signedOut("You are not signed in.", now()));
    if (heard.end == Heard::End::Answered && ask.measures && m_watch.isUsable())
        tell(m_watch.answered(heard.took, now()));
}

void Line::heardNewer(const std::string& place) {
    tell(m_watch.newerSchema("The other side is newer: what stands at " + place + " is not known here.", now()));
}

void Line::tryNow() {
    if (m_closed) return;
    m_poll.reset();
    open();
    if (m_endpoint) poll();
}

void Line::poll() {
    if (m_closed || m_poll) return;
    if (!m_endpoint) return tryNow();
    Ask ask;
    ask.target = "/v1/status";
    ask.deadline = poll_deadline;
    m_poll = std::make_unique<Exchange>(m_network, *m_endpoint, ask, [this](const Heard& heard) {
        m_poll.release()->deleteLater();
        polled(heard);
    });
}

void Line::polled(const Heard& heard) {
    if (heard.status == 401) {
        tell(m_watch.signedOut("You are not signed in.", now()));
        return m_nextPoll.start(m_watch.untilNext());
    }
    if (heard.end != Heard::End::Answered || heard.status != 200) return lose(problemOf(heard, Repeat::Freely).detail);
    auto status = api::fromJson<api::EngineStatus>(heard.body);
    if (!status && status.error().code != "unknown_word") return lose("What answers there is no order service.");
    if (status) {
        const std::lock_guard lock(m_view->mutex);
        m_view->status = std::move(*status);
    } else {
        heardNewer(status.error().place);
    }
    tell(m_watch.answered(heard.took, now()));
    listen();
    m_nextPoll.start(m_watch.untilNext());
}

void Line::lookAround() {
    if (m_poll) tell(m_watch.waits(m_poll->age(), now()));
    if (m_events && m_view->entryNudges.empty()) m_events.reset();
}

void Line::listen() {
    if (m_closed || m_events || !m_endpoint || !m_watch.isUsable() || m_view->entryNudges.empty()) return;
    m_events = std::make_unique<EventNudge>(m_network, *m_endpoint, [view = m_view] { view->entryNudges.run(); });
}

void Line::lose(const std::string& detail) {
    m_events.reset();
    tell(m_watch.lost(detail, now()));
    refuseWaiting();
    m_nextPoll.start(m_watch.untilNext());
}

void Line::refuseWaiting() {
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting& each : waiting)
        if (const auto refusal = this->refusal()) each.done(*refusal);
}

void Line::tell(bool changed) {
    {
        const std::lock_guard lock(m_view->mutex);
        m_view->link = m_watch.state();
    }
    if (changed) m_view->linkNudges.run();
}

void Line::close(const api::Problem& stopping) {
    m_closed = stopping;
    m_nextPoll.stop();
    m_look.stop();
    m_poll.reset();
    m_events.reset();
    refuseWaiting();
    while (!m_underWay.empty()) m_underWay.back().exchange->abandon("The connection was closed.");
}

}  // namespace sagadesk::remote
