// The bridge: answers come to the UI thread, only to those who are still there; changes come bounded.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "gui/canned_backend.h"
#include "gui/eventually.h"
#include "ui/bridge/desk.h"

namespace sagadesk::tests {
namespace {

struct DeskTest : testing::Test {
    CannedBackend backend;
    api::AlwaysLive link{"Production"};
    ui::Desk desk{backend, link, {QStringLiteral("Miriam Okafor"), ui::Role::Operator}};
};

TEST_F(DeskTest, anAnswerComesToTheUiThread) {
    QObject context;
    QThread* where = nullptr;
    desk.order("K7QM-3XTD", &context, [&](const api::Answer<api::OrderSnapshot>& answer) {
        ASSERT_TRUE(answer.has_value());
        EXPECT_EQ(answer->summary.number.text(), "K7QM-3XTD");
        where = QThread::currentThread();
    });
    EXPECT_EQ(where, nullptr) << "a call must not wait";
    EVENTUALLY(where != nullptr);
    EXPECT_EQ(where, QThread::currentThread());
}

TEST_F(DeskTest, anAnswerToSomebodyWhoLeftIsDropped) {
    backend.hold();
    auto context = std::make_unique<QObject>();
    bool ran = false, other = false;
    desk.failures(context.get(), [&](const auto&) { ran = true; });
    context.reset();
    QObject stays;
    desk.failures(&stays, [&](const auto&) { other = true; });
    backend.release();
    EVENTUALLY(other);
    EXPECT_FALSE(ran);
}

TEST_F(DeskTest, onlyTheNewestQuestionIsAnswered) {
    backend.hold();
    ui::Latest latest;
    QObject context;
    int first = 0, second = 0;
    desk.failures(&context, latest.only<api::FailureList>([&](auto) { ++first; }));
    desk.failures(&context, latest.only<api::FailureList>([&](auto) { ++second; }));
    backend.release();
    EVENTUALLY(second == 1);
    EXPECT_EQ(first, 0);
}

TEST_F(DeskTest, commandsCarryThePersonsName) {
    QObject context;
    bool done = false;
    api::OrderCommand command;
    command.kind = api::CommandKind::Retry;
    command.order = "K7QM-3XTD";
    desk.command(command, &context, [&](const auto&) { done = true; });
    EVENTUALLY(done);
    EXPECT_EQ(backend.commands().front().actor, "operator:Miriam Okafor");
}

TEST_F(DeskTest, aChangedOrderIsTold) {
    std::vector<core::OrderId> told;
    QObject::connect(&desk, &ui::Desk::changed, &desk, [&](const ui::ChangeSet& changes) {
        told.insert(told.end(), changes.orders.begin(), changes.orders.end());
        EXPECT_FALSE(changes.much);
    });
    QSignalSpy status(&desk, &ui::Desk::statusChanged);
    EVENTUALLY(!status.isEmpty());  // the cursor stands at the journal's end
    const auto id = backend.all()[3].id;
    backend.change(id, core::OrderState::Processing, core::Activity::Running);
    EVENTUALLY(!told.empty());
    EXPECT_EQ(told.front(), id);
}

TEST_F(DeskTest, aFloodIsTakenUpWithOneWord) {
    bool much = false;
    std::size_t most = 0;
    QObject::connect(&desk, &ui::Desk::changed, &desk, [&](const ui::ChangeSet& changes) {
        much = much || changes.much;
        most = std::max(most, changes.entries.size());
    });
    QSignalSpy status(&desk, &ui::Desk::statusChanged);
    EVENTUALLY(!status.isEmpty());
    backend.burst(50'000);
    EVENTUALLY(much);
    EXPECT_LE(most, 2'000U);
}

TEST_F(DeskTest, afterAFloodNothingIsMissed) {
    int much = 0;
    QObject::connect(&desk, &ui::Desk::changed, &desk, [&](const ui::ChangeSet& changes) {
        if (!changes.much || ++much > 1) return;
        backend.change(backend.all()[3].id, core::OrderState::Processing, core::Activity::Running);
    });
    QSignalSpy status(&desk, &ui::Desk::statusChanged);
    EVENTUALLY(!status.isEmpty());
    backend.burst(50'000);
    EVENTUALLY(much == 2);  // the second is said of a present in which the change is known
}

TEST_F(DeskTest, frozenNothingChangesAndAfterwardsEverythingIsAsked) {
    QSignalSpy status(&desk, &ui::Desk::statusChanged);
    EVENTUALLY(!status.isEmpty());
    bool much = false;
    int told = 0;
    QObject::connect(&desk, &ui::Desk::changed, &desk, [&](const ui::ChangeSet& changes) {
        ++told;
        much = much || changes.much;
    });
    desk.setLive(false);
    QObject context;
    bool asked = false;
    backend.change(backend.all()[3].id, core::OrderState::Processing, core::Activity::Running);
    desk.failures(&context, [&](const auto&) { asked = true; });
    EVENTUALLY(asked);
    EXPECT_EQ(told, 0);
    desk.setLive(true);
    EVENTUALLY(much);
}

TEST_F(DeskTest, itSaysWhoMayDoWhat) {
    EXPECT_TRUE(desk.refusalOf(ui::Role::Operator).isEmpty());
    EXPECT_FALSE(desk.refusalOf(ui::Role::Admin).isEmpty());
    desk.setPerson({QStringLiteral("Vera"), ui::Role::Viewer});
    EXPECT_FALSE(desk.refusalOf(ui::Role::Operator).isEmpty());
}

}  // namespace
}  // namespace sagadesk::tests

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
