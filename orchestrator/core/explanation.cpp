#include "core/explanation.h"

#include <algorithm>
#include <array>

#include "core/facts.h"
#include "core/situation.h"

namespace sagadesk::core {
namespace {

constexpr std::string_view order_params = "at,amount,currency";
constexpr std::string_view ended_params = "step,label,service,code,at,amount,currency";
constexpr std::string_view step_params = "step,label,service,since";
constexpr std::string_view failed_params = "step,label,service,code,tries,since";
constexpr std::string_view money_params = "step,label,service,code,tries,since,amount,currency";
constexpr std::string_view until_params = "step,label,service,since,due";

constexpr std::array catalogue{
    // on its way
    ExplanationCode{"running_validation", step_params},
    ExplanationCode{"running_confirmation", step_params},
    ExplanationCode{"running_processing", step_params},
    ExplanationCode{"between_tries", "step,label,service,try,of,code,due"},
    ExplanationCode{"sleeping", "step,label,since,due"},
    ExplanationCode{"payment_checking", "step,label,service,code,since,due,amount,currency"},
    ExplanationCode{"delivery_checking", "step,label,service,code,since,due"},
    ExplanationCode{"outcome_checking", "step,label,service,code,since,due"},
    ExplanationCode{"awaiting_payment", "step,label,service,since,due,amount,currency"},
    ExplanationCode{"awaiting_answer", until_params},
    ExplanationCode{"awaiting_approval", "step,label,since,due"},
    ExplanationCode{"parked", step_params},
    ExplanationCode{"stopping", "since"},
    // held
    ExplanationCode{"retries_exhausted", failed_params},
    ExplanationCode{"refused_too_late", failed_params},
    ExplanationCode{"payment_unknown", money_params},
    ExplanationCode{"delivery_unknown", failed_params},
    ExplanationCode{"outcome_unknown", failed_params},
    ExplanationCode{"bad_response", failed_params},
    ExplanationCode{"approval_overdue", "step,label,since"},
    ExplanationCode{"refund_not_confirmed", money_params},
    ExplanationCode{"release_not_confirmed", money_params},
    ExplanationCode{"stock_not_released", failed_params},
    ExplanationCode{"delivery_not_stopped", failed_params},
    ExplanationCode{"undo_stuck", failed_params},
    ExplanationCode{"paid_after_giving_up", "step,label,service,since,amount,currency"},
    ExplanationCode{"held_after_giving_up", "step,label,service,since,amount,currency"},
    ExplanationCode{"done_after_giving_up", step_params},
    ExplanationCode{"workflow_missing", "workflow,version"},
    ExplanationCode{"stopped_by_operator", "since"},
    // being undone
    ExplanationCode{"giving_up", "cause,code,since"},
    ExplanationCode{"refund_running", money_params},
    ExplanationCode{"release_running", money_params},
    ExplanationCode{"undo_running", failed_params},
    ExplanationCode{"undo_between_tries", "step,label,service,try,of,code,due"},
    ExplanationCode{"undo_parked", step_params},
    // ended
    ExplanationCode{"completed", order_params},
    ExplanationCode{"completed_step_open", "step,label,service,at,amount,currency"},
    ExplanationCode{"completed_without_step", ended_params},
    ExplanationCode{"cancelled_on_request", order_params},
    ExplanationCode{"given_up_by_team", order_params},
    ExplanationCode{"gave_up_after_tries", ended_params},
    ExplanationCode{"refunded", ended_params},
    ExplanationCode{"declined", ended_params},
    ExplanationCode{"declined_funds", ended_params},
    ExplanationCode{"declined_expired_card", ended_params},
    ExplanationCode{"declined_no_reason", ended_params},
    ExplanationCode{"declined_security", ended_params},
    ExplanationCode{"authentication_required", ended_params},
    ExplanationCode{"out_of_stock", ended_params},
    ExplanationCode{"partly_in_stock", ended_params},
    ExplanationCode{"price_changed", ended_params},
    ExplanationCode{"not_eligible", ended_params},
    ExplanationCode{"carrier_refused", ended_params},
    ExplanationCode{"approval_rejected", ended_params},
};

std::string instantText(Instant instant) {
    return instant == Instant{} ? std::string{} : toRfc3339(instant);
}

// The values of parameters for one order and the step that it is about, if any.
class Values {
public:
    Values(const Order& order, std::optional<std::size_t> index)
        : m_order(order),
          m_step(index ? &order.workflow->steps[*index] : nullptr),
          m_record(index ? &order.steps[*index] : nullptr) {}

