#include "support/running_system.h"

#include <poll.h>

#include <csignal>
#include <stdexcept>

namespace sagadesk::tests {

namespace {

using namespace std::chrono_literals;

// Sanitizers make everything several times slower.
constexpr auto start_deadline = 60s;

std::string configurationFor(const std::string& simulator, const RunningSystem::Options& options) {
    std::string text = "[engine]\nnode = \"test\"\n";
    for (const char* name : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"}) {
        const std::string url = options.serviceBroker.empty() ? simulator + "/" + name : "mqtt:";
        text += "[services." + std::string(name) + "]\nurl = \"" + url +
                "\"\ntimeout = \"3s\"\nbreaker_cool_down = \"200ms\"\n" + options.serviceSettings;
    }
    if (!options.mqtt.empty()) text += "[mqtt]\n" + options.mqtt;
    return text + options.configuration;
}

}  // namespace

bool eventually(std::chrono::milliseconds deadline, const std::function<bool()>& condition) {
    const auto until = std::chrono::steady_clock::now() + deadline;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) return false;
        ::poll(nullptr, 0, 5);
    }
    return true;
}

boost::json::object parseObject(const std::string& text) {
    boost::json::error_code error;
    const boost::json::value value = boost::json::parse(text, error);
    if (error || !value.is_object()) throw std::runtime_error("no JSON object: " + text.substr(0, 300));
    return value.as_object();
}

std::string SampleOrder::json() const {
    const std::string number = std::to_string(serial);
    return R"({"type":")" + type + R"(","externalReference":"T-)" + number + R"(","customer":{"id":"C-)" + number +
           R"(","name":"Zita Quux","email":"zita@quux.example"},"currency":"EUR","lines":[{"sku":"LAMP-3","quantity":1,"unitPrice":)" +
           std::to_string(total) + R"(}],"total":)" + std::to_string(total) + "}";
}

RunningSystem::RunningSystem() : RunningSystem(Options()) {}

RunningSystem::RunningSystem(Options options) : m_options(std::move(options)) {
    std::vector<std::string> command{programBeside("sagadesk-sim").string(), "--port", "0", "--seed",
                                     std::to_string(m_options.seed)};
    if (!m_options.faults.empty()) command.insert(command.end(), {"--faults", m_options.faults});
    if (!m_options.serviceBroker.empty()) command.insert(command.end(), {"--mqtt", m_options.serviceBroker});
    m_simulator = ChildProcess(command, m_folder.path() / "sagadesk-sim.log");
    const auto address = m_simulator.waitForLine("ready ", start_deadline);
    if (!address)
        throw std::runtime_error("sagadesk-sim did not start: " + readFile(m_folder.path() / "sagadesk-sim.log"));
    m_simulatorAddress = *address;
    writeFile(m_folder.path() / "sagadesk.toml", configurationFor(m_simulatorAddress, m_options));
    startDaemon();
}

void RunningSystem::startDaemonWithoutWaiting() {
    const std::string listen = m_api.empty() ? "127.0.0.1:0" : m_api.substr(7);
    std::vector<std::string> command{programBeside("sagadeskd").string(), "--data", m_folder.path().string(),
                                     "--listen", listen};
    command.insert(command.end(), m_options.daemonOptions.begin(), m_options.daemonOptions.end());
    m_daemon = ChildProcess(command, daemonLog());
}

bool RunningSystem::waitUntilReady(std::chrono::milliseconds deadline) {
    const auto address = m_daemon.waitForLine("ready ", deadline);
    if (address) m_api = *address;
    return address.has_value();
}

void RunningSystem::startDaemon() {
    startDaemonWithoutWaiting();
    if (!waitUntilReady(start_deadline)) throw std::runtime_error("sagadeskd did not start: " + readFile(daemonLog()));
}

std::optional<int> RunningSystem::stopDaemon() {
    m_daemon.signal(SIGTERM);
    return m_daemon.waitForExit(30s);
}

void RunningSystem::setFaults(const std::string& json) const {
    const HttpReply reply = HttpClient(m_simulatorAddress).put("/faults", json);
    if (reply.status / 100 != 2)
        throw std::runtime_error("the simulator refused the faults: " + reply.body + reply.error);
}

std::optional<boost::json::object> RunningSystem::account(const std::string& orderId) const {
    const HttpReply reply = HttpClient(m_simulatorAddress).get("/ledger?order=" + orderId);
    if (reply.status == 404) return std::nullopt;
    return parseObject(reply.body);
}

std::vector<boost::json::object> RunningSystem::ledger() const {
    HttpClient client(m_simulatorAddress, 60s);
    std::vector<boost::json::object> accounts;
    for (std::string after = "0"; !after.empty();) {
        const boost::json::object page = parseObject(client.get("/ledger?after=" + after + "&limit=1000").body);
        for (const auto& each : page.at("orders").as_array()) accounts.push_back(each.as_object());
        after = page.at("next").is_null() ? "" : boost::json::serialize(page.at("next"));
    }
    return accounts;
}

std::pair<int, std::string> RunningSystem::verify() const {
    ChildProcess verifier({programBeside("sagadeskd").string(), "verify", "--data", m_folder.path().string()},
                          m_folder.path() / "verify.log");
    const std::string output = verifier.readToEnd(60s);
    return {verifier.waitForExit(60s).value_or(-1), output};
}

std::pair<int, std::string> RunningSystem::restore(const std::string& copy) const {
    const auto errors = m_folder.path() / "restore.log";
    ChildProcess restorer({programBeside("sagadeskd").string(), "restore", copy, "--data", m_folder.path().string()},
                          errors);
    std::string output = restorer.readToEnd(60s);
    const int status = restorer.waitForExit(60s).value_or(-1);
    output += readFile(errors);
    return {status, output};
}

}  // namespace sagadesk::tests
