#include "remote/event_nudge.h"

#include <chrono>
#include <utility>

namespace sagadesk::remote {

namespace {

using namespace std::chrono_literals;

constexpr auto again_after = 1s;
constexpr auto silence_max = 45s;  // there is a sign of life each 15 s
constexpr qint64 stream_buffer_bytes = 64 * 1024;

}  // namespace

EventNudge::EventNudge(QNetworkAccessManager& network, const Endpoint& endpoint, std::function<void()> nudge)
    : m_network(network),
      m_endpoint(endpoint),
      m_nudge(std::move(nudge)) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { open(); });
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        close();
        m_again.start(again_after);
    });
    open();
}

EventNudge::~EventNudge() {
    close();
}

void EventNudge::open() {
    QNetworkRequest request = m_endpoint.request("/v1/events");
    request.setRawHeader("Accept", "text/event-stream");
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(stream_buffer_bytes);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        close();
        m_again.start(again_after);
    });
    m_silence.start(silence_max);
}

void EventNudge::close() {
    m_silence.stop();
    if (m_reply == nullptr) return;
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
}

// The first block comes when the stream stands: what was added before is then asked for as well.
void EventNudge::read() {
    m_silence.start(silence_max);
    const bool stands = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    const QByteArray bytes = m_reply->readAll();
    if (stands && bytes != ": keep-alive\n\n") m_nudge();
}

}  // namespace sagadesk::remote
