// When copies of the store are made, and what is told of them. The copying itself: sqlite_backups_test.
#include "engine/backup_keeper.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sagadesk::engine {
namespace {

using namespace std::chrono_literals;
using api::BackupOrder;
using api::BackupState;

core::Instant at(std::int64_t seconds) {
    return core::Instant{core::Duration{seconds * 1'000}};
}

struct StandingClock final : ports::Clock {
    core::Instant now() const override { return time; }
    std::atomic<core::Instant> time = at(1'000'000);
};

// Copies nothing; ends when it is let to.
struct Shelf {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<ports::BackupFile> files;
    bool mayEnd = true;
    bool lists = true;
    std::string fails;
    int begun = 0;
    std::size_t kept = 0;
    std::vector<std::string> made, notices;

    template <class Condition>
    bool await(Condition condition) {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, 10s, condition);
    }
};

struct ShelfBackups final : ports::Backups {
    explicit ShelfBackups(Shelf& on) : shelf(on) {}
    std::string folder() const override { return "/shelf"; }
    core::Expected<std::vector<ports::BackupFile>> list() override {
        const std::lock_guard lock(shelf.mutex);
        if (!shelf.lists) return core::fail("folder_unusable", core::FailureClass::Refused, "no rights");
        return shelf.files;
    }
    core::Expected<ports::BackupMade> make(core::Instant when, const ports::BackupWatch& watch) override {
        {
            const std::lock_guard lock(shelf.mutex);
            ++shelf.begun;
        }
        shelf.changed.notify_all();
        bool stopped = !watch(ports::BackupStage::Copying, 10, 100);
        std::unique_lock lock(shelf.mutex);
        while (!shelf.mayEnd && !stopped) {
            shelf.changed.wait_for(lock, 1ms);
            stopped = !watch(ports::BackupStage::Checking, 7, 9);
        }
        if (stopped) return core::fail("stopped", core::FailureClass::Refused, "stopped");
        if (!shelf.fails.empty()) return core::fail(shelf.fails.c_str(), core::FailureClass::Transient, "why");
        const ports::BackupFile file{"/shelf/" + std::to_string(shelf.files.size()), when, 100};
        shelf.files.insert(shelf.files.begin(), file);
        return ports::BackupMade{file, 9};
    }
    core::Expected<void> keepNewest(std::size_t count, core::Instant) override {
        const std::lock_guard lock(shelf.mutex);
        shelf.kept = count;
        return {};
    }
    Shelf& shelf;
};

class BackupKeeperTest : public testing::Test {
protected:
    void start(BackupPlan plan) {
        keeper.emplace(std::make_unique<ShelfBackups>(shelf), plan, clock);
        keeper->start(
            [this](const std::string& actor, const ports::BackupMade&) {
                const std::lock_guard lock(shelf.mutex);
                shelf.made.push_back(actor);
                shelf.changed.notify_all();
            },
            [this](const std::string& code, const std::string& detail) {
                const std::lock_guard lock(shelf.mutex);
                shelf.notices.push_back(code + " " + detail);
                shelf.changed.notify_all();
            });
    }
    api::BackupView order(BackupOrder order, const std::string& actor = "operator:ada") {
        const auto view = keeper->order({order, actor});
        EXPECT_TRUE(view);
        return view.value_or(api::BackupView{});
    }
    template <class Condition>
    static bool eventually(Condition condition) {
        const auto deadline = std::chrono::steady_clock::now() + 10s;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > deadline) return false;
            std::this_thread::yield();
        }
        return true;
    }
    api::BackupView ended() {
        EXPECT_TRUE(eventually([this] { return order(BackupOrder::Look).ended.has_value(); }));
        return order(BackupOrder::Look);
    }

    StandingClock clock;
    Shelf shelf;
    std::optional<BackupKeeper> keeper;
};

TEST_F(BackupKeeperTest, makesOneWhenAskedAndSaysWho) {
    start({std::nullopt, 3});
    const api::BackupView before = order(BackupOrder::Look);
    EXPECT_EQ(before.state, BackupState::Never);
    EXPECT_EQ(before.folder, "/shelf");
    EXPECT_EQ(before.keep, 3U);
    EXPECT_FALSE(before.next);
    shelf.mayEnd = false;
    EXPECT_EQ(order(BackupOrder::Start).state, BackupState::Copying);
    ASSERT_TRUE(shelf.await([this] { return shelf.begun == 1; }));
    order(BackupOrder::Start, "operator:eve");  // one is running
    {
        const std::lock_guard lock(shelf.mutex);
        shelf.mayEnd = true;
    }
    const api::BackupView view = ended();
    EXPECT_EQ(view.state, BackupState::Done);
    EXPECT_EQ(view.started, at(1'000'000));
    ASSERT_TRUE(eventually([this] { return order(BackupOrder::Look).files.size() == 1; }));
    EXPECT_EQ(order(BackupOrder::Look).files[0].at, at(1'000'000));
    EXPECT_EQ(keeper->newest(), at(1'000'000));
    EXPECT_EQ(shelf.made, std::vector<std::string>{"operator:ada"});
    EXPECT_EQ(shelf.begun, 1);
    EXPECT_EQ(shelf.kept, 3U);
    EXPECT_TRUE(shelf.notices.empty());
}

TEST_F(BackupKeeperTest, tellsHowFarItIsAndStops) {
    shelf.mayEnd = false;
    start({std::nullopt, 7});
    order(BackupOrder::Start);
    EXPECT_TRUE(eventually([this] {
        const api::BackupView view = order(BackupOrder::Look);
        return view.state == BackupState::Checking && view.done == 7 && view.total == 9;
    }));
    order(BackupOrder::Stop);
    EXPECT_EQ(ended().state, BackupState::Stopped);
    EXPECT_TRUE(shelf.made.empty());
    EXPECT_TRUE(shelf.notices.empty()) << "that is no trouble";
}

