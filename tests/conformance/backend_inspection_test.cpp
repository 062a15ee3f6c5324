// Audit trail, check of the chains, workflows, nodes and storage: the same embedded and over HTTP; and what they tell.
#include <sqlite3.h>

#include "conformance/twins.h"
#include "support/running_system.h"

namespace sagadesk::tests {
namespace {

using api::Backend;
using namespace std::chrono_literals;

class BackendInspection : public Twins {
protected:
    void note(const std::string& order, const std::string& who) {
        api::OrderCommand command;
        command.kind = api::CommandKind::Note;
        command.order = order;
        command.reason = "called back";
        command.actor = "operator:" + who;
        const auto done = awaitAnswer<api::CommandDone>([&](auto then) { m_embedded->command(command, then); });
        EXPECT_TRUE(done);
    }
    api::Answer<api::AuditPage> page(const api::AuditQuery& query, const char* what) {
        return same<api::AuditPage>([&](Backend& b, auto then) { b.audit(query, then); }, what);
    }
    // Page by page to the end.
    std::vector<api::AuditEntry> all(api::AuditQuery query) {
        std::vector<api::AuditEntry> found;
        for (int pages = 0; pages < 200; ++pages) {
            auto next = page(query, "a page");
            if (!next) return found;
            found.insert(found.end(), next->entries.begin(), next->entries.end());
            if (!next->next) return found;
            query.before = next->next;
        }
        ADD_FAILURE() << "the list has no end";
        return found;
    }
    api::JournalCheck check(api::CheckOrder order) {
        auto done = awaitAnswer<api::JournalCheck>([&](auto then) { m_remote->journalCheck(order, then); });
        EXPECT_TRUE(done);
        return done.value_or(api::JournalCheck{});
    }
    api::JournalCheck checked() {
        check(api::CheckOrder::Start);
        EXPECT_TRUE(eventually(answer_patience,
                               [&] { return check(api::CheckOrder::Look).state != api::CheckState::Running; }));
        return check(api::CheckOrder::Look);
    }
};

TEST_F(BackendInspection, TheAuditIsWholeNewestFirstAndPagedWithoutGap) {
    for (int i = 0; i < 6; ++i) submit(*m_embedded);
    api::AuditQuery query;
    query.all = true;
    query.limit = 500;
    const auto once = all(query);
    ASSERT_GT(once.size(), 40U);
    for (std::size_t i = 1; i < once.size(); ++i) EXPECT_GE(once[i - 1].entry.time, once[i].entry.time);
    query.limit = 7;
    const auto paged = all(query);
    ASSERT_EQ(paged.size(), once.size());
    for (std::size_t i = 0; i < once.size(); ++i) EXPECT_EQ(difference(paged[i], once[i]), "") << i;
}

TEST_F(BackendInspection, PeoplesActionsAreSiftedByNameKindAndTime) {
    const std::string first = submit(*m_embedded), second = submit(*m_embedded);
    note(first, "ada.keller");
    m_clock.advance(1h);
    note(second, "jonas");
    const auto people = all({});
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].entry.actor, "operator:jonas");
    EXPECT_EQ(people[0].entry.kind, core::EntryKind::NoteAdded);
    EXPECT_EQ(people[0].number, orderNow(second).summary.number);
    api::AuditQuery query;
    query.by = {"keller"};
    ASSERT_EQ(all(query).size(), 1U);
    query.by = {"nobody"};
    EXPECT_TRUE(all(query).empty());
    query = {};
    query.kinds = {core::EntryKind::CancelRequested};
    EXPECT_TRUE(all(query).empty());
    query = {};
    query.from = people[0].entry.time;
    EXPECT_EQ(all(query).size(), 1U);
    query.from.reset();
    query.to = people[0].entry.time;
    EXPECT_EQ(all(query).size(), 1U);
    EXPECT_EQ(all(query)[0].entry.actor, "operator:ada.keller");
}

