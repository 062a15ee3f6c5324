// One console a data folder: a second start hands its link to the first one and ends.
//
// UI thread. Over a local socket that only the user may open; what comes in is a link and nothing else. A link that
// names no data folder goes to the console that has been running longest.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace sagadesk::ui {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    // place: what the console works on: the file of its orders, by whichever path, or an address.
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    // true: another one runs and has the link now; this process has nothing to do. Waits as long as it takes to be
    // sure: a moment when nobody is there, some seconds for one that is busy.
    [[nodiscard]] bool handOver(const QString& link);
    // To whichever console of this user runs.
    [[nodiscard]] static bool handOverToAny(const QString& link);
    // From now on this is the one.
    bool listen();

signals:
    void linkCame(const QString& link);  // "" asks only to come to the front

private:
    void serve(QLocalServer& server);
    void answer(QLocalServer& server);

    QString m_name;
    QLocalServer m_server, m_any;
};

}  // namespace sagadesk::ui
