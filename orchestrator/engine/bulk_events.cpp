#include "engine/bulk_events.h"

#include <type_traits>

#include "core/cause.h"
#include "engine/bulk_jobs.h"
#include "engine/requests.h"

namespace sagadesk::engine {

namespace {

bool namesStep(core::BulkAction action) {
    return action == core::BulkAction::Resolve || action == core::BulkAction::Approve ||
           action == core::BulkAction::Reject;
}

// The step that a job means where it names none: the first that fits.
std::string stepMeant(core::BulkAction action, const core::Order& order) {
    if (action == core::BulkAction::Resolve) {
        const auto cause = core::causeOf(order);
        return cause ? cause->step : std::string();
    }
    for (std::size_t index = 0; index < order.steps.size(); ++index)
        if (order.workflow->steps[index].kind == core::StepKind::Approval &&
            order.steps[index].phase > core::StepPhase::NotReached &&
            order.steps[index].phase < core::StepPhase::Succeeded)
            return order.workflow->steps[index].name;
    return {};
}

}  // namespace

core::Event bulkEvent(const core::BulkJob& job) {
    switch (job.action) {
        case core::BulkAction::Retry:
            return core::RetryRequested{job.actor, job.reason};
        case core::BulkAction::Cancel:
            return core::CancelRequested{job.actor, job.reason};
        case core::BulkAction::Compensate:
            return core::CompensateRequested{job.actor, job.reason};
        case core::BulkAction::Resolve:
            return core::Resolved{0, verdictOf(job.verdict), job.reference, job.actor, job.reason};
        case core::BulkAction::Approve:
            return core::Approved{0, job.actor, job.reason};
        case core::BulkAction::Reject:
            return core::Rejected{0, job.actor, job.reason};
        case core::BulkAction::Close:
            return core::CloseRequested{job.reference, job.actor, job.reason};
        case core::BulkAction::Reopen:
            return core::ReopenRequested{job.actor, job.reason};
        case core::BulkAction::Hold:
            return core::HoldRequested{job.actor, job.reason};
    }
    ENSURE(false);
}

std::string bulkStepName(const core::BulkJob& job, const core::Order& order) {
    if (!namesStep(job.action)) return {};
    return job.step.empty() ? stepMeant(job.action, order) : job.step;
}

void setStep(core::Event& event, std::size_t index) {
    std::visit(
        [&](auto& what) {
            using T = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<T, core::Approved> || std::is_same_v<T, core::Rejected> ||
                          std::is_same_v<T, core::Resolved>)
                what.step = index;
        },
        event);
}

}  // namespace sagadesk::engine
