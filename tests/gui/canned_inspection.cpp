// Audit trail, workflows, nodes and storage of the canned backend.
#include <algorithm>

#include "gui/canned_backend.h"
#include "gui/canned_inspection.h"

namespace sagadesk::tests {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t canned_entries = 640;
constexpr std::array people{"operator:Miriam Okafor", "operator:Jonas Brandt", "api:webshop"};

api::AuditEntry cannedEntry(std::uint64_t n) {
    api::AuditEntry audited;
    core::JournalEntry& entry = audited.entry;
    entry.partition = static_cast<core::PartitionId>(n % 4);
    entry.position = n / 4 + 1;
    entry.time = CannedBackend::now - (canned_entries - n) * 7min;
    const bool person = n % 5 == 0;
    entry.kind = person ? n % 10 == 0 ? core::EntryKind::CancelRequested : core::EntryKind::NoteAdded
                        : core::EntryKind::StepSucceeded;
    entry.actor = person ? people.at(n / 5 % people.size()) : "system";
    entry.reason = person ? "The customer asked for it" : "";
    entry.sequence = 3;
    entry.order = core::OrderId::make(entry.time, {static_cast<std::uint8_t>(n)});
    entry.state = core::OrderState::Processing;
    entry.data = R"({"code":"asked","tries":2})";
    entry.hash.fill(static_cast<std::uint8_t>(n));
    audited.previous.fill(static_cast<std::uint8_t>(n - 4));
    audited.number = core::OrderNumber::fromRandom(n * 7'919);
    return audited;
}

bool lets(const api::AuditQuery& query, const core::JournalEntry& entry) {
    if (!query.all && entry.actor == "system") return false;
    if (query.from && entry.time < *query.from) return false;
    if (query.to && entry.time >= *query.to) return false;
    if (!query.kinds.empty() && std::ranges::find(query.kinds, entry.kind) == query.kinds.end()) return false;
    return query.by.empty() || std::ranges::any_of(query.by, [&](const std::string& name) {
               return entry.actor.find(name) != std::string::npos;
           });
}

api::WorkflowStepView step(const char* name, const char* label, const char* stage, const char* service) {
    api::WorkflowStepView view;
    view.name = name;
    view.label = label;
    view.group = view.service = service;
    view.kind = "call";
    view.stage = stage;
    view.method = "POST";
    view.path = std::string("/") + name;
    view.effect = "idempotent";
    view.timeout = 10s;
    view.retry = {6, 200ms, 2, 30s};
    view.onExhausted = "hold";
    view.callbackTimeout = 24h;
    view.money = "none";
    return view;
}

}  // namespace

api::WorkflowView cannedPurchase(std::uint32_t version) {
    api::WorkflowView workflow{"purchase", version, true, false, 1'126, "{\n  \"workflow\": \"purchase\"\n}\n", {}};
    workflow.steps = {step("check-availability", "Check stock", "validation", "inventory"),
                      step("check-price", "Check price", "validation", "pricing"),
                      step("check-eligibility", "Check customer", "validation", "customer"),
                      step("authorise-payment", "Authorise payment", "confirmation", "payment"),
                      step("reserve-inventory", "Reserve stock", "confirmation", "inventory"),
                      step("capture-payment", "Take payment", "processing", "payment"),
                      step("create-shipment", "Create shipment", "processing", "fulfilment"),
                      step("send-confirmation", "Send confirmation", "processing", "notification")};
    for (const std::size_t i : {4U, 6U, 7U}) workflow.steps[i].after = {workflow.steps[i - 1].name};
    for (const std::size_t i : {3U, 4U, 5U})
        workflow.steps[i].compensation = {"/undo", "POST", 10s, {20, 200ms, 2, 300s}};
    workflow.steps[6].pivot = true;
    workflow.steps[7].critical = false;
    return workflow;
}

api::WorkflowList cannedWorkflows() {
    api::WorkflowView newer = cannedPurchase(2);
    newer.newest = true;
    newer.running = 14;
    newer.steps[3].retry->attempts = 3;
    newer.steps.pop_back();
    api::WorkflowView missing{"subscription", 7, false, false, 4, {}, {}};
    return {{std::move(newer), cannedPurchase(1), std::move(missing)}};
}

api::StorageView cannedStorage() {
    api::StorageView view;
    view.at = CannedBackend::now;
    view.kind = "sqlite";
    view.path = "/var/lib/sagadesk/orders.db";
    view.bytes = 18'400'000'000;
    view.logBytes = 16'000'000;
    view.diskFree = 21'000'000'000;
    view.diskTotal = 64'000'000'000;
    view.orders = {12, 30, 1'084, 418'220, 1'310, 702};
    view.entries = 4'821'130;
    view.oldestOrder = view.oldestEntry = CannedBackend::now - 24h * 240;
    view.entriesADay = 840'000;
    view.bytesADay = 3'200'000'000;
    view.undelivered = 12;
    view.publishes = true;
    view.idempotencyKept = 72h;
    return view;
}

api::BackupView cannedBackup() {
    api::BackupView view;
    view.now = CannedBackend::now;
    view.folder = "/var/lib/sagadesk/backups";
    view.every = 24h;
    view.keep = 7;
    for (int day = 0; day < 3; ++day) {
        const core::Instant at = CannedBackend::now - 12h - 24h * day;
        view.files.push_back({view.folder + "/orders-" + std::to_string(day) + ".db", at,
                              18'300'000'000 - 3'200'000'000 * static_cast<std::uint64_t>(day)});
    }
    view.next = CannedBackend::now + 12h;
    return view;
}

api::NodeList cannedNodes() {
    api::NodeList list{CannedBackend::now, 16, {}, 190};
    api::NodeView node{"shop-1", "1.0.0", CannedBackend::now - 40h, {}, 184.3, 1'126, 4'000, true, false};
    for (std::uint16_t partition = 0; partition < 13; ++partition) node.partitions.push_back(partition);
    list.nodes.push_back(std::move(node));
    return list;
}

void CannedBackend::audit(api::AuditQuery query, api::Then<api::AuditPage> then) {
    api::AuditPage page;
    std::uint64_t n = query.before ? query.before->positions.at(0) : canned_entries + 1;
    while (n-- > 1) {
        auto entry = cannedEntry(n);
        if (!lets(query, entry.entry)) continue;
        if (page.entries.size() == query.limit) {
            page.next = api::EventCursor{{n + 1}};
            page.reached = entry.entry.time;
            break;
        }
        page.entries.push_back(std::move(entry));
    }
    answer<api::AuditPage>(then, std::move(page));
}

void CannedBackend::setCheck(api::JournalCheck check) {
    const std::lock_guard lock(m_mutex);
    m_check = std::move(check);
}

void CannedBackend::journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) {
    api::JournalCheck check;
    {
        const std::lock_guard lock(m_mutex);
        if (order == api::CheckOrder::Start) m_check.state = api::CheckState::Running;
        if (order == api::CheckOrder::Stop) m_check.state = api::CheckState::Stopped;
        check = m_check;
    }
    answer<api::JournalCheck>(then, std::move(check));
}

void CannedBackend::setBackup(api::BackupView backup) {
    const std::lock_guard lock(m_mutex);
    m_backup = std::move(backup);
}

std::vector<api::BackupCommand> CannedBackend::backupCommands() const {
    const std::lock_guard lock(m_mutex);
    return m_backupCommands;
}

void CannedBackend::backup(api::BackupCommand command, api::Then<api::BackupView> then) {
    api::BackupView backup;
    {
        const std::lock_guard lock(m_mutex);
        if (command.order == api::BackupOrder::Start) m_backup.state = api::BackupState::Copying;
        if (command.order == api::BackupOrder::Stop) m_backup.state = api::BackupState::Stopped;
        if (command.order != api::BackupOrder::Look) m_backupCommands.push_back(std::move(command));
        backup = m_backup;
    }
    answer<api::BackupView>(then, std::move(backup));
}

void CannedBackend::workflows(api::Then<api::WorkflowList> then) {
    answer<api::WorkflowList>(then, cannedWorkflows());
}

void CannedBackend::nodes(api::Then<api::NodeList> then) {
    answer<api::NodeList>(then, cannedNodes());
}

void CannedBackend::storage(api::Then<api::StorageView> then) {
    answer<api::StorageView>(then, cannedStorage());
}

}  // namespace sagadesk::tests
