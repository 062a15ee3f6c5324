// sagadesk-sim as a child of the console: stand-in services, and the customers of a demo.
//
// UI thread, never waits but in the destructor, where the children are ended by their process id. A console that is
// killed takes them with it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <QProcess>

#include "core/failure.h"

namespace sagadesk::console {

class SimulatorProcess final : public QObject {
    Q_OBJECT

public:
    SimulatorProcess();
    ~SimulatorProcess() override;

    // port 0 picks one. then: its address, or why it could not be started; once.
    void start(std::uint16_t port, std::function<void(core::Expected<std::string> address)> then);
    // Orders for the service at this address, some a second, as a small shop has them; not before it has started.
    void sendOrders(const std::string& service, int orders, int perSecond);

private:
    [[nodiscard]] static QString program();
    void ready();
    void ended();

    QProcess m_services, m_customers;
    std::function<void(core::Expected<std::string>)> m_then;
};

}  // namespace sagadesk::console