TEST_F(BackupKeeperTest, makesOneWhenTheNewestIsOld) {
    shelf.files = {{"/shelf/old", at(1'000'000 - 3'600), 5}};
    start({core::Duration{3'600'000}, 7});
    ASSERT_TRUE(shelf.await([this] { return shelf.made.size() == 1; }));
    EXPECT_EQ(shelf.made[0], "system");
    EXPECT_EQ(ended().next, at(1'000'000 + 3'600));
    EXPECT_EQ(shelf.begun, 1) << "the next is not due";
}

TEST_F(BackupKeeperTest, doesNotBeginBeforeTheNewestIsOld) {
    shelf.files = {{"/shelf/young", at(1'000'000 - 3'599), 5}};
    start({core::Duration{3'600'000}, 7});
    ASSERT_TRUE(eventually([this] { return !order(BackupOrder::Look).files.empty(); }));
    EXPECT_EQ(order(BackupOrder::Look).next, at(1'000'001));
    EXPECT_EQ(shelf.begun, 0);
}

TEST_F(BackupKeeperTest, aCopyFromTheFutureKeepsNobodyFromMakingOne) {
    shelf.files = {{"/shelf/2036", at(400'000'000), 5}, {"/shelf/old", at(500'000), 5}};
    start({core::Duration{3'600'000}, 7});
    ASSERT_TRUE(shelf.await([this] { return shelf.made.size() == 1; }));
    ASSERT_TRUE(eventually([this] { return keeper->newest() == at(1'000'000); }));
    EXPECT_EQ(ended().next, at(1'000'000 + 3'600));
    EXPECT_EQ(shelf.begun, 1);
}

TEST_F(BackupKeeperTest, whereNobodyCanSeeWhatThereIsNothingIsMade) {
    shelf.lists = false;
    start({core::Duration{3'600'000}, 7});
    ASSERT_TRUE(eventually([this] { return order(BackupOrder::Look).code == "folder_unusable"; }));
    EXPECT_EQ(order(BackupOrder::Look).state, BackupState::Failed);
    EXPECT_GE(order(BackupOrder::Look).next, at(1'000'000 + 590));
    EXPECT_EQ(shelf.begun, 0);
    ASSERT_TRUE(shelf.await([this] { return shelf.notices.size() == 1; }));
    EXPECT_EQ(shelf.notices[0], "backup_failed folder_unusable: no rights");
    order(BackupOrder::Start);  // but when somebody asks
    EXPECT_TRUE(shelf.await([this] { return shelf.made.size() == 1; }));
}

TEST_F(BackupKeeperTest, oneThatWasStoppedDoesNotBeginAnewByItself) {
    shelf.mayEnd = false;
    start({core::Duration{7'200'000}, 7});
    ASSERT_TRUE(shelf.await([this] { return shelf.begun == 1; }));
    order(BackupOrder::Stop);
    EXPECT_EQ(ended().state, BackupState::Stopped);
    EXPECT_GE(ended().next, at(1'000'000 + 7'100));
}

TEST_F(BackupKeeperTest, aFailureIsToldAndTriedAgainLater) {
    shelf.fails = "disk_full";
    start({core::Duration{3'600'000}, 7});
    ASSERT_TRUE(shelf.await([this] { return shelf.notices.size() == 1; }));
    EXPECT_EQ(shelf.notices[0], "backup_failed disk_full: why");
    const api::BackupView view = ended();
    EXPECT_EQ(view.state, BackupState::Failed);
    EXPECT_EQ(view.code, "disk_full");
    EXPECT_EQ(view.detail, "why");
    EXPECT_GT(view.next, at(1'000'000 + 590));
    EXPECT_LE(view.next, at(1'000'000 + 600));
    EXPECT_TRUE(shelf.made.empty());
    {
        const std::lock_guard lock(shelf.mutex);
        shelf.fails.clear();
    }
    order(BackupOrder::Start);  // at once, when somebody asks
    EXPECT_TRUE(shelf.await([this] { return shelf.made.size() == 1; }));
}

TEST_F(BackupKeeperTest, whatAPersonStopsPutsOffNothing) {
    shelf.files = {{"/shelf/young", at(1'000'000 - 3'000), 5}};
    shelf.mayEnd = false;
    start({core::Duration{3'600'000}, 7});
    order(BackupOrder::Start);
    ASSERT_TRUE(shelf.await([this] { return shelf.begun == 1; }));
    order(BackupOrder::Stop);
    EXPECT_EQ(ended().state, BackupState::Stopped);
    EXPECT_EQ(order(BackupOrder::Look).next, at(1'000'600));
}

TEST_F(BackupKeeperTest, stopsInTheMiddle) {
    shelf.mayEnd = false;
    start({core::Duration{1'000}, 7});
    ASSERT_TRUE(shelf.await([this] { return shelf.begun == 1; }));
    keeper->stop();
    EXPECT_TRUE(shelf.made.empty());
    EXPECT_EQ(keeper->order({BackupOrder::Look, {}}).error().code, api::ProblemCode::Stopping);
}

TEST_F(BackupKeeperTest, saysWhereThereAreNone) {
    keeper.emplace(nullptr, BackupPlan{}, clock);
    keeper->start({}, {});
    const auto answer = keeper->order({BackupOrder::Start, {}});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, api::ProblemCode::Conflict);
}

}  // namespace
}  // namespace sagadesk::engine
