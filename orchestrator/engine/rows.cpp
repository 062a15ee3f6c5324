#include "engine/rows.h"

namespace sagadesk::engine {

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
    row.progress = core::encodeProgress(order);
    return row;
}

core::Expected<core::Order> orderOf(const ports::StoredOrder& stored, const core::WorkflowCatalogue& workflows) {
    auto document = core::OrderDocument::fromStored(stored.document);
    if (!document) return tl::unexpected(document.error());
    const ports::OrderRow& row = stored.row;
    core::Order order;
    order.id = row.id;
    order.number = row.number;
    order.document = *document;
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
    return order;
}

}  // namespace sagadesk::engine
