#include "ui/frame/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace sagadesk::ui {

namespace {

constexpr int connected_ms = 500;
constexpr int answered_ms = 5'000;  // of a console that is there, but busy
constexpr qint64 link_max = 1'024;  // bytes

// The user's number, for not everything that starts programs tells their name.
uint ownNumber() {
    return QFileInfo(QStringLiteral("/proc/self")).ownerId();
}

QString nameFor(const QString& what) {
    return QStringLiteral("sagadesk-%1-%2").arg(ownNumber()).arg(what);
}

QString anyName() {
    return nameFor(QStringLiteral("any"));
}

// The same file by another path is the same place; its folder is there before it is.
QString oneName(const QString& place) {
    const QFileInfo file(place), folder(file.path());
    const QString real = folder.canonicalFilePath();
    return place.contains(QLatin1String("://")) || real.isEmpty() ? place : real + QLatin1Char('/') + file.fileName();
}

// In a folder that everybody writes into somebody else may have taken the name.
bool isOwn(const QLocalSocket& socket) {
    return QFileInfo(socket.fullServerName()).ownerId() == ownNumber();
}

bool handTo(const QString& name, const QString& link) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connected_ms) || !isOwn(socket)) return false;
    socket.write(link.toUtf8() + '\n');
    return socket.waitForReadyRead(answered_ms);
}

}  // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent) : QObject(parent) {
    const QByteArray hash = QCryptographicHash::hash(oneName(place).toUtf8(), QCryptographicHash::Sha256);
    m_name = nameFor(QString::fromLatin1(hash.toHex().left(16)));
    for (QLocalServer* server : {&m_server, &m_any}) serve(*server);
}

void SingleInstance::serve(QLocalServer& server) {
    server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server, &QLocalServer::newConnection, this, [this, &server] { answer(server); });
}

void SingleInstance::answer(QLocalServer& server) {
    QLocalSocket* socket = server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > link_max) return socket->abort();
        if (!socket->canReadLine()) return;
        emit linkCame(QString::fromUtf8(socket->readLine(link_max)).trimmed());
        socket->write("taken\n");
        socket->disconnectFromServer();
    });
}

bool SingleInstance::handOver(const QString& link) {
    return handTo(m_name, link);
}

bool SingleInstance::handOverToAny(const QString& link) {
    return handTo(anyName(), link);
}

// A name that nobody answers under is that of a console that was killed.
bool SingleInstance::listen() {
    QLocalSocket probe;
    probe.connectToServer(anyName());
    if (!probe.waitForConnected(connected_ms)) {
        QLocalServer::removeServer(anyName());
        m_any.listen(anyName());
    }
    if (m_server.listen(m_name)) return true;
    QLocalServer::removeServer(m_name);  // handOver() found nobody
    return m_server.listen(m_name);
}

}  // namespace sagadesk::ui
