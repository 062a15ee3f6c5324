// One step of a definition: defaults, and the members that go together.
#include <array>
#include <span>

#include "core/workflow_rules.h"

namespace sagadesk::core {

namespace json = boost::json;
using std::chrono::hours;
using std::chrono::minutes;
using namespace std::chrono_literals;

namespace {

struct Bounds {
    Duration low;
    Duration high;
    std::string_view text;
};
constexpr Bounds attempt_bounds{1ms, hours{1}, "1ms to 1h"};
constexpr Bounds pause_bounds{1ms, hours{24}, "1ms to 24h"};
constexpr Bounds callback_bounds{1ms, hours{24} * 365, "1ms to 365d"};
constexpr Bounds wait_bounds{1ms, hours{24} * 3650, "1ms to 3650d"};

template <class E>
struct Word {
    std::string_view text;
    E value;
};
template <class E>
Word(const char*, E) -> Word<E>;

constexpr std::array kinds{Word{"call", StepKind::Call}, Word{"approval", StepKind::Approval},
                           Word{"wait", StepKind::Wait}};
constexpr std::array stages{Word{"validation", Stage::Validation}, Word{"confirmation", Stage::Confirmation},
                            Word{"processing", Stage::Processing}};
constexpr std::array effects{Word{"idempotent", StepEffect::Idempotent}, Word{"read", StepEffect::Read},
                             Word{"verify", StepEffect::Verify}, Word{"once", StepEffect::Once}};
constexpr std::array exhaustions{Word{"hold", OnExhausted::Hold}, Word{"compensate", OnExhausted::Compensate}};
constexpr std::array moneyRoles{Word{"none", MoneyRole::None}, Word{"authorise", MoneyRole::Authorise},
                                Word{"capture", MoneyRole::Capture}};

constexpr std::array<std::string_view, 9> call_members{
    "service", "path", "method", "effect", "lookup", "compensation", "retry", "onExhausted", "callbackTimeout"};
constexpr std::array<std::string_view, 2> wait_members{"for", "until"};

// The members of one object of the definition; the schema has checked their types.
class Members {
public:
    Members(const json::object& object, std::string place, FirstFault& fault)
        : m_json(object),
          m_place(std::move(place)),
          m_fault(fault) {}

    [[nodiscard]] bool has(std::string_view name) const { return m_json.contains(name); }
    [[nodiscard]] const json::object& object(std::string_view name) const { return m_json.at(name).get_object(); }
    [[nodiscard]] std::string place(std::string_view name) const { return m_place + "/" + std::string{name}; }
    [[nodiscard]] Members below(std::string_view name) const { return {object(name), place(name), m_fault}; }

    [[nodiscard]] std::string text(std::string_view name, std::string_view fallback) const {
        const json::value* found = m_json.if_contains(name);
        return std::string{found == nullptr ? fallback : std::string_view{found->get_string()}};
    }
    [[nodiscard]] bool flag(std::string_view name, bool fallback) const {
        const json::value* found = m_json.if_contains(name);
        return found == nullptr ? fallback : found->get_bool();
    }
    // Without the member: the first of the words.
    template <class E>
    [[nodiscard]] E word(std::string_view name, std::span<const Word<E>> words) const {
        const std::string found = text(name, words.front().text);
        for (const Word<E>& candidate : words)
            if (candidate.text == found) return candidate.value;
        return words.front().value;
    }
    [[nodiscard]] Duration duration(std::string_view name, Duration fallback, const Bounds& bounds) const {
        if (!has(name)) return fallback;
        const auto parsed = parseDuration(m_json.at(name).get_string());
        if (parsed && *parsed >= bounds.low && *parsed <= bounds.high) return *parsed;
        refuse(name, "a duration from " + std::string{bounds.text} + " belongs here");
        return fallback;
    }
    [[nodiscard]] RetryPolicy retry(const RetryPolicy& fallback) const;

