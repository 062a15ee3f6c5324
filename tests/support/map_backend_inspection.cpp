#include "support/map_backend.h"

namespace sagadesk::tests {

namespace {

constexpr core::Instant noon{core::Duration{1'770'000'000'000}};

api::AuditEntry someEntry() {
    api::AuditEntry audited;
    audited.entry.position = 7;
    audited.entry.time = noon;
    audited.entry.kind = core::EntryKind::CancelRequested;
    audited.entry.actor = "operator:ada";
    audited.entry.reason = "asked for";
    audited.number = core::OrderNumber::parse("K7QM-3XTD");
    return audited;
}

api::JournalCheck someCheck(api::CheckOrder order) {
    api::JournalCheck check;
    check.state = order == api::CheckOrder::Start ? api::CheckState::Running : api::CheckState::Never;
    check.started = noon;
    check.partitions = {{0, 7, 3}};
    return check;
}

api::WorkflowList someWorkflows() {
    api::WorkflowView workflow{"purchase", 1, true, true, 3, "{}", {}};
    api::WorkflowStepView step;
    step.name = step.label = "capture-payment";
    step.group = step.service = "payment";
    step.kind = "call";
    step.stage = "processing";
    step.money = "capture";
    step.retry.emplace();
    step.compensation.emplace();
    workflow.steps.push_back(std::move(step));
    return {{std::move(workflow)}};
}

}  // namespace

void MapBackend::audit(api::AuditQuery query, api::Then<api::AuditPage> then) {
    {
        const std::lock_guard lock(m_mutex);
        m_operated.audits.push_back(std::move(query));
    }
    answer(then, api::Answer<api::AuditPage>(api::AuditPage{{someEntry()}, api::EventCursor{{7, 0}}, noon}));
}

void MapBackend::journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) {
    {
        const std::lock_guard lock(m_mutex);
        m_operated.checks.push_back(order);
    }
    answer(then, api::Answer<api::JournalCheck>(someCheck(order)));
}

void MapBackend::workflows(api::Then<api::WorkflowList> then) {
    answer(then, api::Answer<api::WorkflowList>(someWorkflows()));
}

void MapBackend::nodes(api::Then<api::NodeList> then) {
    api::NodeList list{noon, 2, {}, 5};
    list.nodes.push_back({"shop-1", "1.0", noon, {0, 1}, 2.5, 3, 4'000, true, false});
    answer(then, api::Answer<api::NodeList>(std::move(list)));
}

void MapBackend::storage(api::Then<api::StorageView> then) {
    api::StorageView view;
    view.at = noon;
    view.kind = "sqlite";
    view.path = "/var/lib/sagadesk/orders.db";
    view.bytes = 4'096;
    answer(then, api::Answer<api::StorageView>(std::move(view)));
}

void MapBackend::backup(api::BackupCommand command, api::Then<api::BackupView> then) {
    api::BackupView view;
    view.now = noon;
    view.state = command.order == api::BackupOrder::Start ? api::BackupState::Copying : api::BackupState::Never;
    view.folder = "/var/lib/sagadesk/backups";
    view.keep = 7;
    view.files = {{"/var/lib/sagadesk/backups/orders-20260202T023640.000Z.db", noon, 4'096}};
    {
        const std::lock_guard lock(m_mutex);
        m_operated.backups.push_back(std::move(command));
    }
    answer(then, api::Answer<api::BackupView>(std::move(view)));
}

}  // namespace sagadesk::tests
