#include "ui/bridge/desk.h"

#include <QCoreApplication>

namespace sagadesk::ui {

QString wordOf(Role role) {
    switch (role) {
        case Role::Viewer:
            return QCoreApplication::translate("Role", "Viewer");
        case Role::Operator:
            return QCoreApplication::translate("Role", "Operator");
        case Role::Admin:
            return QCoreApplication::translate("Role", "Admin");
    }
    return {};
}

Desk::Desk(api::Backend& backend, api::Link& link, Person person, QObject* parent)
    : QObject(parent),
      m_backend(backend),
      m_link(link),
      m_person(std::move(person)),
      m_mailbox(Mailbox::make()),
      m_feed(new LiveFeed(backend, link, m_mailbox, this)) {
    connect(m_feed, &LiveFeed::changed, this, &Desk::changed);
    connect(m_feed, &LiveFeed::statusChanged, this, &Desk::statusChanged);
    connect(m_feed, &LiveFeed::linkChanged, this, &Desk::linkChanged);
    connect(m_feed, &LiveFeed::liveChanged, this, &Desk::liveChanged);
}

Desk::~Desk() = default;

void Desk::setPerson(Person person) {
    m_person = std::move(person);
    emit personChanged();
}

std::string Desk::actor(std::string given) const {
    return given.empty() ? "operator:" + m_person.name.toStdString() : std::move(given);
}

template <class T>
Then<T> Desk::telling(void (Desk::*heard)(const T&), Then<T> then) {
    return [self = QPointer<Desk>(this), heard, then = std::move(then)](api::Answer<T> answer) {
        if (answer && self) emit(self.data()->*heard)(*answer);
        then(std::move(answer));
    };
}

QString Desk::refusalOf(Role needed) const {
    if (!m_person.may(needed)) {
        return needed == Role::Admin ? QCoreApplication::translate("Desk", "Only admins can do this.")
                                     : QCoreApplication::translate("Desk", "Operators can do this.");
    }
    switch (link().health) {
        case api::LinkHealth::Lost:
            return QCoreApplication::translate("Desk", "The connection is lost, so nothing can be done now.");
        case api::LinkHealth::NewerSchema:
            return QCoreApplication::translate("Desk",
                                               "The storage is newer than this console: acting needs the update.");
        case api::LinkHealth::SignedOut:
            return QCoreApplication::translate("Desk", "You are signed out.");
        default:
            return {};
    }
}

void Desk::submit(api::SubmitOrder order, QObject* context, Then<api::Accepted> then) {
    order.actor = actor(std::move(order.actor));
    m_backend.submit(std::move(order), deliverTo<api::Accepted>(m_mailbox, context, std::move(then)));
}

void Desk::check(api::SubmitOrder order, QObject* context, Then<api::OrderCheck> then) {
    m_backend.check(std::move(order), deliverTo<api::OrderCheck>(m_mailbox, context, std::move(then)));
}

void Desk::command(api::OrderCommand command, QObject* context, Then<api::CommandDone> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.command(std::move(command), deliverTo<api::CommandDone>(m_mailbox, context, std::move(then)));
}

void Desk::order(api::OrderName name, QObject* context, Then<api::OrderSnapshot> then) {
    m_backend.order(std::move(name), deliverTo<api::OrderSnapshot>(m_mailbox, context, std::move(then)));
}

void Desk::orders(api::OrderQuery query, QObject* context, Then<api::OrderPage> then) {
    m_backend.orders(std::move(query), deliverTo<api::OrderPage>(m_mailbox, context, std::move(then)));
}

void Desk::count(api::OrderQuery query, QObject* context, Then<api::OrderCount> then) {
    m_backend.count(std::move(query), deliverTo<api::OrderCount>(m_mailbox, context, std::move(then)));
}

void Desk::journal(api::OrderName name, QObject* context, Then<api::JournalPage> then) {
    m_backend.journal(std::move(name), deliverTo<api::JournalPage>(m_mailbox, context, std::move(then)));
}

void Desk::overview(std::chrono::minutes zone, QObject* context, Then<api::Overview> then) {
    m_backend.overview(zone, deliverTo<api::Overview>(m_mailbox, context, std::move(then)));
}

void Desk::pipeline(QObject* context, Then<api::Pipeline> then) {
    m_backend.pipeline(deliverTo<api::Pipeline>(m_mailbox, context, std::move(then)));
}

void Desk::attempts(api::AttemptsQuery query, QObject* context, Then<api::AttemptsPage> then) {
    query.actor = actor(std::move(query.actor));
    m_backend.attempts(std::move(query), deliverTo<api::AttemptsPage>(m_mailbox, context, std::move(then)));
}

void Desk::previewCancel(api::OrderName name, QObject* context, Then<api::CancelPreview> then) {
    m_backend.previewCancel(std::move(name), deliverTo<api::CancelPreview>(m_mailbox, context, std::move(then)));
}

void Desk::failures(QObject* context, Then<api::FailureList> then) {
    m_backend.failures(deliverTo<api::FailureList>(m_mailbox, context, telling(&Desk::failuresHeard, std::move(then))));
}

void Desk::cause(api::CauseCommand command, QObject* context, Then<api::CauseDone> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.cause(std::move(command), deliverTo<api::CauseDone>(m_mailbox, context, std::move(then)));
}

void Desk::bulk(api::BulkRequest request, QObject* context, Then<api::BulkAnswer> then) {
    request.actor = actor(std::move(request.actor));
    m_backend.bulk(std::move(request), deliverTo<api::BulkAnswer>(m_mailbox, context, std::move(then)));
}

void Desk::bulkJobs(QObject* context, Then<api::BulkList> then) {
    m_backend.bulkJobs(deliverTo<api::BulkList>(m_mailbox, context, std::move(then)));
}

void Desk::bulkJob(core::BulkId id, QObject* context, Then<api::BulkView> then) {
    m_backend.bulkJob(id, deliverTo<api::BulkView>(m_mailbox, context, std::move(then)));
}

void Desk::bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, QObject* context,
                     Then<api::BulkItems> then) {
    m_backend.bulkItems(id, from, limit, deliverTo<api::BulkItems>(m_mailbox, context, std::move(then)));
}

