#include "simulation/world.h"

#include <memory>

#include <boost/json/parse.hpp>

namespace sagadesk::simulation {

namespace {

// "018f…:1:capture-payment" → order and step.
std::pair<std::string, std::string> splitKey(const std::string& key) {
    const auto first = key.find(':');
    const auto second = key.find(':', first + 1);
    return {key.substr(0, first), key.substr(second + 1)};
}

}  // namespace

bool World::applied(const std::string& key) const {
    const auto it = m_effects.find(key);
    return it != m_effects.end() && it->second.applied && it->second.undone == 0;
}

void World::settle(const std::string& key) {
    Effect& effect = m_effects[key];
    std::tie(effect.order, effect.step) = splitKey(key);
    if (effect.applied && !effect.fenced) ++effect.undone;
    effect.fenced = true;
}

void World::receive(ports::ServiceCall call, std::function<void(ports::ServiceAnswer)> answer) {
    const auto began = m_timeline.now();
    const auto told = std::make_shared<bool>(false);
    const std::uint64_t id = call.id;
    const auto tell = [this, told, answer, id, began](ports::ServiceAnswer what) {
        if (*told) return;
        *told = true;
        what.id = id;
        what.took = m_timeline.now() - began;
        answer(std::move(what));
    };
    const bool down = m_timeline.now() < m_down;
    if (!down && m_chance.hits(faults.down))
        m_down = m_timeline.now() + core::Duration(static_cast<std::int64_t>(1 + m_chance.below(20'000)));
    if (down || m_chance.hits(faults.refused)) {
        m_timeline.after(core::Duration{1}, [tell] {
            ports::ServiceAnswer what;
            what.transport = ports::Transport::NotSent;
            what.code = "connection_refused";
            tell(what);
        });
        return;
    }
    m_timeline.after(call.timeout, [tell] {
        ports::ServiceAnswer what;
        what.transport = ports::Transport::Lost;
        what.code = "timeout";
        tell(what);
    });
    if (m_chance.hits(faults.lostRequest)) return;
    // A late request arrives long after its caller has given up, and may meet its own compensation there.
    const core::Duration travel{m_chance.hits(faults.late) ? static_cast<std::int64_t>(m_chance.below(60'000))
                                                           : static_cast<std::int64_t>(1 + m_chance.below(30))};
    const bool lostReply = m_chance.hits(faults.lostReply);
    const core::Duration back{static_cast<std::int64_t>(1 + m_chance.below(30))};
    m_timeline.after(travel, [this, call = std::move(call), tell, lostReply, back] {
        arrive(call, [this, tell, lostReply, back](int status, std::string body) {
            if (lostReply) return;
            m_timeline.after(back, [tell, status, body] {
                ports::ServiceAnswer what;
                what.transport = ports::Transport::Answered;
                what.status = status;
                what.body = body;
                tell(what);
            });
        });
    });
}

void World::arrive(const ports::ServiceCall& call, const std::function<void(int, std::string)>& reply) {
    if (m_chance.hits(faults.throttled)) return reply(429, "");
    if (m_chance.hits(faults.error / 2)) return reply(503, "");
    if (call.method == "GET") return arriveLookup(call, reply);
    const boost::json::object body = boost::json::parse(call.body).as_object();
    if (const auto* original = body.if_contains("originalKey"))
        return arriveUndo(std::string(original->as_string()), reply);
    const auto [order, step] = splitKey(call.idempotencyKey);
    Effect& effect = m_effects[call.idempotencyKey];
    effect.order = order;
    effect.step = step;
    if (effect.fenced) return reply(409, R"({"code":"compensated_before"})");
    if (!effect.applied && !effect.declined) {
        if (m_chance.hits(faults.declined)) {
            effect.declined = true;
        } else if (m_chance.hits(faults.accepted)) {
            acceptForLater(call.idempotencyKey, std::string(body.at("callbackUrl").as_string()));
            return reply(202, "");
        } else {
            effect.applied = true;
        }
    }
    if (m_chance.hits(faults.error / 2)) return reply(500, "");  // after the effect
    if (m_chance.hits(faults.malformed)) return reply(200, "[not what was agreed");
    if (effect.declined) return reply(402, R"({"code":"declined_by_service"})");
    reply(200, R"({"reference":"r-1"})");
}

void World::arriveLookup(const ports::ServiceCall& call, const std::function<void(int, std::string)>& reply) {
    const std::string key = call.path.substr(call.path.rfind('/') + 1);
    reply(200, applied(key) ? R"({"done":true,"reference":"r-1"})" : R"({"done":false})");
}

void World::arriveUndo(const std::string& originalKey, const std::function<void(int, std::string)>& reply) {
    Effect& effect = m_effects[originalKey];
    std::tie(effect.order, effect.step) = splitKey(originalKey);
    const bool unseen = !effect.applied;
    if (effect.applied && !effect.fenced) ++effect.undone;
    effect.fenced = true;
    if (m_chance.hits(faults.error / 2)) return reply(500, "");
    reply(unseen ? 404 : 200, "");
}

void World::acceptForLater(const std::string& key, const std::string& callbackUrl) {
    const std::string token = callbackUrl.substr(callbackUrl.rfind('/') + 1);
    const bool declined = m_chance.hits(faults.declined);
    m_timeline.after(core::Duration(static_cast<std::int64_t>(m_chance.below(30'000))), [this, key, token, declined] {
        Effect& effect = m_effects[key];
        if (effect.fenced) return;  // taken back before it was done
        if (declined && !effect.applied) effect.declined = true;
        if (!effect.declined) effect.applied = true;
        const int copies = m_chance.hits(faults.doubledCallback) ? 2 : 1;
        const bool succeeded = effect.applied;
        for (int i = 0; i < copies; ++i)
            m_timeline.after(core::Duration(static_cast<std::int64_t>(m_chance.below(2'000))),
                             [this, token, succeeded] { callback(token, succeeded); });
    });
}

}  // namespace sagadesk::simulation
