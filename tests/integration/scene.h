// The running system with workflows of a test's own, and what a story about an operator asks of it again and again.
//
// For one thread. Orders are of type "scene" unless told; whoever acts is operator:ada.
#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "support/running_system.h"

namespace sagadesk::tests {

// The steps that most stories need. Retries are few and quick, so that what fails is held at once.
inline constexpr const char* authorise_step =
    R"({"name":"authorise","stage":"confirmation","service":"payment","path":"/authorisations",
        "retry":{"attempts":2,"initial":"1ms","max":"2ms"},
        "compensation":{"path":"/voids","retry":{"attempts":2,"initial":"1ms","max":"2ms"}}})";
inline constexpr const char* reserve_step =
    R"({"name":"reserve","stage":"confirmation","service":"inventory","path":"/reservations",
        "retry":{"attempts":2,"initial":"1ms","max":"2ms"},
        "compensation":{"path":"/releases","retry":{"attempts":2,"initial":"1ms","max":"2ms"}}})";
inline constexpr const char* capture_step =
    R"({"name":"capture","stage":"processing","service":"payment","path":"/captures",
        "retry":{"attempts":2,"initial":"1ms","max":"2ms"},
        "compensation":{"path":"/refunds","retry":{"attempts":2,"initial":"1ms","max":"2ms"}}})";
inline constexpr const char* ship_step =
    R"({"name":"ship","stage":"processing","service":"fulfilment","path":"/shipments","pivot":true,
        "retry":{"attempts":2,"initial":"1ms","max":"2ms"},
        "compensation":{"path":"/shipments/cancel","retry":{"attempts":2,"initial":"1ms","max":"2ms"}}})";
inline constexpr const char* tell_step =
    R"({"name":"tell","stage":"processing","service":"notification","path":"/messages","critical":false,
        "retry":{"attempts":2,"initial":"1ms","max":"2ms"}})";

[[nodiscard]] std::string text(const boost::json::object& object, const char* name);
[[nodiscard]] std::int64_t number(const boost::json::object& object, const char* name);
// The member of that name of the first object whose member is so; an empty object when there is none.
[[nodiscard]] boost::json::object firstWith(const boost::json::array& objects, const char* name,
                                            const std::string& value);

class Scene {
public:
    struct Setting {
        std::vector<std::string> steps;
        std::string faults{};
        std::string configuration{};    // sections for the daemon's file
        std::string serviceSettings{};  // lines for each service
    };
    explicit Scene(Setting setting);

    RunningSystem& system() { return m_system; }
    HttpClient& client() { return m_client; }
    // The client of a daemon that was started again.
    void reconnect() { m_client = m_system.apiClient(); }
    [[nodiscard]] std::filesystem::path workflows() const { return m_workflows.path(); }
    void writeWorkflow(int version, const std::vector<std::string>& steps) const;

    // The id of an order that was accepted.
    [[nodiscard]] std::string place(std::int64_t total = 4'998, const std::string& type = "scene");
    [[nodiscard]] boost::json::object order(const std::string& id);
    [[nodiscard]] boost::json::object get(const std::string& path);
    [[nodiscard]] testing::AssertionResult becomes(const std::string& id, const std::string& activity);
    // The state, and nothing open any more.
    [[nodiscard]] testing::AssertionResult ends(const std::string& id, const std::string& state);

    // command: "retry", "steps/capture/resolve" …; members are added to the reason.
    [[nodiscard]] HttpReply command(const std::string& id, const std::string& command,
                                    boost::json::object members = {});
    [[nodiscard]] HttpReply post(const std::string& path, const boost::json::object& body);
    [[nodiscard]] testing::AssertionResult does(const std::string& id, const std::string& what,
                                                boost::json::object members = {});
    [[nodiscard]] testing::AssertionResult refuses(const std::string& id, const std::string& what,
                                                   const std::string& guard, boost::json::object members = {});

    // The order's cause in the failure queue; an empty object when it has none there.
    [[nodiscard]] boost::json::object cause(const std::string& id);
    struct Queued {
        std::string section, hold, step, code;
        std::int64_t atRisk = 0;
    };
    // The order stands alone in the queue, with that and its total in euros, seen within the last hour.
    void expectQueued(const std::string& id, const Queued& queued);
    struct Explained {
        std::string code, money, stock;
        std::string delivery = "not_made", customer = "not_told";
    };
    void expectExplained(const std::string& id, const Explained& explained);
    void expectQueueEmpty();
    // Nobody is needed any more: the queue is empty, no key had two effects, the journal's chain is whole.
    void expectMended();
    // Captured once and kept.
    void expectPaidOnce(const std::string& id, std::int64_t total = 4'998);
    // What the services hold of the order nets to zero.
    void expectNothingLeft(const std::string& id);
    // How often the service heard the order's key, such as "1:capture".
    [[nodiscard]] std::int64_t calls(const std::string& id, const std::string& key);

private:
    TemporaryFolder m_workflows;
    RunningSystem m_system;
    HttpClient m_client;
    int m_serial = 0;
};

}  // namespace sagadesk::tests
