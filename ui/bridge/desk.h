// The only code of the console that meets the orchestrator: questions and commands out, answers and changes in.
//
// Lives in the UI thread. No call waits: each returns at once, and `then` runs later in the UI thread, once, only while
// `context` lives. Answers of calls that were given in one order may come in another; who needs only the newest asks
// with Latest. The backend and the link outlive the desk.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <utility>

#include "api/backend.h"
#include "api/link.h"
#include "ui/bridge/live_feed.h"
#include "ui/bridge/mailbox.h"
#include "ui/bridge/person.h"

namespace sagadesk::ui {

template <class T>
using Then = std::function<void(api::Answer<T>)>;

class Desk : public QObject {
    Q_OBJECT

public:
    Desk(api::Backend& backend, api::Link& link, Person person, QObject* parent = nullptr);
    ~Desk() override;

    // Commands get the person as their actor when they name none.
    void submit(api::SubmitOrder order, QObject* context, Then<api::Accepted> then);
    // Of order only the body is looked at.
    void check(api::SubmitOrder order, QObject* context, Then<api::OrderCheck> then);
    void command(api::OrderCommand command, QObject* context, Then<api::CommandDone> then);
    void order(api::OrderName name, QObject* context, Then<api::OrderSnapshot> then);
    void orders(api::OrderQuery query, QObject* context, Then<api::OrderPage> then);
    void count(api::OrderQuery query, QObject* context, Then<api::OrderCount> then);
    void journal(api::OrderName name, QObject* context, Then<api::JournalPage> then);
    void overview(std::chrono::minutes zone, QObject* context, Then<api::Overview> then);
    void pipeline(QObject* context, Then<api::Pipeline> then);
    void attempts(api::AttemptsQuery query, QObject* context, Then<api::AttemptsPage> then);
    void previewCancel(api::OrderName name, QObject* context, Then<api::CancelPreview> then);
    void failures(QObject* context, Then<api::FailureList> then);
    void cause(api::CauseCommand command, QObject* context, Then<api::CauseDone> then);
    void bulk(api::BulkRequest request, QObject* context, Then<api::BulkAnswer> then);
    void bulkJobs(QObject* context, Then<api::BulkList> then);
    void bulkJob(core::BulkId id, QObject* context, Then<api::BulkView> then);
    void bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, QObject* context, Then<api::BulkItems> then);
    void bulkCommand(api::BulkCommand command, QObject* context, Then<api::BulkView> then);
    void services(QObject* context, Then<api::ServiceBoard> then);
    void service(api::ServiceCommand command, QObject* context, Then<api::ServiceDone> then);
    void undelivered(api::UndeliveredQuery query, QObject* context, Then<api::UndeliveredList> then);
    void undeliveredCommand(api::UndeliveredCommand command, QObject* context, Then<api::UndeliveredDone> then);
    void republish(api::RepublishCommand command, QObject* context, Then<api::RepublishView> then);
    void republishings(QObject* context, Then<api::RepublishList> then);
    void audit(api::AuditQuery query, QObject* context, Then<api::AuditPage> then);
    void journalCheck(api::CheckOrder order, QObject* context, Then<api::JournalCheck> then);
    void backup(api::BackupOrder order, QObject* context, Then<api::BackupView> then);
    void workflows(QObject* context, Then<api::WorkflowList> then);
    void nodes(QObject* context, Then<api::NodeList> then);
    void storage(QObject* context, Then<api::StorageView> then);
    void events(api::EventsAfter after, QObject* context, Then<api::EventPage> then);

    // The latest values, without asking.
    [[nodiscard]] const api::EngineStatus& status() const { return m_feed->status(); }
    [[nodiscard]] const api::LinkState& link() const { return m_feed->link(); }
    [[nodiscard]] std::chrono::milliseconds age() const { return m_feed->age(); }
    [[nodiscard]] const Person& person() const { return m_person; }
    void setPerson(Person person);

    // Off: nothing is asked by itself and nothing changes on the screen, until it is on again.
    void setLive(bool live) { m_feed->setLive(live); }
    [[nodiscard]] bool isLive() const { return m_feed->isLive(); }
    void tryNow() { m_link.tryNow(); }

    // Why a command can't be given now, in a sentence; empty when it can: the person's role, then the connection.
    [[nodiscard]] QString refusalOf(Role needed) const;

signals:
    // At most four times a second, while live.
    void changed(const sagadesk::ui::ChangeSet& changes);
    void statusChanged(const sagadesk::api::EngineStatus& status);  // each second, while live
    void linkChanged(const sagadesk::api::LinkState& link);
    void liveChanged(bool live);
    void personChanged();
    // What somebody asked for has come, whoever that was: what is told of it elsewhere on the screen says the same.
    void servicesHeard(const sagadesk::api::ServiceBoard& board);
    void failuresHeard(const sagadesk::api::FailureList& failures);
    void nodesHeard(const sagadesk::api::NodeList& nodes);
    void storageHeard(const sagadesk::api::StorageView& storage);
    void backupHeard(const sagadesk::api::BackupView& backup);

private:
    [[nodiscard]] std::string actor(std::string given) const;
    template <class T>
    [[nodiscard]] Then<T> telling(void (Desk::*heard)(const T&), Then<T> then);

    api::Backend& m_backend;
    api::Link& m_link;
    Person m_person;
    std::shared_ptr<Mailbox> m_mailbox;
    LiveFeed* m_feed;
};

// Gives every question a number; only the answer to the newest one is let through.
class Latest {
public:
    template <class T>
    [[nodiscard]] Then<T> only(Then<T> then) {
        const std::uint64_t mine = ++*m_newest;
        return [newest = m_newest, mine, then = std::move(then)](api::Answer<T> answer) {
            if (*newest == mine) then(std::move(answer));
        };
    }
    void forget() { ++*m_newest; }

private:
    std::shared_ptr<std::uint64_t> m_newest = std::make_shared<std::uint64_t>(0);
};

}  // namespace sagadesk::ui