void Desk::bulkCommand(api::BulkCommand command, QObject* context, Then<api::BulkView> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.bulkCommand(std::move(command), deliverTo<api::BulkView>(m_mailbox, context, std::move(then)));
}

void Desk::services(QObject* context, Then<api::ServiceBoard> then) {
    m_backend.services(
        deliverTo<api::ServiceBoard>(m_mailbox, context, telling(&Desk::servicesHeard, std::move(then))));
}

void Desk::service(api::ServiceCommand command, QObject* context, Then<api::ServiceDone> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.service(std::move(command), deliverTo<api::ServiceDone>(m_mailbox, context, std::move(then)));
}

void Desk::undelivered(api::UndeliveredQuery query, QObject* context, Then<api::UndeliveredList> then) {
    m_backend.undelivered(std::move(query), deliverTo<api::UndeliveredList>(m_mailbox, context, std::move(then)));
}

void Desk::undeliveredCommand(api::UndeliveredCommand command, QObject* context, Then<api::UndeliveredDone> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.undeliveredCommand(std::move(command),
                                 deliverTo<api::UndeliveredDone>(m_mailbox, context, std::move(then)));
}

void Desk::republish(api::RepublishCommand command, QObject* context, Then<api::RepublishView> then) {
    command.actor = actor(std::move(command.actor));
    m_backend.republish(std::move(command), deliverTo<api::RepublishView>(m_mailbox, context, std::move(then)));
}

void Desk::republishings(QObject* context, Then<api::RepublishList> then) {
    m_backend.republishings(deliverTo<api::RepublishList>(m_mailbox, context, std::move(then)));
}

void Desk::audit(api::AuditQuery query, QObject* context, Then<api::AuditPage> then) {
    m_backend.audit(std::move(query), deliverTo<api::AuditPage>(m_mailbox, context, std::move(then)));
}

void Desk::journalCheck(api::CheckOrder order, QObject* context, Then<api::JournalCheck> then) {
    m_backend.journalCheck(order, deliverTo<api::JournalCheck>(m_mailbox, context, std::move(then)));
}

void Desk::backup(api::BackupOrder order, QObject* context, Then<api::BackupView> then) {
    m_backend.backup({order, actor({})},
                     deliverTo<api::BackupView>(m_mailbox, context, telling(&Desk::backupHeard, std::move(then))));
}

void Desk::workflows(QObject* context, Then<api::WorkflowList> then) {
    m_backend.workflows(deliverTo<api::WorkflowList>(m_mailbox, context, std::move(then)));
}

void Desk::nodes(QObject* context, Then<api::NodeList> then) {
    m_backend.nodes(deliverTo<api::NodeList>(m_mailbox, context, telling(&Desk::nodesHeard, std::move(then))));
}

void Desk::storage(QObject* context, Then<api::StorageView> then) {
    m_backend.storage(deliverTo<api::StorageView>(m_mailbox, context, telling(&Desk::storageHeard, std::move(then))));
}

void Desk::events(api::EventsAfter after, QObject* context, Then<api::EventPage> then) {
    m_backend.events(std::move(after), deliverTo<api::EventPage>(m_mailbox, context, std::move(then)));
}

}  // namespace sagadesk::ui
