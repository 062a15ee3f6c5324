#include "console/simulator_process.h"

#include <sys/prctl.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <csignal>
#include <utility>

namespace sagadesk::console {

namespace {

constexpr int end_ms = 3'000;
// As real services take their time: most answers after this many milliseconds, few after more.
constexpr const char* latency = "60,600";

void end(QProcess& process) {
    if (process.state() == QProcess::NotRunning) return;
    process.terminate();
    if (!process.waitForFinished(end_ms)) process.kill();
    process.waitForFinished(end_ms);
}

}  // namespace

SimulatorProcess::SimulatorProcess() {
    for (QProcess* each : {&m_services, &m_customers}) {
        each->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        each->setStandardErrorFile(QProcess::nullDevice());
    }
    m_customers.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_services, &QProcess::readyReadStandardOutput, this, &SimulatorProcess::ready);
    connect(&m_services, &QProcess::errorOccurred, this, &SimulatorProcess::ended);
    connect(&m_services, &QProcess::finished, this, &SimulatorProcess::ended);
}

SimulatorProcess::~SimulatorProcess() {
    m_then = {};
    end(m_customers);
    end(m_services);
}

QString SimulatorProcess::program() {
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/sagadesk-sim");
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("sagadesk-sim"));
}

void SimulatorProcess::start(std::uint16_t port, std::function<void(core::Expected<std::string>)> then) {
    m_then = std::move(then);
    m_services.start(program(), {QStringLiteral("--port"), QString::number(port), QStringLiteral("--latency"),
                                 QLatin1String(latency)});
}

void SimulatorProcess::ready() {
    const QByteArray begin("ready ");
    while (m_services.canReadLine()) {
        const QByteArray line = m_services.readLine().trimmed();
        if (line.startsWith(begin) && m_then) std::exchange(m_then, {})(line.mid(begin.size()).toStdString());
    }
}

void SimulatorProcess::ended() {
    if (!m_then) return;
    const std::string why = m_services.errorString().toStdString();
    std::exchange(m_then, {})(core::fail("no_simulator", core::FailureClass::Permanent,
                                         "the stand-in services could not be started: " + why, "sagadesk-sim"));
}

void SimulatorProcess::sendOrders(const std::string& service, int orders, int perSecond) {
    m_customers.start(program(), {QStringLiteral("customers"), QStringLiteral("--to"), QString::fromStdString(service),
                                  QStringLiteral("--orders"), QString::number(orders), QStringLiteral("--rate"),
                                  QString::number(perSecond), QStringLiteral("--declines"), QStringLiteral("0.08"),
                                  QStringLiteral("--concurrency"), QStringLiteral("4")});
}

}  // namespace sagadesk::console
