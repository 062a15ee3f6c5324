// The services of a simulated run: they keep the contract (one effect for one key, a late original refused after its
// compensation) and break everything else: requests and answers get lost, late, doubled, malformed, refused.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/ids.h"
#include "core/workflow.h"
#include "ports/gateway.h"
#include "simulation/chance.h"
#include "simulation/timeline.h"

namespace sagadesk::simulation {

struct Faults {
    double lostRequest = 0, lostReply = 0, late = 0, error = 0, throttled = 0, refused = 0, malformed = 0, declined = 0,
           accepted = 0, doubledCallback = 0, down = 0;
};

// What one idempotency key has led to.
struct Effect {
    bool applied = false;
    bool declined = false;  // refused for good; every repetition is told the same
    bool fenced = false;    // compensated: the original is refused from here
    int undone = 0;         // how often the compensation took something back; more than once would be a fault
    std::string order, step;
};

class World {
public:
    World(Timeline& timeline, Chance& chance) : m_timeline(timeline), m_chance(chance) {}

    Faults faults;
    // token, succeeded. Set anew after every restart.
    std::function<void(const std::string& token, bool succeeded)> callback;

    // Carries out a call; answer is told at most once, never from within.
    void receive(ports::ServiceCall call, std::function<void(ports::ServiceAnswer)> answer);

    [[nodiscard]] const std::map<std::string, Effect>& effects() const { return m_effects; }
    [[nodiscard]] bool applied(const std::string& key) const;
    // Somebody takes the effect back at the service itself.
    void settle(const std::string& key);

private:
    void arrive(const ports::ServiceCall& call, const std::function<void(int, std::string)>& reply);
    void arriveLookup(const ports::ServiceCall& call, const std::function<void(int, std::string)>& reply);
    void arriveUndo(const std::string& originalKey, const std::function<void(int, std::string)>& reply);
    void acceptForLater(const std::string& key, const std::string& callbackUrl);

    Timeline& m_timeline;
    Chance& m_chance;
    std::map<std::string, Effect> m_effects;  // by key of the action
    core::Instant m_down{};
};

}  // namespace sagadesk::simulation
