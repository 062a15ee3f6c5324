#include "gui/stall_watch.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <QAbstractEventDispatcher>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QThread>
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <utility>

namespace sagadesk::tests {

namespace {

StallWatch* watching = nullptr;

qint64 read(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

double ms(qint64 ns) {
    return static_cast<double>(ns) / 1e6;
}

constexpr qint64 limit_ns = std::chrono::nanoseconds(longest_turn).count();

// What drawTexts() takes on two shared cores at a quiet time. Qt does it, so it is the same in all builds.
constexpr qint64 usual_ns = 3'100'000;

qint64 drawTexts() {
    QImage image(320, 24, QImage::Format_ARGB32_Premultiplied);
    const qint64 begun = read(CLOCK_THREAD_CPUTIME_ID);
    for (int line = 0; line < 240; ++line) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("K7QM-3XTD, Hannah Lindqvist, %1").arg(line));
    }
    return read(CLOCK_THREAD_CPUTIME_ID) - begun;
}

// How many times longer than usual work takes at this moment.
double slowness() {
    drawTexts();  // brings what it needs back into the caches
    return std::clamp(static_cast<double>(drawTexts()) / static_cast<double>(usual_ns), 1.0, slowness_max);
}

// What a person does begins a turn.
bool isInput(QEvent::Type type) {
    switch (type) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::Shortcut:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::Wheel:
            return true;
        default:
            return false;
    }
}

}  // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (QThread::currentThread() != thread() || watching == nullptr) return QApplication::notify(receiver, event);
    StallWatch& watch = *watching;
    StallWatch::Delivery delivery{event->type(), receiver->metaObject()->className(), receiver->objectName(), 0, 0};
    watch.enter(delivery);
    const bool taken = QApplication::notify(receiver, event);
    if (watching == &watch) watch.leave(delivery);
    return taken;
}

