// The stream of the journal, used only to learn that there is something new: what it is, is asked for by cursor.
//
// So nothing can be lost with a connection, and nothing is kept here. Lives in the remote thread.
#pragma once

#include <functional>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include "remote/endpoint.h"

namespace sagadesk::remote {

class EventNudge final : public QObject {
public:
    EventNudge(QNetworkAccessManager& network, const Endpoint& endpoint, std::function<void()> nudge);
    ~EventNudge() override;

private:
    void open();
    void close();
    void read();

    QNetworkAccessManager& m_network;
    const Endpoint m_endpoint;
    const std::function<void()> m_nudge;
    QNetworkReply* m_reply = nullptr;
    QTimer m_again, m_silence;
};

}  // namespace sagadesk::remote
