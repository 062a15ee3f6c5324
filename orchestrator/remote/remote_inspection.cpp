// What people look at to know that all is well: audit trail, workflows, nodes, storage.
#include "remote/remote_calls.h"

namespace sagadesk::remote {

namespace {

template <class Words, class WordOf>
std::string joined(const Words& words, WordOf wordOf) {
    std::string text;
    for (const auto& each : words) text += (text.empty() ? "" : ",") + std::string(wordOf(each));
    return text;
}

Prepared auditing(const api::AuditQuery& query) {
    Query text;
    if (query.all) text.add("scope", "all");
    text.addIfAny("by", joined(query.by, [](const std::string& name) { return name; }))
        .addIfAny("kind", joined(query.kinds, [](core::EntryKind kind) { return core::word(kind); }));
    if (query.from) text.add("from", core::toRfc3339(*query.from));
    if (query.to) text.add("to", core::toRfc3339(*query.to));
    if (query.before) text.add("cursor", query.before->text());
    text.add("limit", std::to_string(query.limit));
    return reading("/v1/audit" + text.text());
}

// Twice the same order changes no more than once.
Prepared checking(api::CheckOrder order) {
    if (order == api::CheckOrder::Look) return reading("/v1/audit/verify");
    auto ask = commanding(order == api::CheckOrder::Start ? "/v1/audit/verify" : "/v1/audit/verify/cancel", {}, {});
    if (ask) ask->repeat = Repeat::Freely;
    return ask;
}

// As checking().
Prepared backingUp(const api::BackupCommand& command) {
    if (command.order == api::BackupOrder::Look) return reading("/v1/storage/backups");
    const bool start = command.order == api::BackupOrder::Start;
    auto ask = commanding(start ? "/v1/storage/backups" : "/v1/storage/backups/cancel", command.actor, {});
    if (ask) ask->repeat = Repeat::Freely;
    return ask;
}

}  // namespace

void RemoteBackend::audit(api::AuditQuery query, api::Then<api::AuditPage> then) {
    m_impl->call<api::AuditPage>(auditing(query), std::move(then));
}

void RemoteBackend::journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) {
    m_impl->call<api::JournalCheck>(checking(order), std::move(then));
}

void RemoteBackend::workflows(api::Then<api::WorkflowList> then) {
    m_impl->call<api::WorkflowList>(reading("/v1/workflows"), std::move(then));
}

void RemoteBackend::nodes(api::Then<api::NodeList> then) {
    m_impl->call<api::NodeList>(reading("/v1/nodes"), std::move(then));
}

void RemoteBackend::storage(api::Then<api::StorageView> then) {
    m_impl->call<api::StorageView>(reading("/v1/storage"), std::move(then));
}

void RemoteBackend::backup(api::BackupCommand command, api::Then<api::BackupView> then) {
    m_impl->call<api::BackupView>(backingUp(command), std::move(then));
}

}  // namespace sagadesk::remote
