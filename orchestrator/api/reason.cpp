#include "api/reason.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace sagadesk::api {

namespace {

// In the order of HoldReason. {step} is the step's label, {tries} the number of its attempts.
constexpr std::array<std::string_view, 9> hold_texts{
    "",
    "“{step}” was tried {tries} times without success. Retry it, settle it by hand or cancel the order.",
    "It is not known whether “{step}” was carried out. Find out at the service, then settle the step by hand.",
    "“{step}” could not be undone. Undo it at the service, then settle the step by hand, or retry.",
    "The service of “{step}” gave an answer that the order service does not understand.",
    "“{step}” waits for an approval that is overdue.",
    "“{step}” was reported as done after the order had given it up. What it did must be settled by hand.",
    "The workflow version of this order is not installed here.",
    "An operator has stopped this order.",
};

// In the order of Activity.
constexpr std::array<std::string_view, 8> activity_texts{
    "",
    "“{step}” is waiting for its time.",
    "“{step}” has been accepted by its service, which will answer later.",
    "“{step}” waits for a person's approval.",
    "“{step}” waits until its service takes calls again.",
    "What was done for this order is being undone.",
    "",
    "",
};

std::string filledIn(std::string_view pattern, std::string_view step, std::uint16_t tries) {
    std::string text(pattern);
    const auto replace = [&text](std::string_view mark, std::string_view value) {
        if (const auto place = text.find(mark); place != std::string::npos) text.replace(place, mark.size(), value);
    };
    replace("{step}", step.empty() ? "a step" : step);
    replace("{tries}", std::to_string(tries));
    return text;
}

const StepView* stepNamed(const OrderSnapshot& snapshot, std::string_view name) {
    const auto found = std::find_if(snapshot.steps.begin(), snapshot.steps.end(),
                                    [&](const StepView& step) { return step.name == name; });
    return found == snapshot.steps.end() ? nullptr : &*found;
}

// The step that holds the order; while it is being undone, that is not the one that made it give up.
const StepView* stepHeld(const OrderSnapshot& snapshot) {
    const std::string_view hold = core::word(snapshot.summary.hold);
    const auto found = std::find_if(snapshot.steps.begin(), snapshot.steps.end(),
                                    [&](const StepView& step) { return step.hold == hold; });
    return found == snapshot.steps.end() ? stepNamed(snapshot, snapshot.causeStep) : &*found;
}

// The step that an activity speaks of.
const StepView* stepInStatus(const OrderSnapshot& snapshot, core::Activity activity) {
    const std::string_view word = core::word(activity);
    const auto fits = [&](const StepView& step) {
        if (activity == core::Activity::Waiting)
            return step.status == "retry_wait" || step.status == "looking_up" || step.status == "sleeping" ||
                   step.undoStatus == "retry_wait";
        return step.status == word || step.undoStatus == word;
    };
    const auto found = std::find_if(snapshot.steps.begin(), snapshot.steps.end(), fits);
    return found == snapshot.steps.end() ? nullptr : &*found;
}

std::string withLabel(std::string_view pattern, const StepView* step, std::string_view fallback) {
    if (step == nullptr) return filledIn(pattern, fallback, 0);
    return filledIn(pattern, step->label.empty() ? step->name : step->label, step->attempts);
}

std::string causeText(const OrderSnapshot& snapshot) {
    if (snapshot.causeCode == "cancel_requested") return "Cancelled on request.";
    if (snapshot.causeStep.empty()) return {};
    std::string text =
        withLabel("“{step}” did not succeed", stepNamed(snapshot, snapshot.causeStep), snapshot.causeStep);
    if (!snapshot.causeCode.empty()) text += " (" + snapshot.causeCode + ")";
    return text + ".";
}

std::string endText(core::OrderState state) {
    return core::isFinal(state) && state != core::OrderState::Completed
               ? "Every effect that had to be undone was undone."
               : std::string();
}

std::string joined(std::string first, const std::string& second) {
    if (first.empty() || second.empty()) return first + second;
    return first + ' ' + second;
}

}  // namespace

std::string reasonText(const OrderSnapshot& snapshot) {
    const OrderSummary& summary = snapshot.summary;
    if (summary.hold != core::HoldReason::None)
        return withLabel(hold_texts.at(static_cast<std::size_t>(summary.hold)), stepHeld(snapshot), snapshot.causeStep);
    if (core::isFinal(summary.state)) return joined(causeText(snapshot), endText(summary.state));
    const std::string now = withLabel(activity_texts.at(static_cast<std::size_t>(summary.activity)),
                                      stepInStatus(snapshot, summary.activity), {});
    return joined(causeText(snapshot), now);
}

}  // namespace sagadesk::api
