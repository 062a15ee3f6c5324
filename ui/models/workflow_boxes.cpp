#include "ui/models/workflow_boxes.h"

#include <algorithm>
#include <map>

#include "ui/format/words/names.h"
#include "ui/format/words/workflow_words.h"

namespace sagadesk::ui {

namespace {

using api::WorkflowStepView;

int indexOf(const std::vector<WorkflowStepView>& steps, const std::string& name) {
    const auto found = std::ranges::find(steps, name, &WorkflowStepView::name);
    return found == steps.end() ? -1 : static_cast<int>(found - steps.begin());
}

// Within a stage a step stands behind the latest of those that it comes after; a stage begins behind the one before.
void place(const std::vector<WorkflowStepView>& steps, std::vector<WorkflowBox>& boxes) {
    int begin = 0, end = 0;
    std::map<int, int> filled;  // rows by column
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0 && steps[i].stage != steps[i - 1].stage) begin = end;
        boxes[i].column = begin;
        for (const std::string& name : steps[i].after) {
            const int before = indexOf(steps, name);
            if (before < 0 || before >= static_cast<int>(i)) continue;
            boxes[i].before.push_back(before);
            boxes[i].column = std::max(boxes[i].column, boxes[static_cast<std::size_t>(before)].column + 1);
        }
        boxes[i].row = filled[boxes[i].column]++;
        end = std::max(end, boxes[i].column + 1);
    }
}

// The first steps of a stage come after the last ones of the stage before.
void joinStages(const std::vector<WorkflowStepView>& steps, std::vector<WorkflowBox>& boxes) {
    std::set<int> followed;
    for (const WorkflowBox& box : boxes) followed.insert(box.before.begin(), box.before.end());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!boxes[i].before.empty()) continue;
        std::string stage;
        for (std::size_t j = 0; j < i; ++j)
            if (steps[j].stage != steps[i].stage) stage = steps[j].stage;
        for (std::size_t j = 0; j < i && !stage.empty(); ++j)
            if (steps[j].stage == stage && !followed.contains(static_cast<int>(j)))
                boxes[i].before.push_back(static_cast<int>(j));
    }
}

}  // namespace

std::vector<WorkflowBox> boxesOf(const api::WorkflowView& workflow, const Formats& formats,
                                 const std::set<std::string>& changed) {
    std::vector<WorkflowBox> boxes;
    for (const WorkflowStepView& step : workflow.steps) {
        WorkflowBox box;
        box.step = step.name;
        box.title = shortStepName(step.label);
        box.line = stepLine(step, formats);
        if (step.compensation) box.undo = undoName(step.label);
        box.stage = stageWord(step.stage);
        box.optional = !step.critical;
        box.pivot = step.pivot;
        box.conditional = !step.when.empty();
        box.changed = changed.contains(step.name);
        boxes.push_back(std::move(box));
    }
    place(workflow.steps, boxes);
    joinStages(workflow.steps, boxes);
    return boxes;
}

}  // namespace sagadesk::ui
