// A workflow: the versioned list of steps that fulfils one order type. Immutable once parsed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/value.hpp>

#include "core/failure.h"
#include "core/time.h"

namespace sagadesk::core {

enum class StepKind : std::uint8_t { Call, Approval, Wait };
enum class Stage : std::uint8_t { Validation, Confirmation, Processing };

// How a lost reply is treated; see contracts, section 4.
enum class StepEffect : std::uint8_t { Read, Idempotent, Verify, Once };

enum class OnExhausted : std::uint8_t { Hold, Compensate };

// What a step does to the customer's money: member `money` of a step, by default told by the last part of its path
// (authorisations → Authorise, captures → Capture). Its compensation takes the same amount back.
enum class MoneyRole : std::uint8_t { None, Authorise, Capture };

// Full jitter: the delay before attempt n+1 is uniform in [0, min(max, initial × factor^(n−1))].
struct RetryPolicy {
    std::uint16_t attempts = 6;
    Duration initial{200};
    double factor = 2.0;
    Duration max{30'000};

    // Upper bound of the delay after `attempt` failed (1-based).
    [[nodiscard]] Duration ceiling(std::uint16_t attempt) const;
};

// `when`: a comparison on the order document, or all / any of several.
struct Condition {
    enum class Op : std::uint8_t { Eq, Ne, Gt, Ge, Lt, Le, In, Exists, All, Any };
    Op op = Op::All;
    std::string path;              // JSON Pointer; unused by All and Any
    boost::json::value value;      // In: an array; Exists: true or false
    std::vector<Condition> terms;  // All, Any

    // Numbers compare as numbers, strings by bytes; a comparison of different kinds, or on an absent member, is false
    // (Ne: true).
    [[nodiscard]] bool holds(const boost::json::value& document) const;
};

struct Compensation {
    std::string path;
    std::string method = "POST";
    RetryPolicy retry{20, Duration{200}, 2.0, Duration{300'000}};
    Duration timeout{10'000};
};

struct Step {
    std::string name;
    StepKind kind = StepKind::Call;
    Stage stage = Stage::Validation;
    std::vector<std::size_t> after;  // indexes into Workflow::steps, all of the same stage
    std::string group;               // console: stage of the bar
    std::string label;               // console: plain name
    std::string service;             // kind Call
    std::string path;
    std::string method = "POST";
    StepEffect effect = StepEffect::Idempotent;
    std::optional<std::string> lookupPath;  // GET lookupPath/{idempotency key}
    std::optional<Compensation> compensation;
    bool pivot = false;
    bool critical = true;
    std::optional<Condition> when;
    Duration timeout{10'000};
    RetryPolicy retry;
    OnExhausted onExhausted = OnExhausted::Hold;
    Duration callbackTimeout{24 * 3'600'000};
    Duration approvalTimeout{24 *
                             3'600'000};  // kind Approval: member `timeout`, default 24h; then held approval_overdue
    // kind Wait: exactly one of the two; `until` is a JSON Pointer to an RFC 3339 instant in the document.
    std::optional<Duration> waitFor;
    std::optional<std::string> waitUntil;
    MoneyRole money = MoneyRole::None;
};

struct Workflow {
    std::string name;
    std::uint32_t version = 0;
    std::vector<Step> steps;
    std::string source;  // the text it was parsed from

    [[nodiscard]] std::optional<std::size_t> find(std::string_view stepName) const;
};
using WorkflowPtr = std::shared_ptr<const Workflow>;

// Checks definitions against the JSON Schema that ships with the program, then against what a schema can't say.
// Immutable after load(); any thread may parse with it.
class WorkflowParser {
public:
    // schemaText: resources/schemas/workflow.schema.json
    [[nodiscard]] static Expected<WorkflowParser> load(std::string_view schemaText);

    // Failure: code "invalid_workflow", detail names the rule and the mend, place is the JSON pointer
    // (and byte offset for malformed JSON).
    [[nodiscard]] Expected<WorkflowPtr> parse(std::string_view text) const;

private:
    struct Impl;
    explicit WorkflowParser(std::shared_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
    std::shared_ptr<const Impl> m_impl;
};

// All known versions of all workflows. New orders start with the highest version of their type; running ones keep
// theirs. Built at start, then read-only.
class WorkflowCatalogue {
public:
    // Refuses a second, different definition of the same name and version.
    Expected<void> add(WorkflowPtr workflow);
    [[nodiscard]] WorkflowPtr newest(std::string_view name) const;  // nullptr when unknown
    [[nodiscard]] WorkflowPtr find(std::string_view name, std::uint32_t version) const;
    [[nodiscard]] std::vector<WorkflowPtr> all() const;

private:
    std::vector<WorkflowPtr> m_workflows;  // a handful; sorted by name, version
};

}  // namespace sagadesk::core
