#include <utility>

#include "http/audit_query.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

void orderCheck(RouteContext& context, Exchange& exchange, api::CheckOrder order, int status) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    if (order != api::CheckOrder::Look)
        if (auto empty = checkEmptyBody(exchange.request); !empty) return exchange.reply(std::move(empty.error()));
    context.backend.journalCheck(order, replyWith<api::JournalCheck>(status, exchange));
}

void orderBackup(RouteContext& context, Exchange& exchange, api::BackupOrder order, int status) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    api::BackupCommand command{order, {}};
    if (order != api::BackupOrder::Look) {
        if (auto empty = checkEmptyBody(exchange.request); !empty) return exchange.reply(std::move(empty.error()));
        auto actor = actorOf(exchange.request);
        if (!actor) return exchange.reply(std::move(actor.error()));
        command.actor = std::move(*actor);
    }
    context.backend.backup(std::move(command), replyWith<api::BackupView>(status, exchange));
}

}  // namespace

void listAudit(RouteContext& context, Exchange exchange) {
    auto query = parseAuditQuery(exchange.request);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.audit(std::move(*query), replyWith<api::AuditPage>(200, exchange));
}

void tellJournalCheck(RouteContext& context, Exchange exchange) {
    orderCheck(context, exchange, api::CheckOrder::Look, 200);
}

void startJournalCheck(RouteContext& context, Exchange exchange) {
    orderCheck(context, exchange, api::CheckOrder::Start, 202);
}

void stopJournalCheck(RouteContext& context, Exchange exchange) {
    orderCheck(context, exchange, api::CheckOrder::Stop, 202);
}

void listWorkflows(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.workflows(replyWith<api::WorkflowList>(200, exchange));
}

void listNodes(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.nodes(replyWith<api::NodeList>(200, exchange));
}

void tellStorage(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.storage(replyWith<api::StorageView>(200, exchange));
}

void listBackups(RouteContext& context, Exchange exchange) {
    orderBackup(context, exchange, api::BackupOrder::Look, 200);
}

void startBackup(RouteContext& context, Exchange exchange) {
    orderBackup(context, exchange, api::BackupOrder::Start, 202);
}

void stopBackup(RouteContext& context, Exchange exchange) {
    orderBackup(context, exchange, api::BackupOrder::Stop, 202);
}

}  // namespace sagadesk::http
