// The way back from whoever answers to the connection that asked. Private to this folder.
//
// One for each server, shared with every Responder, so that an answer may come after the server has gone. Answers from
// other threads gather here and wake the server's loop once for all of them.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "http/server.h"

class QObject;

namespace sagadesk::http {

struct Answer {
    enum class Kind : std::uint8_t { Send, Abandon, Trickle, Stream, Wake };
    std::uint64_t ticket = 0;
    Kind kind = Kind::Send;
    Response response;
    std::chrono::milliseconds perByte{0};
    std::unique_ptr<StreamSource> source{};
};

class Responder::Channel {
public:
    // deliver runs on the thread that makes the channel. loop gets a posted QEvent::User when takeAll() is due.
    Channel(QObject& loop, std::function<void(Answer&&)> deliver);

    void post(Answer answer);                     // any thread
    [[nodiscard]] std::vector<Answer> takeAll();  // the server's thread
    void close();                                 // the server's thread; later answers are dropped

private:
    const std::thread::id m_owner = std::this_thread::get_id();
    std::function<void(Answer&&)> m_deliver;  // the server's thread only; empty once closed

    std::mutex m_mutex;
    QObject* m_loop;  // nullptr once closed
    bool m_wakeUpPosted = false;
    std::vector<Answer> m_waiting;
};

}  // namespace sagadesk::http
