#include "http/channel.h"

#include <utility>

#include <QCoreApplication>
#include <QEvent>

namespace sagadesk::http {

Responder::Channel::Channel(QObject& loop, std::function<void(Answer&&)> deliver)
    : m_deliver(std::move(deliver)),
      m_loop(&loop) {}

void Responder::Channel::post(Answer answer) {
    if (std::this_thread::get_id() == m_owner) {
        if (m_deliver) m_deliver(std::move(answer));
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (m_loop == nullptr) return;
    m_waiting.push_back(std::move(answer));
    if (std::exchange(m_wakeUpPosted, true)) return;
    QCoreApplication::postEvent(m_loop, new QEvent(QEvent::User));  // the loop's queue owns and deletes it
}

std::vector<Answer> Responder::Channel::takeAll() {
    const std::lock_guard lock(m_mutex);
    m_wakeUpPosted = false;
    return std::exchange(m_waiting, {});
}

void Responder::Channel::close() {
    m_deliver = nullptr;
    std::vector<Answer> dropped;  // destroyed after the lock is given back
    const std::lock_guard lock(m_mutex);
    m_loop = nullptr;
    dropped.swap(m_waiting);
}

Responder::Responder(std::shared_ptr<Channel> channel, std::uint64_t ticket)
    : m_channel(std::move(channel)),
      m_ticket(ticket) {}

Responder::Responder(Responder&&) noexcept = default;

Responder& Responder::operator=(Responder&& other) noexcept {
    if (this != &other) {
        if (m_channel) abandon();
        m_channel = std::move(other.m_channel);
        m_ticket = other.m_ticket;
    }
    return *this;
}

Responder::~Responder() {
    if (m_channel) abandon();
}

void Responder::send(Response response) {
    if (const auto channel = std::exchange(m_channel, nullptr))
        channel->post({m_ticket, Answer::Kind::Send, std::move(response), {}});
}

void Responder::abandon() {
    if (const auto channel = std::exchange(m_channel, nullptr))
        channel->post({m_ticket, Answer::Kind::Abandon, {}, {}});
}

void Responder::trickle(Response response, std::chrono::milliseconds perByte) {
    if (const auto channel = std::exchange(m_channel, nullptr))
        channel->post({m_ticket, Answer::Kind::Trickle, std::move(response), perByte});
}

void Responder::stream(Response response, std::unique_ptr<StreamSource> source) {
    if (const auto channel = std::exchange(m_channel, nullptr))
        channel->post({m_ticket, Answer::Kind::Stream, std::move(response), {}, std::move(source)});
}

StreamWaker::StreamWaker(std::shared_ptr<Responder::Channel> channel, std::uint64_t ticket)
    : m_channel(std::move(channel)),
      m_ticket(ticket) {}

void StreamWaker::wake() const {
    if (m_channel) m_channel->post({m_ticket, Answer::Kind::Wake, {}, {}});
}

}  // namespace sagadesk::http
