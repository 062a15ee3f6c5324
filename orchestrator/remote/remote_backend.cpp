#include "remote/remote_backend.h"

#include <algorithm>

#include "remote/remote_calls.h"

namespace sagadesk::remote {

namespace {

constexpr std::size_t events_page_max = 1'000;

std::string cursorText(const api::EventCursor& cursor) {
    return cursor.positions.empty() ? "0" : cursor.text();
}

}  // namespace

api::Problem stoppingProblem() {
    return {api::ProblemCode::Stopping, "The connection to the order service is closed.", {}, {}, {}, {}};
}

api::Problem unreadable(const core::Failure& failure, Repeat repeat) {
    const std::string why = "The answer can't be read" + (failure.place.empty() ? "." : " at " + failure.place + ".");
    if (repeat != Repeat::Never) return {api::ProblemCode::Internal, why, failure.place, {}, {}, {}};
    return {api::ProblemCode::InDoubt,
            "It was taken, but what became of it is not known. " + why,
            failure.place,
            {},
            {},
            {}};
}

RemoteBackend::Impl::Impl(RemoteSettings settings) {
    (void)thread.post([this, settings = std::move(settings)] { line = std::make_unique<Line>(settings, view); });
}

RemoteBackend::RemoteBackend(RemoteSettings settings) : m_impl(std::make_unique<Impl>(std::move(settings))) {}

RemoteBackend::~RemoteBackend() {
    stop();
}

void RemoteBackend::stop() {
    m_impl->thread.stop([impl = m_impl.get()] {
        impl->line->close(stoppingProblem());
        impl->line.reset();
    });
}

// A cursor is asked for page by page and kept by whoever reads: the stream only nudges.
void RemoteBackend::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    Query query;
    if (after.cursor) query.add("after", cursorText(*after.cursor));
    query.add("limit", std::to_string(std::clamp<std::size_t>(after.limit, 1, events_page_max)));
    m_impl->call<api::EventPage>(reading("/v1/events" + query.text()), std::move(then));
}

std::shared_ptr<void> RemoteBackend::listen(std::function<void()> nudge) {
    auto listening = m_impl->view->entryNudges.add(std::move(nudge));
    (void)m_impl->thread.post([impl = m_impl.get()] { impl->line->listen(); });
    return listening;
}

api::EngineStatus RemoteBackend::status() const {
    const std::lock_guard lock(m_impl->view->mutex);
    return m_impl->view->status;
}

api::LinkState RemoteBackend::state() const {
    const std::lock_guard lock(m_impl->view->mutex);
    return m_impl->view->link;
}

std::shared_ptr<void> RemoteBackend::watch(std::function<void()> nudge) {
    return m_impl->view->linkNudges.add(std::move(nudge));
}

void RemoteBackend::tryNow() {
    (void)m_impl->thread.post([impl = m_impl.get()] { impl->line->tryNow(); });
}

}  // namespace sagadesk::remote
