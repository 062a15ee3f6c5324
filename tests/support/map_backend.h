// An api::Backend that keeps orders in a map: real enough for the HTTP API to be tried alone.
//
// Orders are parsed and checked by the core, keys are idempotent, commands raise the version; no workflow runs. Answers
// come from a thread of its own, as an engine's do, or at once when made without one. The calls for operators are kept
// as they came and answered with what the test has set; the journal has what the test appends.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
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

    // What has come so far of the calls for operators, and what answers them.
    struct Operated {
        std::vector<api::AttemptsQuery> attempts;
        std::vector<api::CauseCommand> causes;
        std::vector<api::BulkRequest> bulks;
        std::vector<api::BulkCommand> bulkCommands;
        std::vector<api::ServiceCommand> services;
        std::vector<api::UndeliveredQuery> undelivered;
        std::vector<api::UndeliveredCommand> undeliveredCommands;
        std::vector<api::RepublishCommand> republishings;
        std::vector<std::pair<std::uint32_t, std::size_t>> itemPages;  // from and limit
        std::vector<api::AuditQuery> audits;
        std::vector<api::CheckOrder> checks;
        std::vector<api::BackupCommand> backups;
        std::size_t eventPages = 0;
    };
    [[nodiscard]] Operated operated() const;
    static constexpr const char* known_cause = "00c0ffee00c0ffee";
    static constexpr const char* known_service = "payment";
    static constexpr core::BulkId known_job{77};

    // Positions are given here; partition decides in which sequence. Listeners are nudged once for each call.
    void append(std::vector<core::JournalEntry> entries);
    [[nodiscard]] std::size_t listening() const;

    void submit(api::SubmitOrder order, api::Then<api::Accepted> then) override;
    void check(api::SubmitOrder order, api::Then<api::OrderCheck> then) override;
    void command(api::OrderCommand command, api::Then<api::CommandDone> then) override;
    void callback(api::Callback callback, api::Then<api::CallbackDone> then) override;
    void order(api::OrderName name, api::Then<api::OrderSnapshot> then) override;
    void orders(api::OrderQuery query, api::Then<api::OrderPage> then) override;
    void count(api::OrderQuery query, api::Then<api::OrderCount> then) override;
    void journal(api::OrderName name, api::Then<api::JournalPage> then) override;
    void overview(std::chrono::minutes zone, api::Then<api::Overview> then) override;
    void pipeline(api::Then<api::Pipeline> then) override;
    void attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) override;
    void previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) override;
    void failures(api::Then<api::FailureList> then) override;
    void cause(api::CauseCommand command, api::Then<api::CauseDone> then) override;
    void bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) override;
    void bulkJobs(api::Then<api::BulkList> then) override;
    void bulkJob(core::BulkId id, api::Then<api::BulkView> then) override;
    void bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, api::Then<api::BulkItems> then) override;
    void bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) override;
    void services(api::Then<api::ServiceBoard> then) override;
    void service(api::ServiceCommand command, api::Then<api::ServiceDone> then) override;
    void undelivered(api::UndeliveredQuery query, api::Then<api::UndeliveredList> then) override;
    void undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) override;
    void republish(api::RepublishCommand command, api::Then<api::RepublishView> then) override;
    void republishings(api::Then<api::RepublishList> then) override;
    void audit(api::AuditQuery query, api::Then<api::AuditPage> then) override;
    void journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) override;
    void workflows(api::Then<api::WorkflowList> then) override;
    void nodes(api::Then<api::NodeList> then) override;
    void storage(api::Then<api::StorageView> then) override;
    void backup(api::BackupCommand command, api::Then<api::BackupView> then) override;
    void events(api::EventsAfter after, api::Then<api::EventPage> then) override;
    [[nodiscard]] std::shared_ptr<void> listen(std::function<void()> nudge) override;
    [[nodiscard]] api::EngineStatus status() const override;

private:
    struct Kept {
        api::OrderSnapshot snapshot;
    };
    struct Listeners;
    struct Known {
        std::string text;  // canonical, to tell another body under the same key
        api::Accepted accepted;
    };

    static std::shared_ptr<Listeners> makeListeners();
    void run();
    void post(std::function<void()> answer);
    template <class T>
    void answer(const api::Then<T>& then, api::Answer<T> value);
    [[nodiscard]] api::Answer<api::Accepted> accept(const api::SubmitOrder& order);
    [[nodiscard]] Kept* find(const std::string& name);
    [[nodiscard]] api::EventPage pageAfter(const api::EventsAfter& after) const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<core::OrderId, Kept> m_orders;
    std::map<std::string, Known> m_keys;
    std::deque<std::function<void()>> m_answers;
    std::vector<api::OrderCommand> m_commands;
    std::vector<api::SubmitOrder> m_submissions;
    std::vector<api::OrderQuery> m_queries;
    std::vector<api::Callback> m_callbacks;
    Operated m_operated;
    std::vector<core::JournalEntry> m_journal;     // as appended
    std::vector<std::uint64_t> m_positions;        // the last of each partition
    const std::shared_ptr<Listeners> m_listeners;  // shared with what listen() returns
    std::optional<api::Problem> m_refusal;
    api::EngineStatus m_status;
    std::uint64_t m_next = 1;
    bool m_held = false;
    bool m_stopping = false;
    std::thread m_thread;
};

template <class T>
void MapBackend::answer(const api::Then<T>& then, api::Answer<T> value) {
    post([then, value = std::move(value)] { then(value); });
}

}  // namespace sagadesk::tests
