// An api::Backend that keeps orders in a map: real enough for the HTTP API to be tried alone.
//
// Orders are parsed and checked by the core, keys are idempotent, commands raise the version; no workflow runs. Answers
// come from a thread of its own, as an engine's do, or at once when made without one.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "api/backend.h"

namespace sagadesk::tests {

class MapBackend final : public api::Backend {
public:
    enum class Answers { AtOnce, FromItsThread };
    explicit MapBackend(Answers answers);
    ~MapBackend() override;

    // Answers wait until release(); for clients that leave meanwhile.
    void hold();
    void release();
    [[nodiscard]] std::size_t waiting() const;
    [[nodiscard]] std::size_t orderCount() const;
    [[nodiscard]] std::vector<api::OrderCommand> commands() const;  // as received
    [[nodiscard]] std::vector<api::SubmitOrder> submissions() const;
    [[nodiscard]] std::vector<api::OrderQuery> queries() const;
    [[nodiscard]] std::vector<api::Callback> callbacks() const;
    // Every later call is answered with it; nullopt ends that.
    void refuseWith(std::optional<api::Problem> problem);
    void setStatus(api::EngineStatus status);

    void submit(api::SubmitOrder order, api::Then<api::Accepted> then) override;
    void command(api::OrderCommand command, api::Then<api::CommandDone> then) override;
    void callback(api::Callback callback, api::Then<api::CallbackDone> then) override;
    void order(api::OrderName name, api::Then<api::OrderSnapshot> then) override;
    void orders(api::OrderQuery query, api::Then<api::OrderPage> then) override;
    void journal(api::OrderName name, api::Then<api::JournalPage> then) override;
    [[nodiscard]] api::EngineStatus status() const override;

private:
    struct Kept {
        api::OrderSnapshot snapshot;
    };
    struct Known {
        std::string text;  // canonical, to tell another body under the same key
        api::Accepted accepted;
    };

    void run();
    void post(std::function<void()> answer);
    template <class T>
    void answer(const api::Then<T>& then, api::Answer<T> value);
    [[nodiscard]] api::Answer<api::Accepted> accept(const api::SubmitOrder& order);
    [[nodiscard]] Kept* find(const std::string& name);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<core::OrderId, Kept> m_orders;
    std::map<std::string, Known> m_keys;
    std::deque<std::function<void()>> m_answers;
    std::vector<api::OrderCommand> m_commands;
    std::vector<api::SubmitOrder> m_submissions;
    std::vector<api::OrderQuery> m_queries;
    std::vector<api::Callback> m_callbacks;
    std::optional<api::Problem> m_refusal;
    api::EngineStatus m_status;
    std::uint64_t m_next = 1;
    bool m_held = false;
    bool m_stopping = false;
    std::thread m_thread;
};

}  // namespace sagadesk::tests
