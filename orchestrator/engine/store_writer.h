// The store's one thread: commits and loads, in the order they were asked for.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

#include "engine/engine.h"

namespace sagadesk::engine {

class StoreWriter {
public:
    // How long what nothing depends on stays.
    struct Retention {
        core::Duration idempotency, attempts;
    };
    // post: gives an input to the engine; any thread. The leases must have been taken already.
    StoreWriter(ports::Store& store, ports::Clock& clock, core::Duration lease, Retention retention,
                std::function<void(Input)> post, std::function<void(const std::string&, const std::string&)> notice);
    ~StoreWriter();
    void start();
    // What was asked before is done first. Blocks.
    void stop();

    void commit(std::shared_ptr<const ports::Batch> batch);
    void resolve();
    void load(LoadRequest request);

private:
    struct Resolve {};
    using Errand = std::variant<std::shared_ptr<const ports::Batch>, Resolve, LoadRequest>;
    void ask(Errand errand);
    void run();
    void keepHouse();
    void pruneAttempts(std::chrono::steady_clock::time_point now);
    [[nodiscard]] Input carryOut(const std::shared_ptr<const ports::Batch>& batch);
    [[nodiscard]] Input carryOut(const Resolve&);
    [[nodiscard]] Input carryOut(const LoadRequest& request);

    ports::Store& m_store;
    ports::Clock& m_clock;
    core::Duration m_lease;
    Retention m_retention;
    std::function<void(Input)> m_post;
    std::function<void(const std::string&, const std::string&)> m_notice;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Errand> m_errands;
    bool m_stopping = false;
    std::chrono::steady_clock::time_point m_renewed;
    std::chrono::steady_clock::time_point m_pruned;
    std::chrono::steady_clock::time_point m_pruneAttempts;  // when next
    std::thread m_thread;
};

}  // namespace sagadesk::engine
