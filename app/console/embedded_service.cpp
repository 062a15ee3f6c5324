#include "console/embedded_service.h"

#include <utility>

namespace sagadesk::console {

EmbeddedService::EmbeddedService(config::Settings settings, telemetry::Log& log)
    : m_settings(std::move(settings)),
      m_log(log) {
    m_thread.setObjectName(QStringLiteral("service"));
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

EmbeddedService::~EmbeddedService() {
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            m_service.reset();
            m_inThread.moveToThread(thread());
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void EmbeddedService::start(std::function<void(core::Expected<std::string>)> then) {
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, then = std::move(then)] {
            m_service = std::make_unique<service::Service>(m_settings, m_log, [this] { emit halted(); });
            auto address = m_service->start();
            QMetaObject::invokeMethod(
                this, [then, address = std::move(address)] { then(address); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void EmbeddedService::stop(std::function<void()> then) {
    QMetaObject::invokeMethod(
        &m_inThread,
        [this, then = std::move(then)] {
            m_service->stop([this, then] { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
        },
        Qt::QueuedConnection);
}

}  // namespace sagadesk::console
