#include "http/connection.h"

#include <sys/socket.h>

#include <utility>

#include "http/response_writer.h"

namespace sagadesk::http {

namespace {

constexpr std::size_t discard_bytes_max = 1024 * 1024;
constexpr std::size_t held_capacity_kept = 4 * 1024;
constexpr std::chrono::milliseconds linger_deadline{1'000};
constexpr auto no_deadline = Clock::time_point::max();

}  // namespace

Connection::Connection(Shared& shared, std::uint32_t slot, std::unique_ptr<QAbstractSocket> socket)
    : m_shared(shared),
      m_slot(slot),
      m_socket(std::move(socket)),
      m_address(m_socket->peerAddress()),
      m_reader(shared.limits) {
    QObject::connect(m_socket.get(), &QAbstractSocket::readyRead, m_socket.get(), [this] { onReadable(); });
    QObject::connect(m_socket.get(), &QAbstractSocket::bytesWritten, m_socket.get(), [this] { onWritten(); });
    QObject::connect(m_socket.get(), &QAbstractSocket::disconnected, m_socket.get(), [this] { close(); });
    begin(Phase::Idle);
}

Connection::~Connection() {
    m_socket->disconnect();
}

void Connection::begin(Phase phase) {
    m_phase = phase;
    const auto now = Clock::now();
    switch (phase) {
        case Phase::Idle:
            m_deadline = now + m_shared.limits.idle_deadline;
            break;
        case Phase::Header:
            m_deadline = now + m_shared.limits.header_deadline;
            break;
        case Phase::Body:
        case Phase::Sending:
            m_deadline = now + m_shared.limits.body_deadline;
            break;
        case Phase::Lingering:
            m_deadline = now + linger_deadline;
            break;
        case Phase::InWork:
        case Phase::Trickling:
        case Phase::Streaming:
        case Phase::Closed:
            m_deadline = no_deadline;
            break;
    }
}

void Connection::onReadable() {
    m_readable = true;
    if (m_phase == Phase::Lingering || m_phase == Phase::Streaming)
        discard();
    else
        pump();
}

void Connection::onWritten() {
    if (m_phase == Phase::Streaming) return streamWritten();
    if (m_phase != Phase::Sending) return;
    // A large answer to a slow client may take its time, as long as some of it gets through.
    if (m_socket->bytesToWrite() > 0) return begin(Phase::Sending);
    responded();
    pump();
}

// Goes on for as long as there is something to read or parse and no request is in work. A handler that answers at once
// comes back in here through answer(); the outer call then goes on, so that a long pipeline does not nest.
void Connection::pump() {
    if (m_pumping) return;
    m_pumping = true;
    while (takesBytes()) {
        if (m_hungry && !receive()) break;
        if (takesBytes()) parse();
    }
    m_pumping = false;
}

bool Connection::receive() {
    if (!std::exchange(m_readable, false)) return false;
    const qint64 count = m_socket->read(m_shared.input.data(), static_cast<qint64>(m_shared.input.size()));
    if (count < 0) close();
    if (count <= 0) return false;
    m_held.append(m_shared.input.data(), static_cast<std::size_t>(count));
    m_readable = static_cast<std::size_t>(count) == m_shared.input.size();  // there may be more
    m_hungry = false;
    if (m_phase == Phase::Idle) begin(Phase::Header);
    return true;
}

void Connection::parse() {
    if (m_phase == Phase::Idle) begin(Phase::Header);
    const std::size_t taken = m_reader.read(m_held);
    m_held.erase(0, taken);
    m_hungry = true;
    switch (m_reader.state()) {
        case RequestReader::State::Refused:
            return refuse(m_reader.refusal());
        case RequestReader::State::Complete:
            return dispatch();
        case RequestReader::State::Body:
            if (m_phase != Phase::Body) startBody();
            return;
        case RequestReader::State::Header:
            return;
    }
}

void Connection::startBody() {
    begin(Phase::Body);
    if (m_reader.takesLargerBody()) {
        if (m_shared.largerBodies >= m_shared.limits.larger_bodies_at_once)
            return refuse({503, "too_many_large_bodies", "Too many large bodies are on their way; try again soon."});
        m_holdsLargerBody = true;
        ++m_shared.largerBodies;
    }
    if (m_reader.expectsContinue() && m_held.empty()) write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::releaseLargerBody() {
    if (std::exchange(m_holdsLargerBody, false)) --m_shared.largerBodies;
}

void Connection::dispatch() {
    m_keepAlive = m_reader.keepsAlive();
    m_hungry = m_held.empty();
    if (m_hungry && m_held.capacity() > held_capacity_kept) m_held = {};
    begin(Phase::InWork);
    m_ticket = (++m_shared.counts.requests << slot_bits) | m_slot;
    releaseLargerBody();
    m_shared.handler(m_reader.take(), Responder(m_shared.channel, m_ticket));
}

void Connection::answer(Answer answer) {
    if (answer.ticket != m_ticket) return;
    if (answer.kind == Answer::Kind::Wake) return pullStream();
    if (m_phase != Phase::InWork) return;
    if (answer.kind == Answer::Kind::Stream) return startStream(std::move(answer));
    m_ticket = 0;
    if (answer.kind == Answer::Kind::Abandon) return close();
    m_keepAlive = m_keepAlive && !m_shared.draining;
    std::string& out = m_shared.output;
    out.clear();
    appendResponse(out, answer.response, {m_reader.isHead(), m_reader.isHttp10(), m_keepAlive});
    if (answer.kind == Answer::Kind::Trickle) return startTrickle(std::exchange(out, {}), answer.perByte);
    begin(Phase::Sending);
    write(out);
    if (out.capacity() > 256 * 1024) out = {};
    onWritten();
}

void Connection::write(const std::string& bytes) {
    if (m_socket->write(bytes.data(), static_cast<qint64>(bytes.size())) < 0) return close();
    if (m_socket->bytesToWrite() > 0) m_socket->flush();
}

// The response is with the kernel.
void Connection::responded() {
    if (!m_keepAlive) return linger();
    begin(m_held.empty() ? Phase::Idle : Phase::Header);
}

void Connection::refuse(const Refusal& refusal) {
    ++m_shared.counts.refused;
    releaseLargerBody();
    m_keepAlive = false;
    m_held = {};
    std::string& out = m_shared.output;
    out.clear();
    appendResponse(out, refusalResponse(refusal), {m_reader.isHead(), false, false});
    begin(Phase::Sending);
    write(out);
    onWritten();
}

void Connection::startTrickle(std::string bytes, std::chrono::milliseconds perByte) {
    begin(Phase::Trickling);
    m_trickle = std::make_unique<Trickle>();
    m_trickle->bytes = std::move(bytes);
    QObject::connect(&m_trickle->timer, &QTimer::timeout, m_socket.get(), [this] { trickleSome(); });
    m_trickle->timer.start(perByte);
}

void Connection::trickleSome() {
    if (m_phase != Phase::Trickling) return;
    if (m_socket->write(&m_trickle->bytes[m_trickle->sent], 1) < 0) return close();
    if (++m_trickle->sent < m_trickle->bytes.size()) return;
    m_trickle->timer.stop();
    begin(Phase::Sending);
    onWritten();
}

// Closing with unread bytes makes the kernel reset the connection, and the client may lose the answer (RFC 9112 §9.6):
// so our side is closed first, and what still comes is thrown away for a while.
void Connection::linger() {
    begin(Phase::Lingering);
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_held = {};
    discard();
}

void Connection::discard() {
    while ((m_phase == Phase::Lingering || m_phase == Phase::Streaming) && std::exchange(m_readable, false)) {
        const qint64 count = m_socket->read(m_shared.input.data(), static_cast<qint64>(m_shared.input.size()));
        if (count > 0) m_discarded += static_cast<std::size_t>(count);
        m_readable = count == static_cast<qint64>(m_shared.input.size());
        if (count < 0 || m_discarded > discard_bytes_max) close();
    }
}

void Connection::checkDeadline(Clock::time_point now) {
    if (m_phase == Phase::Streaming) return checkStream(now);
    if (now < m_deadline || m_phase == Phase::Closed) return;
    if (m_phase == Phase::Header || m_phase == Phase::Body) {
        ++m_shared.counts.timedOut;
        return refuse({408, "request_timeout", "The request did not arrive in time."});
    }
    if (m_phase == Phase::Idle || m_phase == Phase::Sending) ++m_shared.counts.timedOut;
    close();
}

void Connection::drain() {
    if (m_phase == Phase::Streaming) return endStream(StreamSource::End::Stopping);
    // What the kernel already holds may be a whole request.
    m_readable = true;
    pump();
    if (m_phase == Phase::Idle) close();
}

void Connection::close() {
    if (m_phase == Phase::Closed) return;
    begin(Phase::Closed);
    releaseLargerBody();
    m_ticket = 0;
    m_socket->disconnect();
    m_socket->abort();
    if (m_trickle) m_trickle->timer.stop();
    m_held = {};
    m_shared.closed(m_slot);
}

}  // namespace sagadesk::http