TEST_F(BackendInspection, WrongQuestionsAreRefusedAlike) {
    api::AuditQuery query;
    query.before = api::EventCursor{{1, 2}};
    EXPECT_EQ(page(query, "another journal's cursor").error().code, api::ProblemCode::BadRequest);
}

TEST_F(BackendInspection, AWholeJournalIsSaidToBeWhole) {
    for (int i = 0; i < 3; ++i) submit(*m_embedded);
    EXPECT_EQ(check(api::CheckOrder::Look).state, api::CheckState::Never);
    const auto done = checked();
    EXPECT_EQ(done.state, api::CheckState::Done);
    EXPECT_TRUE(done.intact);
    EXPECT_EQ(done.partitions.size(), 4U);
    api::AuditQuery everything;
    everything.all = true;
    EXPECT_EQ(done.entries, all(everything).size());
    same<api::JournalCheck>([](Backend& b, auto then) { b.journalCheck(api::CheckOrder::Look, then); }, "the check");
    EXPECT_EQ(check(api::CheckOrder::Stop).state, api::CheckState::Done) << "there is nothing to stop";
}

TEST_F(BackendInspection, AChangedEntryIsNamedWithItsPlace) {
    for (int i = 0; i < 3; ++i) submit(*m_embedded);
    api::AuditQuery everything;
    everything.all = true;
    const auto entries = all(everything);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [](const api::AuditEntry& each) { return each.entry.position == 5; });
    ASSERT_NE(found, entries.end());
    const int partition = static_cast<int>(found->entry.partition);
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open((m_folder.path() / "orders.db").c_str(), &raw), SQLITE_OK);
    const std::string change =
        "UPDATE journal SET reason = 'another' WHERE position = 5 AND partition = " + std::to_string(partition);
    ASSERT_EQ(sqlite3_exec(raw, change.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
    const auto done = checked();
    EXPECT_EQ(done.state, api::CheckState::Done);
    EXPECT_FALSE(done.intact);
    EXPECT_EQ(done.partition, partition);
    EXPECT_EQ(done.position, 5U);
    EXPECT_EQ(done.what, "changed");
    ASSERT_TRUE(done.entry);
    EXPECT_EQ(done.entry->entry.reason, "another");
    EXPECT_TRUE(done.lastGood);
    same<api::JournalCheck>([](Backend& b, auto then) { b.journalCheck(api::CheckOrder::Look, then); }, "the check");
}

TEST_F(BackendInspection, WorkflowsAreToldWithTheirStepsAndOrders) {
    submit(*m_embedded);
    const auto list = same<api::WorkflowList>([](Backend& b, auto then) { b.workflows(then); }, "workflows");
    ASSERT_TRUE(list);
    const auto purchase = std::find_if(list->workflows.begin(), list->workflows.end(),
                                       [](const api::WorkflowView& each) { return each.name == "purchase"; });
    ASSERT_NE(purchase, list->workflows.end());
    EXPECT_TRUE(purchase->newest);
    EXPECT_TRUE(purchase->installed);
    EXPECT_NE(purchase->source.find("\"purchase\""), std::string::npos);
    const auto capture = std::find_if(purchase->steps.begin(), purchase->steps.end(),
                                      [](const api::WorkflowStepView& each) { return each.name == "capture-payment"; });
    ASSERT_NE(capture, purchase->steps.end());
    EXPECT_EQ(capture->kind, "call");
    EXPECT_EQ(capture->stage, "processing");
    EXPECT_EQ(capture->service, "payment");
    EXPECT_EQ(capture->effect, "verify");
    EXPECT_EQ(capture->money, "capture");
    EXPECT_TRUE(capture->compensation);
}

TEST_F(BackendInspection, ABackupIsMadeToldAndNoted) {
    const auto look = [](Backend& b, auto then) { b.backup({api::BackupOrder::Look, {}}, then); };
    const auto before = same<api::BackupView>(look, "no backup");
    ASSERT_TRUE(before);
    EXPECT_EQ(before->state, api::BackupState::Never);
    EXPECT_TRUE(before->files.empty());
    EXPECT_EQ(before->keep, 7U);
    submit(*m_embedded);
    const auto started = awaitAnswer<api::BackupView>([&](auto then) {
        m_remote->backup({api::BackupOrder::Start, "operator:ada"}, then);
    });
    ASSERT_TRUE(started);
    ASSERT_TRUE(eventually(answer_patience, [&] {
        const auto view = awaitAnswer<api::BackupView>([&](auto then) { look(*m_embedded, then); });
        return view && view->ended.has_value();
    }));
    ASSERT_TRUE(eventually(answer_patience, [&] {
        const auto view = awaitAnswer<api::BackupView>([&](auto then) { look(*m_embedded, then); });
        return view && view->files.size() == 1;
    })) << "the folder is looked at after the end";
    // The folder is looked at once more after the end.
    const auto after = sameBetweenChanges<api::BackupView>(look, "a backup");
    ASSERT_TRUE(after);
    EXPECT_EQ(after->state, api::BackupState::Done) << after->detail;
    ASSERT_EQ(after->files.size(), 1U);
    EXPECT_GT(after->files[0].bytes, 0U);
    api::AuditQuery query;
    query.kinds = {core::EntryKind::StorageBackedUp};
    std::vector<api::AuditEntry> noted;
    ASSERT_TRUE(eventually(answer_patience, [&] { return !(noted = all(query)).empty(); })) << "it is committed after";
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].entry.actor, "operator:ada");
    EXPECT_NE(noted[0].entry.data.find("\"file\":\"orders-"), std::string::npos) << noted[0].entry.data;
}

