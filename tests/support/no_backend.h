// A backend that answers nothing but Internal: for fakes that override what they need.
#pragma once

#include <functional>
#include <memory>

#include "api/backend.h"

namespace sagadesk::tests {

class NoBackend : public api::Backend {
public:
    void submit(api::SubmitOrder, api::Then<api::Accepted> then) override { no(then); }
    void check(api::SubmitOrder, api::Then<api::OrderCheck> then) override { no(then); }
    void command(api::OrderCommand, api::Then<api::CommandDone> then) override { no(then); }
    void callback(api::Callback, api::Then<api::CallbackDone> then) override { no(then); }
    void order(api::OrderName, api::Then<api::OrderSnapshot> then) override { no(then); }
    void orders(api::OrderQuery, api::Then<api::OrderPage> then) override { no(then); }
    void count(api::OrderQuery, api::Then<api::OrderCount> then) override { no(then); }
    void journal(api::OrderName, api::Then<api::JournalPage> then) override { no(then); }
    void overview(std::chrono::minutes, api::Then<api::Overview> then) override { no(then); }
    void pipeline(api::Then<api::Pipeline> then) override { no(then); }
    void attempts(api::AttemptsQuery, api::Then<api::AttemptsPage> then) override { no(then); }
    void previewCancel(api::OrderName, api::Then<api::CancelPreview> then) override { no(then); }
    void failures(api::Then<api::FailureList> then) override { no(then); }
    void cause(api::CauseCommand, api::Then<api::CauseDone> then) override { no(then); }
    void bulk(api::BulkRequest, api::Then<api::BulkAnswer> then) override { no(then); }
    void bulkJobs(api::Then<api::BulkList> then) override { no(then); }
    void bulkJob(core::BulkId, api::Then<api::BulkView> then) override { no(then); }
    void bulkItems(core::BulkId, std::uint32_t, std::size_t, api::Then<api::BulkItems> then) override { no(then); }
    void bulkCommand(api::BulkCommand, api::Then<api::BulkView> then) override { no(then); }
    void services(api::Then<api::ServiceBoard> then) override { no(then); }
    void service(api::ServiceCommand, api::Then<api::ServiceDone> then) override { no(then); }
    void undelivered(api::UndeliveredQuery, api::Then<api::UndeliveredList> then) override { no(then); }
    void undeliveredCommand(api::UndeliveredCommand, api::Then<api::UndeliveredDone> then) override { no(then); }
    void republish(api::RepublishCommand, api::Then<api::RepublishView> then) override { no(then); }
    void republishings(api::Then<api::RepublishList> then) override { no(then); }
    void audit(api::AuditQuery, api::Then<api::AuditPage> then) override { no(then); }
    void journalCheck(api::CheckOrder, api::Then<api::JournalCheck> then) override { no(then); }
    void workflows(api::Then<api::WorkflowList> then) override { no(then); }
    void nodes(api::Then<api::NodeList> then) override { no(then); }
    void storage(api::Then<api::StorageView> then) override { no(then); }
    void backup(api::BackupCommand, api::Then<api::BackupView> then) override { no(then); }
    void events(api::EventsAfter, api::Then<api::EventPage> then) override { no(then); }
    [[nodiscard]] std::shared_ptr<void> listen(std::function<void()>) override { return {}; }
    [[nodiscard]] api::EngineStatus status() const override { return {}; }

private:
    template <class Value>
    static void no(const api::Then<Value>& then) {
        then(tl::unexpected(api::Problem{}));
    }
};

}  // namespace sagadesk::tests
