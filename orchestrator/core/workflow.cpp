#include "core/workflow.h"

#include <algorithm>
#include <compare>

#include "core/json.h"

namespace sagadesk::core {

namespace json = boost::json;

namespace {

// long double holds every int64, uint64 and double exactly here (64 bit mantissa), so mixed kinds compare truly.
long double exact(const json::value& number) {
    if (number.is_int64()) return static_cast<long double>(number.get_int64());
    if (number.is_uint64()) return static_cast<long double>(number.get_uint64());
    return static_cast<long double>(number.get_double());
}

std::partial_ordering compare(const json::value& left, const json::value& right) {
    if (left.is_number() && right.is_number()) return exact(left) <=> exact(right);
    if (left.is_string() && right.is_string()) return left.get_string().compare(right.get_string()) <=> 0;
    return std::partial_ordering::unordered;
}

bool equal(const json::value& left, const json::value& right) {
    if (left.is_number() && right.is_number()) return exact(left) == exact(right);
    return left == right;
}

bool isOneOf(const json::value& found, const json::value& list) {
    return list.is_array() &&
           std::ranges::any_of(list.get_array(), [&](const json::value& one) { return equal(found, one); });
}

bool comparisonHolds(Condition::Op op, const json::value* found, const json::value& value) {
    using Op = Condition::Op;
    if (op == Op::Exists) return (found != nullptr) == (!value.is_bool() || value.get_bool());
    if (found == nullptr) return op == Op::Ne;
    switch (op) {
        case Op::Eq:
            return equal(*found, value);
        case Op::Ne:
            return !equal(*found, value);
        case Op::Gt:
            return compare(*found, value) > 0;
        case Op::Ge:
            return compare(*found, value) >= 0;
        case Op::Lt:
            return compare(*found, value) < 0;
        case Op::Le:
            return compare(*found, value) <= 0;
        case Op::In:
            return isOneOf(*found, value);
        default:
            return false;
    }
}

bool precedes(const WorkflowPtr& workflow, std::string_view name, std::uint32_t version) {
    const int order = std::string_view{workflow->name}.compare(name);
    return order < 0 || (order == 0 && workflow->version < version);
}

bool sameDefinition(const Workflow& left, const Workflow& right) {
    if (left.source == right.source) return true;
    const auto a = parseJson(left.source);
    const auto b = parseJson(right.source);
    return a && b && canonicalJson(*a) == canonicalJson(*b);
}

}  // namespace

Duration RetryPolicy::ceiling(std::uint16_t attempt) const {
    const auto limit = static_cast<double>(max.count());
    auto bound = static_cast<double>(initial.count());
    if (factor > 1.0) {
        for (std::uint16_t done = 1; done < attempt && bound < limit; ++done) bound *= factor;
    }
    return bound < limit ? Duration{static_cast<Duration::rep>(bound)} : max;
}

bool Condition::holds(const json::value& document) const {
    const auto termHolds = [&](const Condition& term) { return term.holds(document); };
    if (op == Op::All) return std::ranges::all_of(terms, termHolds);
    if (op == Op::Any) return std::ranges::any_of(terms, termHolds);
    return comparisonHolds(op, atPointer(document, path), value);
}

std::optional<std::size_t> Workflow::find(std::string_view stepName) const {
    const auto at = std::ranges::find(steps, stepName, &Step::name);
    if (at == steps.end()) return std::nullopt;
    return static_cast<std::size_t>(at - steps.begin());
}

Expected<void> WorkflowCatalogue::add(WorkflowPtr workflow) {
    ENSURE(workflow != nullptr);
    const auto at = std::ranges::partition_point(
        m_workflows, [&](const WorkflowPtr& known) { return precedes(known, workflow->name, workflow->version); });
    if (at == m_workflows.end() || (*at)->name != workflow->name || (*at)->version != workflow->version) {
        m_workflows.insert(at, std::move(workflow));
        return {};
    }
    if (sameDefinition(**at, *workflow)) return {};
    return fail("workflow_conflict", FailureClass::Refused,
                "version " + std::to_string(workflow->version) + " of workflow " + workflow->name +
                    " is already known with other content; a changed definition needs a new version",
                "/version");
}

WorkflowPtr WorkflowCatalogue::newest(std::string_view name) const {
    const auto last = std::ranges::find(m_workflows.rbegin(), m_workflows.rend(), name,
                                        [](const WorkflowPtr& known) -> std::string_view { return known->name; });
    return last == m_workflows.rend() ? nullptr : *last;
}

WorkflowPtr WorkflowCatalogue::find(std::string_view name, std::uint32_t version) const {
    const auto at = std::ranges::find_if(
        m_workflows, [&](const WorkflowPtr& known) { return known->version == version && known->name == name; });
    return at == m_workflows.end() ? nullptr : *at;
}

std::vector<WorkflowPtr> WorkflowCatalogue::all() const {
    return m_workflows;
}

}  // namespace sagadesk::core
