#include "engine/rows.h"

#include "core/cause.h"

namespace sagadesk::engine {

namespace {

core::Expected<core::Order> orderFrom(const ports::OrderRow& row, core::OrderDocumentPtr document,
                                      const core::WorkflowCatalogue& workflows) {
    core::Order order;
    order.id = row.id;
    order.number = row.number;
    order.document = std::move(document);
    order.workflow = workflows.find(row.type, row.workflowVersion);
    order.workflowName = row.type;
    order.workflowVersion = row.workflowVersion;
    order.state = row.state;
    order.activity = row.activity;
    order.hold = row.hold;
    order.run = row.run;
    order.version = row.version;
    order.sequence = row.sequence;
    order.created = row.created;
    order.changed = row.changed;
    if (auto decoded = core::decodeProgress(row.progress, order); !decoded) return tl::unexpected(decoded.error());
    // Somebody has changed the definition's file although orders run on it: it is another one.
    if (order.workflow != nullptr && order.steps.size() != order.workflow->steps.size()) order.workflow = nullptr;
    return order;
}

void addStep(ports::OrderRow& row, const core::Order& order) {
    const auto current = order.currentStep();
    if (!current || order.workflow == nullptr || *current >= order.workflow->steps.size()) return;
    const core::StepRecord& record = order.steps[*current];
    row.step = order.workflow->steps[*current].name;
    row.tries = record.undo == core::UndoPhase::None ? record.attempt : record.undoAttempt;
}

}  // namespace

ports::OrderRow rowOf(const core::Order& order, std::uint16_t partitions) {
    const core::OrderDocument& document = *order.document;
    ports::OrderRow row;
    row.id = order.id;
    row.number = order.number;
    row.partition = core::partitionOf(order.id, partitions);
    row.type = order.workflowName;
    row.workflowVersion = order.workflowVersion;
    row.state = order.state;
    row.activity = order.activity;
    row.hold = order.hold;
    row.service = order.currentService();
    row.customerId = document.customerId;
    row.externalReference = document.externalReference;
    row.currency = document.currency;
    row.total = document.total;
    row.priority = document.priority;
    row.run = order.run;
    row.version = order.version;
    row.sequence = order.sequence;
    row.created = order.created;
    row.changed = order.changed;
    row.wakeAt = order.wakeAt();
    row.parkedOn = order.parkedOn();
    if (order.troubledAt) {
        const auto cause = core::causeOf(order);
        ENSURE(cause.has_value());
        row.cause = core::causeId(*cause);
        row.troubledAt = order.troubledAt;
        row.atRisk = core::moneyOf(order).atRisk;
    }
    row.expiresAt = core::authorisationEnds(order);
    row.listed = document.listed;
    row.reason = order.causeCode;
    addStep(row, order);
    row.progress = core::encodeProgress(order);
    return row;
}

core::Expected<core::Order> orderOf(const ports::StoredOrder& stored, const core::WorkflowCatalogue& workflows) {
    auto document = core::OrderDocument::fromStored(stored.document);
    if (!document) return tl::unexpected(document.error());
    return orderFrom(stored.row, std::move(*document), workflows);
}

core::Expected<core::Order> orderOf(const ports::OrderRow& row, const core::WorkflowCatalogue& workflows) {
    auto document = std::make_shared<core::OrderDocument>();
    document->type = row.type;
    document->currency = row.currency;
    document->total = row.total;
    document->customerId = row.customerId;
    document->externalReference = row.externalReference;
    document->priority = row.priority;
    document->listed = row.listed;
    return orderFrom(row, std::move(document), workflows);
}

}  // namespace sagadesk::engine
