#include "engine/queries.h"

#include <pthread.h>

#include "engine/order_filter.h"
#include "engine/problems.h"
#include "engine/repair_queries.h"
#include "engine/rows.h"
#include "engine/snapshots.h"

namespace sagadesk::engine {

namespace {

constexpr std::size_t questions_max = 1'000;
constexpr std::size_t journal_entries_max = 10'000;

}  // namespace

Queries::Queries(std::vector<std::unique_ptr<ports::Reader>> readers, const core::WorkflowCatalogue& workflows)
    : m_workflows(workflows),
      m_readers(std::move(readers)) {
    for (const auto& reader : m_readers) {
        m_threads.emplace_back([this, &reader] { run(*reader); });
        ::pthread_setname_np(m_threads.back().native_handle(), "query");
    }
}

Queries::~Queries() {
    stop();
}

void Queries::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    for (std::thread& thread : m_threads)
        if (thread.joinable()) thread.join();
    for (const Question& question : m_questions) question.refuse(stopping());
    m_questions.clear();
}

void Queries::run(ports::Reader& reader) {
    while (true) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_stopping || !m_questions.empty(); });
            if (m_stopping) return;
            question = std::move(m_questions.front());
            m_questions.pop_front();
        }
        question.ask(reader);
    }
}

void Queries::post(Question question) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && m_questions.size() < questions_max) {
            m_questions.push_back(std::move(question));
            m_wakeUp.notify_one();
            return;
        }
    }
    question.refuse(m_stopping ? stopping()
                               : api::Problem{api::ProblemCode::IntakeFull,
                                              "Too many questions are waiting; ask again soon.",
                                              {},
                                              {},
                                              {},
                                              core::Duration{1'000}});
}

void Queries::order(api::OrderName name, api::Then<api::OrderSnapshot> then) {
    ask<api::OrderSnapshot>(std::move(then),
                            [this, name = std::move(name)](ports::Reader& reader) -> api::Answer<api::OrderSnapshot> {
                                auto stored = findOrder(reader, name);
                                if (!stored) return tl::unexpected(stored.error());
                                const auto order = orderOf(*stored, m_workflows);
                                if (!order) return tl::unexpected(unreadable(order.error()));
                                const auto entries = reader.journal(order->id, 0, journal_entries_max);
                                if (!entries) return tl::unexpected(unreadable(entries.error()));
                                auto snapshot = snapshotOf(*order, *stored, *entries);
                                if (auto added = addKept(reader, snapshot); !added)
                                    return tl::unexpected(unreadable(added.error()));
                                return snapshot;
                            });
}

void Queries::orders(api::OrderQuery query, core::Instant now, api::Then<api::OrderPage> then) {
    ask<api::OrderPage>(std::move(then),
                        [this, now, query = std::move(query)](ports::Reader& reader) -> api::Answer<api::OrderPage> {
                            auto page = pageOf(reader, query, now);
                            if (!page) return tl::unexpected(unreadable(page.error()));
                            return std::move(*page);
                        });
}

core::Expected<api::OrderPage> Queries::pageOf(ports::Reader& reader, const api::OrderQuery& query, core::Instant now) {
    const auto filter = filterOf(query, now);
    if (!filter) return tl::unexpected(filter.error());
    const auto after = placeOf(query, *filter);
    if (!after) return tl::unexpected(after.error());
    // One more than asked for tells whether there is a next page.
    const auto rows = reader.page(*filter, *after, query.limit + 1);
    if (!rows) return tl::unexpected(rows.error());
    api::OrderPage page;
    for (const ports::OrderRow& row : *rows) {
        if (page.orders.size() == query.limit) {
            page.next = page.orders.back().id;
            page.nextValue = placeText((*rows)[query.limit - 1], *filter);
            break;
        }
        page.orders.push_back(summaryOf(row, m_workflows));
    }
    return page;
}

void Queries::count(api::OrderQuery query, core::Instant now, api::Then<api::OrderCount> then) {
    ask<api::OrderCount>(std::move(then),
                         [now, query = std::move(query)](ports::Reader& reader) -> api::Answer<api::OrderCount> {
                             const auto filter = filterOf(query, now);
                             if (!filter) return tl::unexpected(unreadable(filter.error()));
                             const auto count = reader.count(*filter, api::orders_counted_max);
                             if (!count) return tl::unexpected(unreadable(count.error()));
                             return api::OrderCount{count->orders, count->exact};
                         });
}

void Queries::journal(api::OrderName name, api::Then<api::JournalPage> then) {
    ask<api::JournalPage>(std::move(then),
                          [name = std::move(name)](ports::Reader& reader) -> api::Answer<api::JournalPage> {
                              const auto stored = findOrder(reader, name);
                              if (!stored) return tl::unexpected(stored.error());
                              auto entries = reader.journal(stored->row.id, 0, journal_entries_max);
                              if (!entries) return tl::unexpected(unreadable(entries.error()));
                              return api::JournalPage{stored->row.id, std::move(*entries)};
                          });
}

void Queries::resolve(api::OrderName name, api::Then<core::OrderId> then) {
    if (const auto id = core::OrderId::parse(name)) {
        then(*id);
        return;
    }
    ask<core::OrderId>(std::move(then), [name = std::move(name)](ports::Reader& reader) -> api::Answer<core::OrderId> {
        const auto stored = findOrder(reader, name);
        if (!stored) return tl::unexpected(stored.error());
        return stored->row.id;
    });
}

}  // namespace sagadesk::engine
