// One client: its socket, its reader, and the one request of it that is in work. Private to this folder.
//
// Lives in the server's thread. Bounded: it holds at most one unfinished header or chunk line, one read's worth of
// bytes that follow the request in work (then it stops reading, and TCP holds the client back), one request, one
// response; of a streamed response the bytes that Limits::stream_unsent_bytes_max allows, and one answer of its source.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include <QAbstractSocket>
#include <QHostAddress>
#include <QTimer>

#include "http/channel.h"
#include "http/request_reader.h"
#include "http/server.h"

namespace sagadesk::http {

using Clock = std::chrono::steady_clock;

// Bits of a ticket that name the connection's place; the rest counts the server's requests.
inline constexpr unsigned slot_bits = 20;

// What all connections of a server share.
struct Shared {
    Limits limits;
    Handler handler;
    std::shared_ptr<Responder::Channel> channel;
    std::function<void(std::uint32_t slot)> closed;  // the connection may be deleted, but not before it returns
    ServerCounts counts;
    std::size_t largerBodies = 0;  // on their way in now
    bool draining = false;
    std::array<char, 16 * 1024> input;
    std::string output;
};

class Connection {
public:
    Connection(Shared& shared, std::uint32_t slot, std::unique_ptr<QAbstractSocket> socket);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QHostAddress& address() const { return m_address; }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed; }

    void answer(Answer answer);  // ignored unless its ticket is the one in work
    void checkDeadline(Clock::time_point now);
    void drain();  // closes now when nothing is under way, else after the answer
    void close();

private:
    enum class Phase : std::uint8_t {
        Idle,    // nothing of the next request has come
        Header,  // some of it has
        Body,
        InWork,   // the handler's; nothing is read
        Sending,  // the response is not all with the kernel yet; nothing is read
        Trickling,
        Streaming,  // what the client still sends is thrown away
        Lingering,  // told the client that we are done; what it still sends is thrown away
        Closed,
    };

    void onReadable();
    void onWritten();
    void pump();
    [[nodiscard]] bool receive();
    void parse();
    void begin(Phase phase);
    void startBody();
    void releaseLargerBody();
    void dispatch();
    void refuse(const Refusal& refusal);
    void write(const std::string& bytes);
    void responded();
    void startTrickle(std::string bytes, std::chrono::milliseconds perByte);
    void trickleSome();
    // --- connection_stream.cpp: the response is streamed ---
    void startStream(Answer answer);
    void pullStream();
    void writeStream(std::string_view bytes);
    void streamWritten();
    void checkStream(Clock::time_point now);
    void endStream(StreamSource::End why);
    void finishStream();
    [[nodiscard]] bool isBehind() const;

    void linger();
    void discard();
    [[nodiscard]] bool takesBytes() const {
        return m_phase == Phase::Idle || m_phase == Phase::Header || m_phase == Phase::Body;
    }

    struct Trickle {
        std::string bytes;
        std::size_t sent = 0;
        QTimer timer;
    };

    struct Outflow {
        std::unique_ptr<StreamSource> source;
        bool chunked = true;
        bool pulling = false;         // the source is on the stack, or not there yet
        bool again = false;           // and has been told of more meanwhile
        Clock::time_point taken;      // when the reader last took something, or had taken everything
        Clock::time_point kept;       // when it was last full enough for the reader not to be behind
        Clock::time_point keepAlive;  // when the next sign of life is due
    };

    Shared& m_shared;
    const std::uint32_t m_slot;
    std::unique_ptr<QAbstractSocket> m_socket;
    const QHostAddress m_address;
    RequestReader m_reader;
    Phase m_phase = Phase::Idle;
    bool m_readable = false;  // the socket said so and was not read since
    bool m_hungry = true;     // what is held is not enough to go on
    bool m_pumping = false;
    bool m_keepAlive = true;  // of the request in work
    std::uint64_t m_ticket = 0;
    Clock::time_point m_deadline;
    std::string m_held;
    std::size_t m_discarded = 0;
    bool m_holdsLargerBody = false;  // one of Shared::largerBodies
    std::unique_ptr<Trickle> m_trickle;
    std::unique_ptr<Outflow> m_outflow;
};

}  // namespace sagadesk::http
