// Questions answered from committed state, on threads of their own: they never wait for the engine or the writer.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "api/backend.h"
#include "core/workflow.h"
#include "ports/reader.h"

namespace sagadesk::engine {

class Queries {
public:
    // One thread for each reader.
    Queries(std::vector<std::unique_ptr<ports::Reader>> readers, const core::WorkflowCatalogue& workflows);
    ~Queries();
    // Questions not yet begun are answered Stopping. Blocks until the threads have ended.
    void stop();

    void order(api::OrderName name, api::Then<api::OrderSnapshot> then);
    void orders(api::OrderQuery query, core::Instant now, api::Then<api::OrderPage> then);
    void count(api::OrderQuery query, core::Instant now, api::Then<api::OrderCount> then);
    void journal(api::OrderName name, api::Then<api::JournalPage> then);
    // The id behind an id or a number; NotFound when there is no such order.
    void resolve(api::OrderName name, api::Then<core::OrderId> then);

    // Any other question. answer runs on a query thread.
    template <class T>
    void ask(api::Then<T> then, std::function<api::Answer<T>(ports::Reader&)> answer) {
        auto shared = std::make_shared<api::Then<T>>(std::move(then));
        post({[shared, answer = std::move(answer)](ports::Reader& reader) { (*shared)(answer(reader)); },
              [shared](const api::Problem& problem) { (*shared)(tl::unexpected(problem)); }});
    }

private:
    struct Question {
        std::function<void(ports::Reader&)> ask;
        std::function<void(const api::Problem&)> refuse;
    };
    core::Expected<api::OrderPage> pageOf(ports::Reader& reader, const api::OrderQuery& query, core::Instant now);
    void post(Question question);
    void run(ports::Reader& reader);

    const core::WorkflowCatalogue& m_workflows;
    std::vector<std::unique_ptr<ports::Reader>> m_readers;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Question> m_questions;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

}  // namespace sagadesk::engine
