// The real daemon over the real stand-in services, on free loopback ports, in a temporary folder.
//
// For one thread; the clients it gives out may be used by one thread each. Throws std::runtime_error when a program
// does not start, with what it said.
#pragma once

#include <boost/json.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "support/child_process.h"
#include "support/http_client.h"

namespace sagadesk::tests {

// Asks again and again, with a short rest, until the answer is yes. False at the deadline.
[[nodiscard]] bool eventually(std::chrono::milliseconds deadline, const std::function<bool()>& condition);

[[nodiscard]] boost::json::object parseObject(const std::string& text);

// An order that passes validation: type, total and everything else from its number.
struct SampleOrder {
    std::string type = "purchase";
    std::int64_t total = 4'998;
    int serial = 0;
    [[nodiscard]] std::string json() const;
};

class RunningSystem {
public:
    struct Options {
        std::string faults;  // JSON for the simulator
        std::uint64_t seed = 1;
        std::string configuration;               // appended to the daemon's file
        std::vector<std::string> daemonOptions;  // appended to its command line
        std::string serviceSettings{};           // lines for each service of the daemon's file
        std::string mqtt{};                      // lines of the daemon's [mqtt] section; "": no broker
        std::string serviceBroker{};             // mqtt://…, where the services answer; "": over HTTP
    };
    RunningSystem();
    explicit RunningSystem(Options options);

    // Starts on the port of the first start, so that addresses given to services stay good.
    void startDaemon();
    void startDaemonWithoutWaiting();
    // Appended to the command line of starts to come.
    void addDaemonOption(const std::string& word) { m_options.daemonOptions.push_back(word); }
    // True when the ready line came in time.
    [[nodiscard]] bool waitUntilReady(std::chrono::milliseconds deadline);
    // SIGTERM; gives the exit status.
    [[nodiscard]] std::optional<int> stopDaemon();

    [[nodiscard]] const std::string& api() const { return m_api; }
    [[nodiscard]] const std::string& simulator() const { return m_simulatorAddress; }
    [[nodiscard]] HttpClient apiClient() const { return HttpClient(m_api); }
    void setFaults(const std::string& json) const;

    // The order's account in the simulator's ledger; nullopt when no service ever heard of it.
    [[nodiscard]] std::optional<boost::json::object> account(const std::string& orderId) const;
    // All accounts.
    [[nodiscard]] std::vector<boost::json::object> ledger() const;

    // Exit status and output of `sagadeskd verify`.
    [[nodiscard]] std::pair<int, std::string> verify() const;
    // The same of `sagadeskd restore`, errors included.
    [[nodiscard]] std::pair<int, std::string> restore(const std::string& copy) const;

    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }
    [[nodiscard]] std::filesystem::path daemonLog() const { return m_folder.path() / "sagadeskd.log"; }
    [[nodiscard]] std::filesystem::path store() const { return m_folder.path() / "orders.db"; }
    void keepFolder() { m_folder.keep(); }
    ChildProcess& daemon() { return m_daemon; }
    ChildProcess& simulatorProcess() { return m_simulator; }

private:
    Options m_options;
    TemporaryFolder m_folder;
    ChildProcess m_simulator;
    ChildProcess m_daemon;
    std::string m_simulatorAddress;
    std::string m_api;
};

}  // namespace sagadesk::tests