    [[nodiscard]] std::string of(std::string_view name) const {
        const bool aboutOrder = name == "at" || name == "amount" || name == "currency" || name == "cause" ||
                                name == "workflow" || name == "version";
        return aboutOrder ? ofOrder(name) : ofStep(name);
    }

private:
    [[nodiscard]] std::string ofOrder(std::string_view name) const {
        if (name == "at") return instantText(m_order.changed);
        if (name == "amount") return std::to_string(amount());
        if (name == "currency") return m_order.document ? m_order.document->currency : std::string{};
        if (name == "cause") return m_order.causeStep;
        return name == "workflow" ? m_order.workflowName : std::to_string(m_order.workflowVersion);
    }
    [[nodiscard]] std::string ofStep(std::string_view name) const {
        if (name == "step") return m_step ? m_step->name : m_order.causeStep;
        if (name == "label") return m_step ? m_step->label : m_order.causeStep;
        if (name == "service") return m_step ? m_step->service : std::string{};
        if (name == "code") return code();
        if (name == "try" || name == "tries") return std::to_string(triesMade());
        if (name == "of") return std::to_string(triesAllowed());
        if (name == "since") return since();
        ENSURE(name == "due");
        return m_record ? instantText(m_record->due) : std::string{};
    }

    [[nodiscard]] std::int64_t amount() const {
        if (m_record && m_record->amount > 0) return m_record->amount;
        return m_order.document ? m_order.document->total : 0;
    }
    // What ended the order is told by the order: the step's own code may be of its undoing since.
    [[nodiscard]] std::string code() const {
        const bool ended = m_order.state == OrderState::Failed || m_order.state == OrderState::Cancelled;
        return ended || !m_record ? m_order.causeCode : m_record->code;
    }
    [[nodiscard]] std::string since() const {
        const bool started = m_record && m_record->startedAt != Instant{};
        return instantText(started ? m_record->startedAt : m_order.changed);
    }
    [[nodiscard]] bool isUndone() const { return m_record && m_record->undo != UndoPhase::None; }
    [[nodiscard]] int triesMade() const {
        if (!m_record) return 0;
        return isUndone() ? m_record->undoAttempt - m_record->undoAttemptBase
                          : m_record->attempt - m_record->attemptBase;
    }
    [[nodiscard]] int triesAllowed() const {
        if (!m_step) return 0;
        const bool undo = isUndone() && m_step->compensation;
        return undo ? m_step->compensation->retry.attempts : m_step->retry.attempts;
    }

    const Order& m_order;
    const Step* m_step;
    const StepRecord* m_record;
};

const ExplanationCode& entryOf(std::string_view code) {
    const auto found = std::ranges::find(catalogue, code, &ExplanationCode::code);
    ENSURE(found != catalogue.end());
    return *found;
}

}  // namespace

Explanation explain(const Order& order) {
    const Situation situation = situationOf(order);
    const ExplanationCode& entry = entryOf(situation.code);
    const Values values(order, situation.step);
    Explanation explanation{entry.code, {}, factsOf(order)};
    for (std::string_view rest = entry.params; !rest.empty();) {
        const std::string_view name = rest.substr(0, rest.find(','));
        explanation.params.emplace_back(name, values.of(name));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
    return explanation;
}

std::span<const ExplanationCode> explanationCodes() {
    return catalogue;
}

}  // namespace sagadesk::core
