// One request on its way over QNetworkAccessManager: bounded in time and size, and told apart at its end.
//
// Lives in the remote thread. done runs once, from the event loop, unless the exchange is destroyed before.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "remote/ask.h"
#include "remote/endpoint.h"

namespace sagadesk::remote {

class OnceBody;

class Exchange final : public QObject {
public:
    using Done = std::function<void(Heard)>;
    Exchange(QNetworkAccessManager& network, const Endpoint& endpoint, const Ask& ask, Done done);
    ~Exchange() override;

    [[nodiscard]] std::chrono::milliseconds age() const;
    // As if the connection had been lost now.
    void abandon(const char* why);

private:
    void send(QNetworkAccessManager& network, const Endpoint& endpoint, const Ask& ask);
    void take();
    void finish();
    [[nodiscard]] Heard lossOf(QNetworkReply::NetworkError error) const;
    void end(Heard heard);

    const std::size_t m_bytesMax;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    Done m_done;
    std::unique_ptr<OnceBody> m_once;
    QPointer<QNetworkReply> m_reply;  // deleted by the event loop
    QTimer m_deadline;
    std::string m_body;
};

}  // namespace sagadesk::remote