    void refuse(std::string_view name, std::string detail) const { m_fault.at(place(name), std::move(detail)); }
    void refuseHere(std::string detail) const { m_fault.at(m_place, std::move(detail)); }
    void refuseAll(std::span<const std::string_view> names, std::string_view why) const {
        for (const std::string_view name : names)
            if (has(name)) refuse(name, std::string{name} + " " + std::string{why});
    }

private:
    const json::object& m_json;
    std::string m_place;
    FirstFault& m_fault;
};

RetryPolicy Members::retry(const RetryPolicy& fallback) const {
    RetryPolicy policy = fallback;
    if (!has("retry")) return policy;
    const Members given = below("retry");
    if (given.has("attempts")) policy.attempts = static_cast<std::uint16_t>(given.m_json.at("attempts").get_int64());
    if (given.has("factor")) policy.factor = given.m_json.at("factor").to_number<double>();
    policy.initial = given.duration("initial", fallback.initial, pause_bounds);
    policy.max = given.duration("max", fallback.max, pause_bounds);
    if (policy.initial > policy.max)
        given.refuse(given.has("max") ? "max" : "initial", "initial is longer than max, which is " +
                                                               std::to_string(policy.max.count()) +
                                                               "ms; raise max or shorten initial");
    return policy;
}

Compensation readCompensation(const Members& members) {
    Compensation compensation;
    compensation.path = members.text("path", "");
    compensation.method = members.text("method", compensation.method);
    compensation.retry = members.retry(compensation.retry);
    compensation.timeout = members.duration("timeout", compensation.timeout, attempt_bounds);
    return compensation;
}

MoneyRole defaultMoney(const Step& step) {
    if (step.service != "payment" || step.effect == StepEffect::Read) return MoneyRole::None;
    const std::string_view last = std::string_view{step.path}.substr(step.path.rfind('/') + 1);
    if (last == "authorisations") return MoneyRole::Authorise;
    return last == "captures" ? MoneyRole::Capture : MoneyRole::None;
}

void readMoney(const Members& members, Step& step) {
    step.money = members.has("money") ? members.word<MoneyRole>("money", moneyRoles) : defaultMoney(step);
    if (step.effect == StepEffect::Read && step.money != MoneyRole::None)
        members.refuse("money", "a step with effect read changes nothing, so it can't move money; use none");
}

void readEffect(const Members& members, Step& step) {
    step.effect = members.word<StepEffect>("effect", effects);
    if (members.has("lookup")) step.lookupPath = members.below("lookup").text("path", "");
    if (members.has("compensation")) step.compensation = readCompensation(members.below("compensation"));
    if (step.effect == StepEffect::Verify && !step.lookupPath)
        members.refuse("effect", "verify needs a lookup: {\"path\": …} that says whether the call was done");
    if (step.effect != StepEffect::Verify && step.lookupPath)
        members.refuse("lookup", "only effect verify looks up; set \"effect\": \"verify\" or leave lookup out");
    if (step.effect == StepEffect::Read && step.compensation)
        members.refuse("compensation", "effect read is never compensated; leave compensation out or change effect");
}

void readCall(const Members& members, Step& step) {
    for (const std::string_view required : {"service", "path"})
        if (!members.has(required)) members.refuseHere("kind call needs the member " + std::string{required});
    members.refuseAll(wait_members, "belongs to kind wait; this step is a call");
    step.service = members.text("service", "");
    step.path = members.text("path", "");
    step.method = members.text("method", step.method);
    readEffect(members, step);
    step.timeout = members.duration("timeout", step.timeout, attempt_bounds);
    step.retry = members.retry(step.retry);
    step.onExhausted = members.word<OnExhausted>("onExhausted", exhaustions);
    step.callbackTimeout = members.duration("callbackTimeout", step.callbackTimeout, callback_bounds);
    readMoney(members, step);
}

void readApproval(const Members& members, Step& step) {
    constexpr std::string_view why = "belongs to kind call; a person's approval calls no service";
    members.refuseAll(call_members, why);
    members.refuseAll(std::array{std::string_view{"money"}}, why);
    members.refuseAll(wait_members, "belongs to kind wait; this step is an approval");
    step.approvalTimeout = members.duration("timeout", step.approvalTimeout, wait_bounds);
}

void readWait(const Members& members, Step& step) {
    constexpr std::string_view why = "belongs to kind call; a wait calls no service";
    members.refuseAll(call_members, why);
    members.refuseAll(std::array{std::string_view{"money"}}, why);
    members.refuseAll(std::array{std::string_view{"timeout"}}, "has no meaning for a wait; use for or until");
    if (members.has("for") == members.has("until"))
        members.refuseHere("kind wait needs exactly one of for (a duration) and until (a JSON Pointer to a time)");
    if (members.has("for")) step.waitFor = members.duration("for", Duration{1}, wait_bounds);
    if (members.has("until")) step.waitUntil = members.text("until", "");
}

void readKind(const Members& members, Step& step) {
    switch (step.kind) {
        case StepKind::Call:
            return readCall(members, step);
        case StepKind::Approval:
            return readApproval(members, step);
        case StepKind::Wait:
            return readWait(members, step);
    }
}

std::string defaultGroup(const Step& step) {
    if (step.kind == StepKind::Call) return step.service;
    return step.kind == StepKind::Approval ? "approval" : "wait";
}

}  // namespace

Step readStep(const json::object& object, const std::string& place, FirstFault& fault) {
    const Members members(object, place, fault);
    Step step;
    step.name = members.text("name", "");
    step.kind = members.word<StepKind>("kind", kinds);
    step.stage = members.word<Stage>("stage", stages);
    readKind(members, step);
    step.group = members.text("group", defaultGroup(step));
    step.label = members.text("label", step.name);
    step.pivot = members.flag("pivot", false);
    step.critical = members.flag("critical", true);
    if (step.pivot && !step.critical)
        members.refuse("pivot", "a pivot must be critical: the order turns on its success; leave out one of the two");
    if (members.has("when")) step.when = readCondition(members.object("when"), members.place("when"), fault);
    return step;
}

}  // namespace sagadesk::core
