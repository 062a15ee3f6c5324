// `when` of a step: which members go together, and which values an op can compare.
#include <algorithm>
#include <array>

#include "core/workflow_rules.h"

namespace sagadesk::core {

namespace json = boost::json;

namespace {

using Op = Condition::Op;

constexpr std::array<std::pair<std::string_view, Op>, 8> ops{{{"eq", Op::Eq},
                                                              {"ne", Op::Ne},
                                                              {"gt", Op::Gt},
                                                              {"ge", Op::Ge},
                                                              {"lt", Op::Lt},
                                                              {"le", Op::Le},
                                                              {"in", Op::In},
                                                              {"exists", Op::Exists}}};

Op opOf(std::string_view word) {
    const auto at = std::ranges::find(ops, word, &std::pair<std::string_view, Op>::first);
    ENSURE(at != ops.end());
    return at->second;
}

bool isScalar(const json::value& value) {
    return !value.is_structured();
}

// What is wrong with the value for the op; "" when nothing.
std::string_view misfit(Op op, const json::value& value) {
    switch (op) {
        case Op::Exists:
            return value.is_bool() ? "" : "exists takes true or false";
        case Op::In:
            return value.is_array() && !value.get_array().empty() && std::ranges::all_of(value.get_array(), isScalar)
                       ? ""
                       : "in takes a list of one or more numbers, strings, booleans or nulls";
        case Op::Eq:
        case Op::Ne:
            return isScalar(value) ? "" : "eq and ne take a number, string, boolean or null";
        default:
            return value.is_number() || value.is_string() ? "" : "gt, ge, lt and le take a number or a string";
    }
}

Condition readComparison(const json::object& object, const std::string& place, FirstFault& fault) {
    Condition condition;
    for (const std::string_view required : {"path", "op"}) {
        if (object.contains(required)) continue;
        fault.at(place, "a comparison needs the member " + std::string{required});
        return condition;
    }
    condition.path = object.at("path").get_string();
    condition.op = opOf(object.at("op").get_string());
    const json::value* value = object.if_contains("value");
    if (value == nullptr && condition.op != Op::Exists)
        fault.at(place, "this op compares with the member value, which is missing");
    condition.value = value == nullptr ? json::value(true) : *value;
    if (const std::string_view wrong = misfit(condition.op, condition.value); value != nullptr && !wrong.empty())
        fault.at(place + "/value", std::string{wrong});
    return condition;
}

Condition readTerms(const json::object& object, std::string_view name, Op op, const std::string& place,
                    FirstFault& fault) {
    Condition condition;
    condition.op = op;
    const json::array& terms = object.at(name).get_array();
    for (std::size_t i = 0; i < terms.size(); ++i)
        condition.terms.push_back(
            readCondition(terms[i].get_object(), place + "/" + std::string{name} + "/" + std::to_string(i), fault));
    return condition;
}

}  // namespace

Condition readCondition(const json::object& object, const std::string& place, FirstFault& fault) {
    const bool all = object.contains("all");
    const bool any = object.contains("any");
    if ((all || any) && object.size() > 1) fault.at(place, "either all, or any, or path, op and value; not together");
    if (all) return readTerms(object, "all", Op::All, place, fault);
    if (any) return readTerms(object, "any", Op::Any, place, fault);
    return readComparison(object, place, fault);
}

}  // namespace sagadesk::core
