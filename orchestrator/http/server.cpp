#include "http/server.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>
#include <QVariant>

#include "http/channel.h"
#include "http/connection.h"
#include "http/response_writer.h"

namespace sagadesk::http {

namespace {

constexpr int listen_backlog = 1'024;

// Calls a function in the server's thread: for answers from other threads and for closed connections, which can't be
// deleted while they are on the stack.
class WakeUp final : public QObject {
public:
    explicit WakeUp(std::function<void()> woken) : m_woken(std::move(woken)) {}
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        m_woken();
        return true;
    }

private:
    std::function<void()> m_woken;
};

class Listener final : public QTcpServer {
public:
    explicit Listener(std::function<void(qintptr)> accepted) : m_accepted(std::move(accepted)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

std::chrono::milliseconds sweepInterval(const Limits& limits) {
    const auto shortest = std::min({limits.header_deadline, limits.body_deadline, limits.idle_deadline,
                                    limits.stream_deadline, limits.stream_keep_alive});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(1'000));
}

// A connection over the caps is told so with one try that can't block.
void turnAway(int descriptor) {
    std::string out;
    appendResponse(out,
                   refusalResponse({503, "too_many_connections", "Too many connections are open; try again soon."}),
                   {false, false, false});
    [[maybe_unused]] const auto sent = ::send(descriptor, out.data(), out.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(descriptor, SHUT_WR);
    ::close(descriptor);
}

}  // namespace

struct Server::Impl {
    Impl(Handler handler, Limits limits);
    ~Impl();

    void accept(qintptr descriptor);
    [[nodiscard]] bool isFull(const QHostAddress& address) const;
    [[nodiscard]] std::uint32_t freeSlot();
    void deliver(Answer&& answer);
    void woken();
    void sweep();
    void removeClosed();
    void finishDrain();
    template <class Function>
    void forEach(Function function);

    Shared shared;
    WakeUp wakeUp;
    Listener listener;
    QTimer sweepTimer;
    QTimer drainTimer;
    std::vector<std::unique_ptr<Connection>> slots_;
    std::vector<std::uint32_t> freeSlots;
    std::vector<std::uint32_t> closedSlots;
    QHash<QHostAddress, std::size_t> perAddress;
    std::function<void()> drained;
};

Server::Impl::Impl(Handler handler, Limits limits)
    : wakeUp([this] { woken(); }),
      listener([this](qintptr descriptor) { accept(descriptor); }) {
    shared.limits = limits;
    shared.handler = std::move(handler);
    shared.channel =
        std::make_shared<Responder::Channel>(wakeUp, [this](Answer&& answer) { deliver(std::move(answer)); });
    shared.closed = [this](std::uint32_t slot) {
        if (closedSlots.empty()) QCoreApplication::postEvent(&wakeUp, new QEvent(QEvent::User));
        closedSlots.push_back(slot);
    };
    sweepTimer.setTimerType(Qt::CoarseTimer);
    sweepTimer.setInterval(sweepInterval(limits));
    QObject::connect(&sweepTimer, &QTimer::timeout, &wakeUp, [this] { sweep(); });
    drainTimer.setSingleShot(true);
    QObject::connect(&drainTimer, &QTimer::timeout, &wakeUp,
                     [this] { forEach([](Connection& connection) { connection.close(); }); });
    // Out of descriptors: Qt stops accepting by itself; the sweep tries again.
    QObject::connect(&listener, &QTcpServer::acceptError, &wakeUp, [this] {
        if (!sweepTimer.isActive()) sweepTimer.start();
    });
}

Server::Impl::~Impl() {
    shared.channel->close();
    listener.close();
    shared.closed = [](std::uint32_t) {};
    slots_.clear();
}

template <class Function>
void Server::Impl::forEach(Function function) {
    for (std::size_t i = 0; i < slots_.size(); ++i)
        if (slots_[i] && !slots_[i]->isClosed()) function(*slots_[i]);
}

bool Server::Impl::isFull(const QHostAddress& address) const {
    return shared.counts.connectionsNow >= shared.limits.connections_max ||
           perAddress.value(address) >= shared.limits.connections_per_address_max;
}

std::uint32_t Server::Impl::freeSlot() {
    if (freeSlots.empty()) {
        slots_.emplace_back();
        return static_cast<std::uint32_t>(slots_.size() - 1);
    }
    const std::uint32_t slot = freeSlots.back();
    freeSlots.pop_back();
    return slot;
}

void Server::Impl::accept(qintptr descriptor) {
    // Unbuffered, which a QTcpSocket can't be when it is given a descriptor: Qt then reads into our buffer, writes at
    // once, and reads nothing while we don't ask.
    auto socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    if (!socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                     QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (isFull(socket->peerAddress())) {
        ++shared.counts.refused;
        turnAway(::dup(static_cast<int>(descriptor)));
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++shared.counts.connections;
    ++shared.counts.connectionsNow;
    ++perAddress[socket->peerAddress()];
    const std::uint32_t slot = freeSlot();
    slots_[slot] = std::make_unique<Connection>(shared, slot, std::move(socket));
    if (!sweepTimer.isActive()) sweepTimer.start();
}

void Server::Impl::deliver(Answer&& answer) {
    const auto slot = static_cast<std::size_t>(answer.ticket & ((1U << slot_bits) - 1));
    if (slot < slots_.size() && slots_[slot]) slots_[slot]->answer(std::move(answer));
}

void Server::Impl::woken() {
    for (Answer& answer : shared.channel->takeAll()) deliver(std::move(answer));
    removeClosed();
}

void Server::Impl::sweep() {
    const auto now = Clock::now();
    forEach([now](Connection& connection) { connection.checkDeadline(now); });
    if (listener.isListening()) listener.resumeAccepting();
    if (shared.counts.connectionsNow == 0) sweepTimer.stop();
}

void Server::Impl::removeClosed() {
    for (const std::uint32_t slot : std::exchange(closedSlots, {})) {
        const auto count = perAddress.find(slots_[slot]->address());
        if (count != perAddress.end() && --*count == 0) perAddress.erase(count);
        slots_[slot].reset();
        freeSlots.push_back(slot);
        --shared.counts.connectionsNow;
    }
    if (drained && shared.counts.connectionsNow == 0) finishDrain();
}

void Server::Impl::finishDrain() {
    drainTimer.stop();
    std::exchange(drained, nullptr)();
}

Server::Server(Handler handler, Limits limits) : m_impl(std::make_unique<Impl>(std::move(handler), limits)) {}
Server::~Server() = default;

core::Expected<std::uint16_t> Server::listen(const std::string& host, std::uint16_t port) {
    QHostAddress address;
    if (!address.setAddress(QString::fromStdString(host)))
        return core::fail("listen_failed", core::FailureClass::Refused, "\"" + host + "\" is not an IP address.");
    m_impl->listener.setListenBacklogSize(listen_backlog);
    if (!m_impl->listener.listen(address, port))
        return core::fail("listen_failed", core::FailureClass::Refused,
                          "Can't listen on " + host + ":" + std::to_string(port) + ": " +
                              m_impl->listener.errorString().toStdString() + ".");
    return m_impl->listener.serverPort();
}

void Server::drain(std::chrono::milliseconds deadline, std::function<void()> onDone) {
    m_impl->shared.draining = true;
    m_impl->drained = std::move(onDone);
    m_impl->listener.close();
    m_impl->forEach([](Connection& connection) { connection.drain(); });
    m_impl->drainTimer.start(deadline);
    QCoreApplication::postEvent(&m_impl->wakeUp, new QEvent(QEvent::User));
}

ServerCounts Server::counts() const {
    return m_impl->shared.counts;
}

}  // namespace sagadesk::http