TEST_F(BackendInspection, NodesAndStorageAreTold) {
    submit(*m_embedded);
    // The disk and the log change under the test's eyes.
    const auto steady = [](Backend& b, const api::Then<api::StorageView>& then) {
        b.storage([then](api::Answer<api::StorageView> answer) {
            if (answer) answer->logBytes = 0, answer->diskFree = answer->diskFree ? 1 : 0;
            then(std::move(answer));
        });
    };
    const auto storage = same<api::StorageView>(steady, "storage");
    ASSERT_TRUE(storage);
    EXPECT_EQ(storage->kind, "sqlite");
    EXPECT_EQ(storage->path, (m_folder.path() / "orders.db").string());
    EXPECT_GT(storage->bytes, 0U);
    EXPECT_EQ(storage->diskFree, 1U);
    EXPECT_EQ(storage->orders[static_cast<std::size_t>(core::OrderState::Completed)], 1U);
    EXPECT_FALSE(storage->entriesADay) << "a store of some milliseconds says nothing of a day";
    m_clock.advance(48h);
    submit(*m_embedded);
    const auto later = same<api::StorageView>(steady, "storage, later");
    ASSERT_TRUE(later && later->entriesADay && later->bytesADay);
    EXPECT_EQ(*later->entriesADay, later->entries - storage->entries) << "those of the last day";

    const auto withoutPace = [](Backend& b, const api::Then<api::NodeList>& then) {
        b.nodes([then](api::Answer<api::NodeList> answer) {
            if (answer)
                for (auto& node : answer->nodes) node.callsASecond = 0;
            then(std::move(answer));
        });
    };
    const auto nodes = same<api::NodeList>(withoutPace, "nodes");
    ASSERT_TRUE(nodes);
    ASSERT_EQ(nodes->nodes.size(), 1U);
    EXPECT_EQ(nodes->nodes[0].name, "node-1");
    EXPECT_EQ(nodes->nodes[0].partitions, (std::vector<std::uint16_t>{0, 1, 2, 3}));
    EXPECT_TRUE(nodes->nodes[0].writes);
}

}  // namespace
}  // namespace sagadesk::tests
