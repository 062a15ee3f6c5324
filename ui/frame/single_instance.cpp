#include "ui/frame/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace sagadesk::ui {

namespace {
constexpr int answer_ms = 500;
constexpr qint64 link_max = 1'024;  // bytes
}  // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent) : QObject(parent) {
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString user = qEnvironmentVariable("USER", QStringLiteral("user"));
    m_name = QStringLiteral("sagadesk-%1-%2").arg(user, QString::fromLatin1(hash));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > link_max) return socket->abort();
            if (!socket->canReadLine()) return;
            emit linkCame(QString::fromUtf8(socket->readLine(link_max)).trimmed());
            socket->write("taken\n");
            socket->disconnectFromServer();
        });
    });
}

bool SingleInstance::handOver(const QString& link) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answer_ms)) return false;
    socket.write(link.toUtf8() + '\n');
    return socket.waitForReadyRead(answer_ms);
}

bool SingleInstance::listen() {
    if (m_server.listen(m_name)) return true;
    QLocalServer::removeServer(m_name);  // of a console that was killed: handOver() found nobody
    return m_server.listen(m_name);
}

}  // namespace sagadesk::ui
