// One console a data folder: a second start hands its link to the first one and ends.
//
// UI thread. Over a local socket that only the user may open; what comes in is a link and nothing else.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace sagadesk::ui {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    // place: what the console works on, such as its data folder.
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    // true: another one runs and has the link now; this process has nothing to do. Waits at most half a second.
    [[nodiscard]] bool handOver(const QString& link);
    // From now on this is the one.
    bool listen();

signals:
    void linkCame(const QString& link);  // "" asks only to come to the front

private:
    QString m_name;
    QLocalServer m_server;
};

}  // namespace sagadesk::ui
