// The order service in this process, in a thread of its own: requests of the API never wait for the screen, nor it for
// them.
//
// Made, started, stopped and destroyed by the UI thread, which never waits; the callbacks run in it.
#pragma once

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

#include "config/settings.h"
#include "core/failure.h"
#include "service/service.h"
#include "telemetry/log.h"

namespace sagadesk::console {

class EmbeddedService final : public QObject {
    Q_OBJECT

public:
    // The log outlives it.
    EmbeddedService(config::Settings settings, telemetry::Log& log);
    // stop() has come to its end, or start() failed.
    ~EmbeddedService() override;

    void start(std::function<void(core::Expected<std::string> address)> then);
    void stop(std::function<void()> then);
    // Between a good start and the destructor.
    [[nodiscard]] api::Backend& backend() { return m_service->backend(); }

signals:
    void halted();  // the engine can't go on: store broken, lease lost

private:
    config::Settings m_settings;
    telemetry::Log& m_log;
    QThread m_thread;
    QObject m_inThread;                           // lives in m_thread
    std::unique_ptr<service::Service> m_service;  // lives in m_thread
};

}  // namespace sagadesk::console
