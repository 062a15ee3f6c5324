// One orchestrator behind both doors: in this process, and over HTTP by the remote backend.
//
// Its clock stands still until it is set, and its services answer at once what they are told, so that both twins see
// the same at any time that nothing is under way.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "engine/orchestrator.h"
#include "remote/remote_backend.h"
#include "support/any_value.h"
#include "support/await_answer.h"
#include "support/child_process.h"
#include "support/server_thread.h"

namespace sagadesk::tests {

// Runs like any clock, can be set forward, and stands still for a while.
class HaltingClock final : public ports::Clock {
public:
    [[nodiscard]] core::Instant now() const override {
        const std::lock_guard lock(m_mutex);
        return m_halted ? m_halted->second : running();
    }
    void advance(core::Duration by) {
        const std::lock_guard lock(m_mutex);
        m_ahead += by;
    }
    // Until the value is destroyed.
    [[nodiscard]] std::shared_ptr<void> halt() {
        const std::lock_guard lock(m_mutex);
        if (!m_halted) m_halted.emplace(0, running());
        ++m_halted->first;
        return {this, [](HaltingClock* clock) { clock->go(); }};
    }

private:
    [[nodiscard]] core::Instant running() const {
        return core::Instant(core::Duration(1'780'000'000'000)) + m_ahead +
               std::chrono::floor<core::Duration>(std::chrono::steady_clock::now() - m_began);
    }
    void go() {
        const std::lock_guard lock(m_mutex);
        if (--m_halted->first == 0) m_halted.reset();
    }

    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    mutable std::mutex m_mutex;
    core::Duration m_ahead{};                               // under m_mutex
    std::optional<std::pair<int, core::Instant>> m_halted;  // under m_mutex: by how many, when
};

// SplitMix64, for numbers that differ.
class MixedRandom final : public ports::Random {
public:
    [[nodiscard]] std::uint64_t bits() override;

private:
    std::atomic<std::uint64_t> m_next{1};
};

// Answers at once: 200 with a reference, or what it is told for a path.
class ObedientServices final : public ports::Gateway {
public:
    void tell(const std::string& path, int status, std::string body);
    void call(ports::ServiceCall call, Done done) override;
    void stop(core::Duration) override {}

private:
    std::mutex m_mutex;
    std::map<std::string, std::pair<int, std::string>> m_told;  // under m_mutex; status 0: no answer
};

class Twins : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] std::array<api::Backend*, 2> both() { return {m_embedded.get(), m_remote.get()}; }

    // Asks both and expects the same: value or problem. The embedded one's answer.
    template <class Value, class Call>
    api::Answer<Value> same(Call&& call, const char* what) {
        const auto halted = m_clock.halt();
        return sameMeanwhile<Value>(call, what);
    }
    // For questions about orders that are tried again by themselves: asked until nothing has changed meanwhile.
    template <class Value, class Call>
    api::Answer<Value> sameBetweenChanges(Call&& call, const char* what);
    // For commands: the engine gathers what it commits for some time, so its clock must run.
    template <class Value, class Call>
    api::Answer<Value> sameMeanwhile(Call&& call, const char* what);
    // Retry-After is in whole seconds, and some have none.
    static void expectSame(const api::Problem& embedded, const api::Problem& remote, const std::string& what);

    // An order of the workflow purchase, or of another type, which has come to rest.
    std::string submit(api::Backend& by, const std::string& type = "purchase", std::int64_t total = 5'000);
    [[nodiscard]] api::OrderSnapshot orderNow(const std::string& name);
    [[nodiscard]] bool rests(const std::string& name);

    TemporaryFolder m_folder;
    HaltingClock m_clock;
    MixedRandom m_random;
    ObedientServices m_services;
    std::unique_ptr<engine::Orchestrator> m_embedded;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<remote::RemoteBackend> m_remote;
    int m_serial = 0;
};

template <class Value, class Call>
api::Answer<Value> Twins::sameBetweenChanges(Call&& call, const char* what) {
    const auto halted = m_clock.halt();
    const auto ask = [&](api::Backend& backend) {
        return awaitAnswer<Value>([&](auto then) { call(backend, std::move(then)); });
    };
    for (auto before = ask(*m_embedded);;) {
        const auto remote = ask(*m_remote);
        auto after = ask(*m_embedded);
        EXPECT_EQ(before.has_value(), remote.has_value()) << what;
        if (!before && !remote) expectSame(before.error(), remote.error(), what);
        if (!before || !remote || !after) return after;
        if (difference(*before, *after).empty()) {
            EXPECT_EQ(difference(*before, *remote), "") << what;
            return after;
        }
        before = std::move(after);
    }
}

template <class Value, class Call>
api::Answer<Value> Twins::sameMeanwhile(Call&& call, const char* what) {
    auto embedded = awaitAnswer<Value>([&](auto then) { call(*m_embedded, std::move(then)); });
    auto remote = awaitAnswer<Value>([&](auto then) { call(*m_remote, std::move(then)); });
    EXPECT_EQ(embedded.has_value(), remote.has_value()) << what;
    if (embedded && remote) {
        EXPECT_EQ(difference(*embedded, *remote), "") << what;
    }
    if (!embedded && !remote) expectSame(embedded.error(), remote.error(), what);
    return embedded;
}

}  // namespace sagadesk::tests
