// The watch over the UI thread itself: it tells a turn that works too long and one that waits too long, and no other.
#include "gui/stall_watch.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QTest>
#include <QTimer>
#include <ctime>
#include <thread>

#include "gui/eventually.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
// Too much on the slowest machine that counts as one.
constexpr auto much_work = longest_turn * static_cast<int>(slowness_max) * 3 / 2, little_work = longest_turn * 2 / 5;
constexpr auto long_wait = longest_turn * 8 / 5, short_wait = longest_turn * 2 / 5;

void burn(std::chrono::nanoseconds duration) {
    const auto ran = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    for (const auto start = ran(); ran() - start < duration;) {
    }
}

// Done by the loop, as the answer of a timer.
void inTheLoop(const std::function<void()>& work) {
    bool done = false;
    QTimer::singleShot(0, [&] {
        work();
        done = true;
    });
    EVENTUALLY(done);
}

struct Worker : QObject {
    bool event(QEvent* event) override {
        if (event->type() == QEvent::KeyPress) burn(much_work);
        return true;
    }
};

TEST(StallWatch, tellsATurnThatWorksTooLong) {
    StallWatch watch;
    inTheLoop([] { burn(much_work); });
    const auto stalls = watch.take();
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_GE(stalls[0].work_ms, 0.9 * much_work.count() / slowness_max);
    EXPECT_TRUE(watch.take().empty()) << "it was taken";
}

TEST(StallWatch, tellsATurnThatWaitsTooLong) {
    StallWatch watch;
    inTheLoop([] { std::this_thread::sleep_for(long_wait); });
    const auto stalls = watch.take();
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_GE(stalls[0].blocked_ms, 0.9 * long_wait.count());
}

TEST(StallWatch, tellsNoOther) {
    StallWatch watch;
    for (int i = 0; i < 5; ++i) inTheLoop([] { burn(little_work); });
    inTheLoop([] { std::this_thread::sleep_for(short_wait); });
    burn(much_work);  // by the test
    {
        const StallWatch::Aside aside;
        inTheLoop([] { burn(much_work); });
    }
    EXPECT_TRUE(watch.take().empty());
}

TEST(StallWatch, addsUpWhatOneTurnDelivers) {
    StallWatch watch;
    int done = 0;
    for (int i = 0; i < 16; ++i)
        QTimer::singleShot(0, [&] {
            burn(little_work);
            ++done;
        });
    EVENTUALLY(done == 16);
    EXPECT_EQ(watch.take().size(), 1U);
}

TEST(StallWatch, namesWhatAKeySetsOff) {
    StallWatch watch;
    Worker worker;
    worker.setObjectName("slow");
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&worker, &key);
    const auto stalls = watch.take();
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_TRUE(stalls[0].what.startsWith("KeyPress to QObject \"slow\"")) << stalls[0].what.toStdString();
}

TEST(StallWatch, countsAroundALoopInsideAndNotItsWaiting) {
    StallWatch watch;
    inTheLoop([] {
        QDialog dialog;
        QTimer::singleShot(long_wait, &dialog, &QDialog::accept);
        dialog.exec();
        burn(little_work);
    });
    EXPECT_TRUE(watch.take().empty()) << "an open dialog keeps nobody";
    inTheLoop([] {
        QDialog dialog;
        QTimer::singleShot(0, &dialog, [&] {
            burn(much_work);
            dialog.accept();
        });
        dialog.exec();
        burn(much_work);
    });
    EXPECT_EQ(watch.take().size(), 2U);
}

TEST(StallWatch, countsACallThatStandsForADoing) {
    StallWatch watch;
    watch.during("opening", [] { burn(much_work); });
    const auto stalls = watch.take();
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_TRUE(stalls[0].what.startsWith("opening"));
}

}  // namespace
}  // namespace sagadesk::tests