StallWatch::StallWatch(Counted counted)
    : m_counted(counted),
      m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {
    EXPECT_GE(m_schedule, 0) << "the kernel tells no waiting times of threads";
    EXPECT_EQ(std::exchange(watching, this), nullptr) << "one watch at a time";
    auto* dispatcher = QAbstractEventDispatcher::instance();
    drawTexts();  // the first time takes longer
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_connections,
                     [this] { dispatcherWaits(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_connections, [this] { dispatcherWoke(); });
}

StallWatch::~StallWatch() {
    watching = nullptr;
    for (const Stall& stall : take())
        ADD_FAILURE() << "the UI thread was kept for " << stall.work_ms << " ms of work and " << stall.blocked_ms
                      << " ms of waiting: " << stall.what.toStdString();
    std::printf("longest turn of the UI thread: %.1f ms of work, %.1f ms of waiting: %s\n", m_longest.work_ms,
                m_longest.blocked_ms, m_longest.what.toUtf8().constData());
    ::close(m_schedule);
}

std::vector<StallWatch::Stall> StallWatch::take() {
    endTurn();
    return std::exchange(m_stalls, {});
}

void StallWatch::during(const QString& what, const std::function<void()>& work) {
    endTurn();
    Delivery delivery{QEvent::None, "", what, 0, 0};
    enter(delivery);
    work();
    leave(delivery);
    endTurn();
}

StallWatch::Aside::Aside() : m_watch(watching) {
    if (m_watch != nullptr) ++m_watch->m_aside;
}

StallWatch::Aside::~Aside() {
    if (m_watch != nullptr) --m_watch->m_aside;
}

StallWatch::Moment StallWatch::now() const {
    const auto queued = [this] {
        std::array<char, 128> line{};  // "ran waited times": the second is what the thread waited for a processor
        char* end = line.data();
        if (::pread(m_schedule, line.data(), line.size() - 1, 0) > 0) std::strtoll(line.data(), &end, 10);
        return std::strtoll(end, nullptr, 10);
    };
    Moment at;
    qint64 before = queued();
    while (true) {  // until others had no processor between the readings
        at = {read(CLOCK_MONOTONIC), queued(), read(CLOCK_THREAD_CPUTIME_ID)};
        if (at.queued_ns == before) return at;
        before = at.queued_ns;
    }
}

QString StallWatch::text(const Delivery& delivery) {
    if (delivery.type == QEvent::None) return delivery.name;
    const char* known = QMetaEnum::fromType<QEvent::Type>().valueToKey(delivery.type);
    QString text = known == nullptr ? QString::number(delivery.type) : QString::fromLatin1(known);
    text += QStringLiteral(" to ") + QString::fromLatin1(delivery.to);
    return delivery.name.isEmpty() ? text : text + QStringLiteral(" \"%1\"").arg(delivery.name);
}

void StallWatch::enter(Delivery& delivery) {
    if (m_aside > 0) return;
    if (m_depth == m_floor) {
        // In a loop inside a delivery no test runs between deliveries: it is the delivery around that goes on.
        if (m_floor > 0 && !m_idle) count(QStringLiteral("after a loop inside"));
        if (isInput(delivery.type)) endTurn();
        m_since = now();
        m_idle = false;
    }
    delivery.begun_ns = read(CLOCK_MONOTONIC);
    delivery.floor = m_floor;
    ++m_depth;
}

void StallWatch::leave(const Delivery& delivery) {
    if (m_aside > 0 || delivery.begun_ns == 0) return;
    --m_depth;
    if (m_depth < m_floor) m_floor = delivery.floor;  // the loop inside has ended
    if (m_depth > m_floor) {
        if (m_turn.within.isEmpty() && read(CLOCK_MONOTONIC) - delivery.begun_ns > limit_ns / 2)
            m_turn.within = text(delivery);
        return;
    }
    count(text(delivery));
}

// The time since m_since is the turn's.
void StallWatch::count(const QString& what) {
    const Moment at = now();
    const Moment since = std::exchange(m_since, at);
    const QString within = std::exchange(m_turn.within, {});
    if (std::exchange(m_idle, false)) return;
    const qint64 kept = at.wall_ns - since.wall_ns - (at.queued_ns - since.queued_ns);
    m_turn.kept_ns += kept;
    m_turn.cpu_ns += at.cpu_ns - since.cpu_ns;
    if (kept <= m_turn.longest_ns) return;
    m_turn.longest_ns = kept;
    m_turn.longest = within.isEmpty() ? what : what + QStringLiteral(", in it ") + within;
}

void StallWatch::endTurn() {
    const Turn turn = std::exchange(m_turn, {});
    const qint64 blocked_ns = m_counted == Counted::All ? turn.kept_ns - turn.cpu_ns : 0;
    const double slow = turn.cpu_ns + blocked_ns > limit_ns ? slowness() : 1;
    const Stall stall{ms(turn.cpu_ns) / slow, ms(blocked_ns),
                      QStringLiteral("%1 (%2 ms)%3")
                          .arg(turn.longest)
                          .arg(ms(turn.longest_ns), 0, 'f', 1)
                          .arg(slow > 1 ? QStringLiteral(" on a machine %1 times as slow as usual").arg(slow, 0, 'f', 1)
                                        : QString())};
    if (stall.work_ms + stall.blocked_ms > m_longest.work_ms + m_longest.blocked_ms) m_longest = stall;
    if (stall.work_ms + stall.blocked_ms > ms(limit_ns)) m_stalls.push_back(stall);
}

void StallWatch::dispatcherWaits() {
    loopInside();
    endTurn();
    m_idle = true;
}

void StallWatch::dispatcherWoke() {
    loopInside();
    endTurn();
    m_since = now();
    m_idle = false;
}

// The dispatcher is at work while something is being delivered.
void StallWatch::loopInside() {
    if (m_aside > 0 || m_depth == m_floor) return;
    count(QStringLiteral("before a loop inside"));
    m_floor = m_depth;
}

}  // namespace sagadesk::tests
