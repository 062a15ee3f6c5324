// An orchestrator that runs elsewhere, behind the same door as one in this process: over its HTTP API.
//
// Calls come from any thread and return at once; continuations and nudges run in the thread "remote" and must only hand
// over. A QCoreApplication must live longer. What an embedded orchestrator does at once may take as long as the network
// here, and two answers exist only here: Unreachable (nothing was done) and InDoubt (it may have been).
#pragma once

#include <memory>

#include "api/backend.h"
#include "api/link.h"
#include "core/failure.h"
#include "remote/remote_settings.h"

namespace sagadesk::remote {

class RemoteBackend final : public api::Backend, public api::Link {
public:
    // Begins at once; whether the other side is there is told by state(). Settings that can't be used are told there
    // too.
    explicit RemoteBackend(RemoteSettings settings);
    ~RemoteBackend() override;  // stops
    RemoteBackend(const RemoteBackend&) = delete;
    RemoteBackend& operator=(const RemoteBackend&) = delete;

    // Ends what is under way; from then on calls are answered with Stopping, by the caller's thread. Not from a
    // continuation. Blocks for a moment.
    void stop();

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
    // Also nudges whenever the stream begins anew, since entries may have been added meanwhile.
    [[nodiscard]] std::shared_ptr<void> listen(std::function<void()> nudge) override;
    // As it was at most about a second ago while the connection is live; before the first answer, an empty one.
    [[nodiscard]] api::EngineStatus status() const override;

    [[nodiscard]] api::LinkState state() const override;
    [[nodiscard]] std::shared_ptr<void> watch(std::function<void()> nudge) override;
    void tryNow() override;  // reads the token again

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace sagadesk::remote
