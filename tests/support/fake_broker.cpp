#include "support/fake_broker.h"

#include <algorithm>

namespace sagadesk::tests {

namespace {

std::string_view takeLevel(std::string_view& topic) {
    const auto slash = topic.find('/');
    const std::string_view level = topic.substr(0, slash);
    topic = slash == std::string_view::npos ? std::string_view() : topic.substr(slash + 1);
    return level;
}

}  // namespace

bool topicMatches(std::string_view filter, std::string_view topic) {
    if (filter.starts_with("$share/")) {
        takeLevel(filter);
        takeLevel(filter);
    }
    while (!filter.empty() && !topic.empty()) {
        const std::string_view wanted = takeLevel(filter);
        if (wanted == "#") return true;
        if (const std::string_view level = takeLevel(topic); wanted != "+" && wanted != level) return false;
    }
    return filter.empty() && topic.empty();
}

bool FakeBroker::deliver(ports::Message message) {
    const auto fits = [&](const auto& subscription) { return topicMatches(subscription.first, message.topic); };
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(), fits);
    if (found == m_subscriptions.end()) return false;
    found->second(std::move(message));
    run();
    return true;
}

void FakeBroker::run() {
    while (true) {
        std::deque<std::function<void()>> work;
        {
            const std::lock_guard lock(m_mutex);
            work.swap(m_work);
        }
        if (work.empty()) return;
        for (const auto& each : work) each();
    }
}

bool FakeBroker::runWhenPosted(std::chrono::milliseconds deadline) {
    {
        std::unique_lock lock(m_mutex);
        if (!m_posted.wait_for(lock, deadline, [this] { return !m_work.empty(); })) return false;
    }
    run();
    return true;
}

void FakeBroker::advance(core::Duration time) {
    const core::Duration until = m_now + time;
    const auto earlier = [](const Timer& a, const Timer& b) { return a.due < b.due; };
    while (true) {
        const auto next = std::min_element(m_timers.begin(), m_timers.end(), earlier);
        if (next == m_timers.end() || next->due > until) break;
        const Timer timer = std::move(*next);
        m_timers.erase(next);
        m_now = timer.due;
        timer.work();
        run();
    }
    m_now = until;
}

void FakeBroker::settle(ports::Receipt receipt) {
    for (Done& done : std::exchange(m_unsettled, {})) done(receipt);
    run();
}

std::vector<std::string> FakeBroker::filters() const {
    std::vector<std::string> filters;
    for (const auto& [filter, arrived] : m_subscriptions) filters.push_back(filter);
    return filters;
}

std::vector<core::Duration> FakeBroker::timers() const {
    std::vector<core::Duration> waits;
    for (const Timer& timer : m_timers) waits.push_back(timer.due - m_now);
    return waits;
}

void FakeBroker::publish(ports::Message message, Done done) {
    m_published.push_back(std::move(message));
    if (m_receipt)
        post([done = std::move(done), receipt = *m_receipt] { done(receipt); });
    else
        m_unsettled.push_back(std::move(done));
}

void FakeBroker::subscribe(std::string filter, Arrived arrived) {
    m_subscriptions.emplace_back(std::move(filter), std::move(arrived));
}

void FakeBroker::watch(Watcher watcher) {
    watcher(m_state);
}

void FakeBroker::post(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_posted.notify_all();
}

void FakeBroker::after(core::Duration wait, std::function<void()> work) {
    m_timers.push_back({m_now + wait, std::move(work)});
}

}  // namespace sagadesk::tests
