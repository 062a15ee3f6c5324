#include "integration/system_proof.h"

#include <cstdlib>
#include <sstream>

namespace sagadesk::tests {

namespace {

using namespace std::chrono_literals;

}  // namespace

std::string mqttAddress(std::uint16_t port) {
    return "mqtt://127.0.0.1:" + std::to_string(port);
}

std::string mqttUrlLine(std::uint16_t port) {
    return "url = \"" + mqttAddress(port) + "\"\n";
}

ChildProcess startCustomers(const RunningSystem& system, int orders, const std::vector<std::string>& more) {
    std::vector<std::string> command{programBeside("sagadesk-sim").string(),
                                     "customers",
                                     "--to",
                                     system.api(),
                                     "--ledger",
                                     system.simulator(),
                                     "--orders",
                                     std::to_string(orders),
                                     "--seed",
                                     "7",
                                     "--wait",
                                     "240",
                                     "--patience",
                                     "120",
                                     "--acks",
                                     (system.folder() / "acks").string()};
    command.insert(command.end(), more.begin(), more.end());
    return ChildProcess(command, system.folder() / "customers.log");
}

std::vector<std::string> acknowledgedOrders(const RunningSystem& system) {
    std::istringstream lines(readFile(system.folder() / "acks"));
    std::vector<std::string> ids;
    for (std::string line; std::getline(lines, line);) ids.push_back(line);
    return ids;
}

CtlRun ctl(const RunningSystem& system, std::vector<std::string> words) {
    std::vector<std::string> command{programBeside("sagadeskctl").string(), "--url", system.api(), "--actor", "ada"};
    command.insert(command.end(), words.begin(), words.end());
    const auto errors = system.folder() / "ctl.log";
    std::filesystem::remove(errors);
    ChildProcess child(command, errors);
    CtlRun ran;
    ran.output = child.readToEnd(30s);
    ran.status = child.waitForExit(30s).value_or(-1);
    ran.output += readFile(errors);
    return ran;
}

double metric(const RunningSystem& system, const std::string& name) {
    std::istringstream lines(system.apiClient().get("/metrics").body);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(name + " ")) return std::strtod(line.c_str() + name.size() + 1, nullptr);
    return -1;
}

}  // namespace sagadesk::tests
