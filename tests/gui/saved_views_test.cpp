// Saved views: how often they are counted. Counting may take one part in a hundred of the time, whatever they ask for.
#include <QElapsedTimer>

#include "gui/gui_fixture.h"
#include "ui/frame/saved_views.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

// What a timer of Qt may be off.
std::chrono::milliseconds coarse(std::chrono::milliseconds time) {
    return time / 20;
}

struct SavedViewsTest : testing::Test {
    Console console;
    ui::SavedViews* views = console.window->findChild<ui::SavedViews*>();
};

TEST_F(SavedViewsTest, restNoLongerThanThatAndAQuarterOfAMinuteAtLeast) {
    ASSERT_NE(views, nullptr);
    QElapsedTimer took;
    took.start();
    views->recount();
    EVENTUALLY(views->restLeft().has_value());
    const auto most = std::max<std::chrono::milliseconds>(15s, std::chrono::milliseconds(took.elapsed()) * 100);
    EXPECT_LE(*views->restLeft(), most + coarse(most));
    EXPECT_GT(*views->restLeft(), 15s - coarse(15s) - std::chrono::milliseconds(took.elapsed()));
}

TEST_F(SavedViewsTest, restAHundredTimesAsLongAsCountingTook) {
    EVENTUALLY(views->restLeft().has_value());
    console.backend.hold();
    QElapsedTimer took;
    views->recount();
    took.start();
    EXPECT_FALSE(views->restLeft()) << "counting goes on until every view has its answer";
    // The status comes each second, held answers or not.
    QSignalSpy second(&console.desk, &ui::Desk::statusChanged);
    EVENTUALLY(second.size() >= 2);
    EXPECT_FALSE(views->restLeft());
    const auto least = std::chrono::milliseconds(took.elapsed()) * 100;
    ASSERT_GT(least, 15s);
    console.backend.release();
    EVENTUALLY(views->restLeft().has_value());
    EXPECT_GT(*views->restLeft(), least - coarse(least) - 5s) << "less what has gone by since";
}

TEST_F(SavedViewsTest, countAnewAtOnceWhenTheyChangeAndThenRestAgain) {
    EVENTUALLY(views->restLeft().has_value());
    views->add({"All", "orders", "is:open", 0});
    EXPECT_FALSE(views->restLeft());
    EVENTUALLY(views->restLeft().has_value());
    EXPECT_GT(views->views().front().count, 0u);
}

}  // namespace
}  // namespace sagadesk::tests
