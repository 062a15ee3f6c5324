#include "console/connection_test.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include "api/parse.h"

namespace sagadesk::console {

namespace {

using Part = ui::ConnectionTrial::Part;
constexpr int patience_ms = 5'000;

// One trial; it ends itself.
class Trial final : public QObject {
public:
    Trial(QUrl url, QObject* context, std::function<void(const ui::ConnectionTrial&)> then)
        : QObject(context),
          m_url(std::move(url)),
          m_then(std::move(then)) {}

    void begin() {
        QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo& found) {
            if (found.error() != QHostInfo::NoError) return tell(Part::Name, found.errorString());
            connectTo();
        });
    }

private:
    void connectTo() {
        auto* socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::connected, this, [this, socket] {
            socket->disconnect(this);
            socket->abort();
            ask();
        });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { tell(Part::Port, socket->errorString()); });
        QTimer::singleShot(patience_ms, this, [this, waiting = QPointer<QTcpSocket>(socket)] {
            if (waiting && waiting->state() == QAbstractSocket::ConnectingState) tell(Part::Port, {});
        });
        const int usual = m_url.scheme() == QLatin1String("https") ? 443 : 80;
        socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port(usual)));
    }

    void ask() {
        QUrl status = m_url;
        status.setPath(QStringLiteral("/v1/status"));
        QNetworkRequest request(status);
        request.setTransferTimeout(patience_ms);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        QNetworkReply* reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] { read(*reply); });
    }

    void read(QNetworkReply& reply) {
        reply.deleteLater();
        const int code = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (code != 200) return tell(Part::Answer, reply.errorString());
        const auto status = api::fromJson<api::EngineStatus>(reply.readAll().toStdString());
        if (status) return tell(Part::None, {});
        const bool newer = status.error().code == "unknown_word";
        tell(newer ? Part::Version : Part::Answer, QString::fromStdString(status.error().place));
    }

    void tell(Part failed, const QString& detail) {
        if (const auto then = std::exchange(m_then, {})) then({failed, detail});
        deleteLater();
    }

    QUrl m_url;
    std::function<void(const ui::ConnectionTrial&)> m_then;
    QNetworkAccessManager m_network;
};

}  // namespace

void tryConnection(const QString& address, QObject* context, std::function<void(const ui::ConnectionTrial&)> then) {
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http")))
        return then({Part::Address, {}});
    (new Trial(url, context, std::move(then)))->begin();
}

}  // namespace sagadesk::console
