// A response that is streamed: the source is asked for more as long as the reader keeps up.
#include <utility>

#include <QVariant>

#include "http/connection.h"
#include "http/response_writer.h"

namespace sagadesk::http {

namespace {

// What the kernel may hold of a stream for a reader that does not read; else it grows to megabytes.
constexpr int kernel_bytes_max = 256 * 1024;

}  // namespace

bool Connection::isBehind() const {
    return m_socket->bytesToWrite() >= static_cast<qint64>(m_shared.limits.stream_unsent_bytes_max);
}

void Connection::startStream(Answer answer) {
    begin(Phase::Streaming);
    m_keepAlive = false;
    m_held = {};
    m_outflow = std::make_unique<Outflow>();
    m_outflow->chunked = !m_reader.isHttp10();
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernel_bytes_max);
    std::string header;
    appendStreamHeader(header, answer.response, {m_reader.isHead(), m_reader.isHttp10(), false});
    m_outflow->taken = m_outflow->kept = Clock::now();
    m_outflow->keepAlive = m_outflow->kept + m_shared.limits.stream_keep_alive;
    m_outflow->pulling = true;  // not before it has begun
    write(header);
    if (m_reader.isHead()) return finishStream();
    if (m_phase != Phase::Streaming) return;
    m_outflow->source = std::move(answer.source);
    m_outflow->source->begin(StreamWaker(m_shared.channel, m_ticket));
    m_outflow->pulling = false;
    if (m_shared.draining) return endStream(StreamSource::End::Stopping);
    pullStream();
    discard();
}

// A source that wakes its stream while it is being asked comes back in here; the outer call then goes on.
void Connection::pullStream() {
    if (m_phase != Phase::Streaming) return;
    m_outflow->again = true;
    if (std::exchange(m_outflow->pulling, true)) return;
    bool goesOn = true;
    while (goesOn && m_phase == Phase::Streaming && !isBehind() && std::exchange(m_outflow->again, false)) {
        std::string bytes;
        goesOn = m_outflow->source->append(bytes);
        writeStream(bytes);
    }
    m_outflow->pulling = false;
    if (!goesOn) finishStream();
}

void Connection::writeStream(std::string_view bytes) {
    if (bytes.empty() || m_phase != Phase::Streaming) return;
    const auto now = Clock::now();
    if (m_socket->bytesToWrite() == 0) m_outflow->taken = now;
    if (!isBehind()) m_outflow->kept = now;
    m_outflow->keepAlive = now + m_shared.limits.stream_keep_alive;
    if (!m_outflow->chunked) return write(std::string(bytes));
    std::string chunk;
    chunk.reserve(bytes.size() + 32);
    appendChunk(chunk, bytes);
    write(chunk);
}

void Connection::streamWritten() {
    m_outflow->taken = Clock::now();
    if (isBehind()) return;
    m_outflow->kept = m_outflow->taken;
    pullStream();
}

void Connection::checkStream(Clock::time_point now) {
    if (isBehind() && now - m_outflow->kept >= m_shared.limits.stream_deadline) {
        ++m_shared.counts.timedOut;
        return endStream(StreamSource::End::SlowReader);
    }
    const bool waits = m_socket->bytesToWrite() > 0;
    if (waits && now - m_outflow->taken >= m_shared.limits.idle_deadline) {
        ++m_shared.counts.timedOut;
        return close();
    }
    if (waits || now < m_outflow->keepAlive) return;
    std::string bytes;
    m_outflow->source->keepAlive(bytes);
    writeStream(bytes);
}

void Connection::endStream(StreamSource::End why) {
    std::string bytes;
    m_outflow->source->end(why, bytes);
    writeStream(bytes);
    finishStream();
}

// What is not with the kernel yet has the deadline of every other response.
void Connection::finishStream() {
    if (m_phase != Phase::Streaming) return;
    m_ticket = 0;
    m_outflow->source.reset();
    begin(Phase::Sending);
    if (m_outflow->chunked && !m_reader.isHead()) write(std::string(last_chunk));
    if (m_phase == Phase::Sending) onWritten();
}

}  // namespace sagadesk::http
