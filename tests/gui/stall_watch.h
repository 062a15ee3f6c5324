// Watches that no turn of the event loop keeps the UI thread for more than 50 ms, as ui.md §9 promises.
//
// What counts as a turn: everything that the loop delivers between two visits to its dispatcher (which says so by
// aboutToBlock and awake), for meanwhile no key is heard. A key or a click is the start of a turn of its own: the test
// sends it without a dispatcher. Time is taken from the beginning to the end of each outermost delivery, so that what a
// key sets off in the product counts and what the test does between deliveries (finding widgets, comparing, waiting)
// does not. Only QCoreApplication::notify() has both ends of a delivery; a filter has but the first: hence an
// application of its own. A loop inside a delivery (a dialog's exec()) ends the turn, and its waiting is not counted.
// Calls that stand for a person's doing go through during(); pictures are taken under an Aside.
//
// What counts as kept: wall-clock time less the time that the thread was ready to run and others had the processor
// (/proc/thread-self/schedstat). It has two parts. Waiting is the time without the processor: for a lock, a disk or an
// answer, and sleeping. Work is the processor's time; on a shared machine the same turn takes up to three times as long
// as at other times, so it is told in milliseconds of a machine at its usual pace: when a turn seems too long, a fixed
// piece of work of a screen's kind is done at once, and how much longer than usual that takes is taken off.
//
// All of it belongs to the UI thread. One watch at a time.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QString>
#include <chrono>
#include <functional>
#include <vector>

namespace sagadesk::tests {

// Sanitizers make everything several times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr std::chrono::milliseconds longest_turn{200};
#else
inline constexpr std::chrono::milliseconds longest_turn{50};
#endif
// No machine counts as slower than so many times the usual.
inline constexpr double slowness_max = 4;

// The application that a watched test runs under.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;
};

class StallWatch {
public:
    struct Stall {
        double work_ms = 0, blocked_ms = 0;  // work: at the usual pace
        QString what;                        // the longest delivery of the turn, and what took long in it
    };

    // WorkOnly: waiting does not count, where it is for another process such as the X server.
    enum class Counted { All, WorkOnly };
    explicit StallWatch(Counted counted = Counted::All);
    // Every stall that was not taken fails the test. Prints the longest turn.
    ~StallWatch();
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    // The stalls so far, which then fail no test.
    [[nodiscard]] std::vector<Stall> take();
    // Counts the work as one delivery.
    void during(const QString& what, const std::function<void()>& work);

    // While it lives, nothing counts.
    class Aside {
    public:
        Aside();
        ~Aside();
        Aside(const Aside&) = delete;
        Aside& operator=(const Aside&) = delete;

    private:
        StallWatch* m_watch;
    };

private:
    friend class WatchedApplication;
    struct Moment {
        qint64 wall_ns = 0, queued_ns = 0, cpu_ns = 0;
    };
    // What a delivery is, noted before it: the receiver may not outlive it.
    struct Delivery {
        QEvent::Type type = QEvent::None;
        const char* to = "";
        QString name;
        qint64 begun_ns = 0;
        int floor = 0;
    };
    struct Turn {
        qint64 kept_ns = 0, cpu_ns = 0, longest_ns = 0;
        QString longest, within;
    };

    [[nodiscard]] Moment now() const;
    [[nodiscard]] static QString text(const Delivery& delivery);
    void enter(Delivery& delivery);
    void leave(const Delivery& delivery);
    void count(const QString& what);
    void endTurn();
    void dispatcherWaits();
    void dispatcherWoke();
    void loopInside();

    QObject m_connections;
    Counted m_counted;
    int m_schedule = -1;
    int m_depth = 0, m_floor = 0;  // deliveries in progress; how many of them are outside of the innermost loop
    int m_aside = 0;
    bool m_idle = true;  // since m_since the dispatcher may have waited
    Moment m_since;
    Turn m_turn;
    Stall m_longest;
    std::vector<Stall> m_stalls;
};

}  // namespace sagadesk::tests
