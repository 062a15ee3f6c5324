// An api::Backend with orders as a busy shop has them, for tests of screens. Nothing runs: answers come from a thread
// of their own, as an engine's do, and change only when the test says so.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "api/backend.h"
#include "gui/canned_inspection.h"

namespace sagadesk::tests {

class CannedBackend final : public api::Backend {
public:
    // Made of the same numbers every time; the newest order was created at `now`.
    static constexpr core::Instant now{std::chrono::milliseconds{1'795'007'232'000}};  // 2026-11-18T14:07:12Z is near
    explicit CannedBackend(std::size_t orders = 200);
    ~CannedBackend() override;

    [[nodiscard]] std::vector<api::OrderSummary> all() const;  // newest first
    [[nodiscard]] std::vector<api::OrderCommand> commands() const;
    [[nodiscard]] std::vector<api::SubmitOrder> submissions() const;
    [[nodiscard]] std::vector<api::BulkRequest> bulks() const;
    [[nodiscard]] std::vector<api::ServiceCommand> serviceCommands() const;
    [[nodiscard]] std::vector<api::AttemptsQuery> attemptQueries() const;
    // Changes one order and writes it into the journal; listeners are nudged.
    void change(const core::OrderId& id, core::OrderState state, core::Activity activity);
    void add(api::OrderSummary order);
    void burst(std::size_t entries);  // of journal, about no order
    void refuseWith(std::optional<api::Problem> problem);
    void setStatus(api::EngineStatus status);
    void setServices(api::ServiceBoard board);
    void setPipeline(api::Pipeline pipeline);
    [[nodiscard]] int pipelinesAsked() const;
    void setCheck(api::JournalCheck check);                                // told from then on
    void setBackup(api::BackupView backup);                                // told from then on
    [[nodiscard]] std::vector<api::BackupCommand> backupCommands() const;  // without the looks
    // Answers wait until release().
    void hold();
    void release();

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
    struct Listeners;
    void run();
    void post(std::function<void()> answer);
    template <class T>
    void answer(const api::Then<T>& then, api::Answer<T> value);
    [[nodiscard]] api::OrderSummary* find(const std::string& name);  // under the lock
    void write(core::JournalEntry entry);                            // under the lock
    void nudge();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_answers;
    std::vector<api::OrderSummary> m_orders;  // newest first
    std::vector<core::JournalEntry> m_journal;
    std::vector<api::OrderCommand> m_commands;
    std::vector<api::SubmitOrder> m_submissions;
    std::vector<api::BulkRequest> m_bulks;
    std::vector<api::ServiceCommand> m_serviceCommands;
    std::vector<api::AttemptsQuery> m_attemptQueries;
    std::vector<api::BulkView> m_jobs;
    std::optional<api::Problem> m_refusal;
    api::EngineStatus m_status;
    api::ServiceBoard m_services;
    std::optional<api::Pipeline> m_pipeline;
    int m_pipelinesAsked = 0;
    api::JournalCheck m_check;
    api::BackupView m_backup = cannedBackup();
    std::vector<api::BackupCommand> m_backupCommands;
    std::shared_ptr<Listeners> m_listeners;
    bool m_held = false, m_stopping = false;
    std::thread m_thread;
};

template <class T>
void CannedBackend::answer(const api::Then<T>& then, api::Answer<T> value) {
    std::optional<api::Problem> refusal;
    {
        const std::lock_guard lock(m_mutex);
        refusal = m_refusal;
    }
    if (refusal) value = tl::unexpected(*refusal);
    post([then, value = std::move(value)] { then(value); });
}

}  // namespace sagadesk::tests
