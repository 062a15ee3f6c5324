#include "remote/exchange.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "remote/once_body.h"

namespace sagadesk::remote {

namespace {

constexpr qint64 reply_buffer_bytes = 256 * 1024;

std::optional<core::Duration> secondsIn(const QByteArray& header) {
    bool number = false;
    const qulonglong seconds = header.toULongLong(&number);
    if (!number || seconds > 86'400) return std::nullopt;
    return core::Duration(static_cast<std::int64_t>(seconds) * 1'000);
}

// Errors after which nothing can have arrived.
bool isBeforeSending(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError;
}

}  // namespace

Exchange::Exchange(QNetworkAccessManager& network, const Endpoint& endpoint, const Ask& ask, Done done)
    : m_bytesMax(ask.answer_bytes_max),
      m_done(std::move(done)) {
    send(network, endpoint, ask);
    m_reply->setReadBufferSize(reply_buffer_bytes);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abandon("There was no answer in time."); });
    m_deadline.start(ask.deadline);
}

Exchange::~Exchange() {
    if (!m_reply) return;  // it went with its network
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    if (m_once) m_once.release()->setParent(m_reply);  // read until the reply is gone
}

void Exchange::send(QNetworkAccessManager& network, const Endpoint& endpoint, const Ask& ask) {
    QNetworkRequest request = endpoint.request(ask.target);
    request.setRawHeader("Accept", "application/json");
    for (const auto& [name, value] : ask.headers)
        request.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    if (ask.method == "POST") request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    if (ask.repeat == Repeat::Never) {
        request.setRawHeader("Connection", "close");
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, static_cast<qulonglong>(ask.body.size()));
        m_once = std::make_unique<OnceBody>(ask.body);
        m_reply = network.post(request, m_once.get());
    } else {
        m_reply =
            ask.method == "GET" ? network.get(request) : network.post(request, QByteArray::fromStdString(ask.body));
    }
}

std::chrono::milliseconds Exchange::age() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_began);
}

void Exchange::abandon(const char* why) {
    if (!m_done) return;
    Heard heard;
    heard.end = Heard::End::Lost;
    heard.detail = why;
    end(std::move(heard));
}

void Exchange::take() {
    const QByteArray bytes = m_reply->readAll();
    m_body.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_body.size() <= m_bytesMax) return;
    Heard heard;
    heard.end = Heard::End::Foreign;
    heard.detail = "The answer is larger than this program takes.";
    end(std::move(heard));
}

// A refusal is an answer too: it has a status, whatever Qt calls it.
void Exchange::finish() {
    take();
    if (!m_done) return;  // it was too large
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const bool refused = error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError;
    if (status == 0 || (error != QNetworkReply::NoError && !refused)) return end(lossOf(error));
    Heard heard;
    heard.status = status;
    heard.body = std::move(m_body);
    heard.retryAfter = secondsIn(m_reply->rawHeader("Retry-After"));
    heard.replayed = m_reply->rawHeader("Idempotent-Replayed") == "true";
    if (status >= 300 && status < 400) {
        heard.end = Heard::End::Foreign;
        heard.detail = "The address leads elsewhere; it must be the orchestrator's own.";
    }
    end(std::move(heard));
}

Heard Exchange::lossOf(QNetworkReply::NetworkError error) const {
    Heard heard;
    heard.end = isBeforeSending(error) ? Heard::End::Unsent : Heard::End::Lost;
    heard.detail = error == QNetworkReply::ConnectionRefusedError ? "Nothing listens at the address."
                   : error == QNetworkReply::HostNotFoundError    ? "The host is not known."
                   : error == QNetworkReply::SslHandshakeFailedError
                       ? "The certificate is not trusted."
                       : "The connection ended before there was an answer.";
    return heard;
}

void Exchange::end(Heard heard) {
    m_deadline.stop();
    m_reply->disconnect(this);
    heard.took = age();
    if (heard.end == Heard::End::Lost && m_once && m_once->isUntouched()) heard.end = Heard::End::Unsent;
    std::exchange(m_done, nullptr)(std::move(heard));  // may destroy this
}

}  // namespace sagadesk::remote
