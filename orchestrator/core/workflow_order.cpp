// The order of the steps: `after`, stages, cycles.
#include <algorithm>

#include "core/workflow_rules.h"

namespace sagadesk::core {

namespace json = boost::json;

namespace {

std::string placeOf(std::size_t step, std::string_view member) {
    return "/steps/" + std::to_string(step) + "/" + std::string{member};
}

void checkNames(const Workflow& workflow, FirstFault& fault) {
    for (std::size_t i = 0; i < workflow.steps.size(); ++i)
        if (const std::size_t first = *workflow.find(workflow.steps[i].name); first != i)
            fault.at(placeOf(i, "name"), "step " + std::to_string(first) + " has the name " + workflow.steps[i].name +
                                             " already; names are unique in a workflow");
}

void checkStages(const Workflow& workflow, FirstFault& fault) {
    for (std::size_t i = 1; i < workflow.steps.size(); ++i)
        if (workflow.steps[i].stage < workflow.steps[i - 1].stage)
            fault.at(placeOf(i, "stage"),
                     "stages go validation, confirmation, processing; this step must be listed before those of later "
                     "stages");
}

// What is wrong with `name` as a predecessor of the step; "" when nothing.
std::string misfit(const Workflow& workflow, std::size_t step, const std::string& name) {
    const auto found = workflow.find(name);
    if (!found) return "no step has the name " + name;
    if (*found == step) return "a step can't come after itself";
    if (workflow.steps[*found].stage != workflow.steps[step].stage)
        return "step " + name + " is of another stage; a stage begins by itself when the one before is done";
    if (std::ranges::count(workflow.steps[step].after, *found) != 0) return "step " + name + " is named twice";
    return {};
}

void readAfter(const json::array& names, Workflow& workflow, std::size_t step, FirstFault& fault) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name{names[i].get_string()};
        const std::string wrong = misfit(workflow, step, name);
        if (wrong.empty())
            workflow.steps[step].after.push_back(*workflow.find(name));
        else
            fault.at(placeOf(step, "after") + "/" + std::to_string(i), wrong);
    }
}

void defaultAfter(Workflow& workflow, std::size_t step) {
    if (step > 0 && workflow.steps[step - 1].stage == workflow.steps[step].stage)
        workflow.steps[step].after.push_back(step - 1);
}

// Depth first; a step met again while it is still open closes a cycle.
class CycleSearch {
public:
    explicit CycleSearch(const Workflow& workflow) : m_workflow(workflow), m_marks(workflow.steps.size(), Mark::New) {}

    // The steps of a cycle that is reached from the step, the first one again at the end; empty when there is none.
    std::vector<std::size_t> from(std::size_t step) {
        if (m_marks[step] == Mark::Done) return {};
        if (m_marks[step] == Mark::Open) {
            std::vector<std::size_t> cycle(std::ranges::find(m_path, step), m_path.end());
            cycle.push_back(step);
            return cycle;
        }
        m_marks[step] = Mark::Open;
        m_path.push_back(step);
        for (const std::size_t before : m_workflow.steps[step].after)
            if (auto cycle = from(before); !cycle.empty()) return cycle;
        m_path.pop_back();
        m_marks[step] = Mark::Done;
        return {};
    }

private:
    enum class Mark : std::uint8_t { New, Open, Done };
    const Workflow& m_workflow;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_path;
};

void checkCycles(const Workflow& workflow, FirstFault& fault) {
    CycleSearch search(workflow);
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
        const auto cycle = search.from(i);
        if (cycle.empty()) continue;
        std::string names;
        for (const std::size_t step : cycle) names += (names.empty() ? "" : " after ") + workflow.steps[step].name;
        return fault.at(placeOf(cycle.front(), "after"), "the steps wait for each other: " + names);
    }
}

}  // namespace

void readOrder(const json::array& steps, Workflow& workflow, FirstFault& fault) {
    checkNames(workflow, fault);
    checkStages(workflow, fault);
    for (std::size_t i = 0; i < workflow.steps.size(); ++i) {
        if (const json::value* names = steps[i].get_object().if_contains("after"))
            readAfter(names->get_array(), workflow, i, fault);
        else
            defaultAfter(workflow, i);
    }
    checkCycles(workflow, fault);
}

}  // namespace sagadesk::core
