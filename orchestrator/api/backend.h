// The one door to an orchestrator: for HTTP, MQTT intake and the console alike.
//
// Every call returns at once, from any thread. Its continuation runs exactly once, on a thread of the backend: it must
// only hand the value over to the caller's own thread. After stop() continuations run with Problem Stopping.
#pragma once

#include <functional>
#include <memory>

#include "api/attempts.h"
#include "api/audit.h"
#include "api/backups.h"
#include "api/bulk.h"
#include "api/events.h"
#include "api/failures.h"
#include "api/order_check.h"
#include "api/orders.h"
#include "api/overview.h"
#include "api/pipeline.h"
#include "api/problem.h"
#include "api/services.h"
#include "api/status.h"
#include "api/storage.h"
#include "api/undelivered.h"
#include "api/workflows.h"

namespace sagadesk::api {

template <class T>
using Then = std::function<void(Answer<T>)>;

class Backend {
public:
    virtual ~Backend() = default;

    // Answers only after the order is durable; equal keys are answered with equal bytes.
    virtual void submit(SubmitOrder order, Then<Accepted> then) = 0;
    // What submit() would make of it; nothing is stored and no service is asked. Only the body is looked at.
    virtual void check(SubmitOrder order, Then<OrderCheck> then) = 0;
    virtual void command(OrderCommand command, Then<CommandDone> then) = 0;
    virtual void callback(Callback callback, Then<CallbackDone> then) = 0;

    virtual void order(OrderName name, Then<OrderSnapshot> then) = 0;
    virtual void orders(OrderQuery query, Then<OrderPage> then) = 0;
    // How many orders the query matches; its limit and place do not matter.
    virtual void count(OrderQuery query, Then<OrderCount> then) = 0;
    virtual void journal(OrderName name, Then<JournalPage> then) = 0;

    // zone: of today, to be added to UTC.
    virtual void overview(std::chrono::minutes zone, Then<Overview> then) = 0;
    virtual void pipeline(Then<Pipeline> then) = 0;
    // What was sent for the order and received. Asked for with personal data, it answers after the journal says so.
    virtual void attempts(AttemptsQuery query, Then<AttemptsPage> then) = 0;

    // What cancelling the order would do; nothing is changed.
    virtual void previewCancel(OrderName name, Then<CancelPreview> then) = 0;

    virtual void failures(Then<FailureList> then) = 0;
    virtual void cause(CauseCommand command, Then<CauseDone> then) = 0;

    // Freezes the set, and unless it is a dry run answers when the job is durable.
    virtual void bulk(BulkRequest request, Then<BulkAnswer> then) = 0;
    virtual void bulkJobs(Then<BulkList> then) = 0;
    virtual void bulkJob(core::BulkId id, Then<BulkView> then) = 0;
    virtual void bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, Then<BulkItems> then) = 0;
    virtual void bulkCommand(BulkCommand command, Then<BulkView> then) = 0;

    virtual void services(Then<ServiceBoard> then) = 0;
    // Answers when it is durable; a test call when it was answered or lost.
    virtual void service(ServiceCommand command, Then<ServiceDone> then) = 0;

    virtual void undelivered(UndeliveredQuery query, Then<UndeliveredList> then) = 0;
    // Answers when it is durable.
    virtual void undeliveredCommand(UndeliveredCommand command, Then<UndeliveredDone> then) = 0;
    virtual void republish(RepublishCommand command, Then<RepublishView> then) = 0;
    virtual void republishings(Then<RepublishList> then) = 0;

    // The journal newest first; reads no more than a page needs, however long it is.
    virtual void audit(AuditQuery query, Then<AuditPage> then) = 0;
    // Answers at once with how the check is; it runs in a thread of its own and changes nothing.
    virtual void journalCheck(CheckOrder order, Then<JournalCheck> then) = 0;
    virtual void workflows(Then<WorkflowList> then) = 0;
    virtual void nodes(Then<NodeList> then) = 0;
    virtual void storage(Then<StorageView> then) = 0;
    // Answers at once with how the backup is; it is made in a thread of its own while orders go on.
    virtual void backup(BackupCommand command, Then<BackupView> then) = 0;

    virtual void events(EventsAfter after, Then<EventPage> then) = 0;
    // Runs nudge, on a thread of the backend and at most once for each commit, when entries were added, until the
    // returned value is destroyed; nudge must only hand over.
    [[nodiscard]] virtual std::shared_ptr<void> listen(std::function<void()> nudge) = 0;

    // A copy of the latest status, at most one engine turn old. Never waits.
    [[nodiscard]] virtual EngineStatus status() const = 0;
};

}  // namespace sagadesk::api
