#include "ctl/headlines.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sagadesk::ctl {

namespace {

using Words = std::pair<std::string_view, std::string_view>;

constexpr auto headlines = std::to_array<Words>({
    // on its way
    {"running_validation", "Being checked[: {label}]"},
    {"running_confirmation", "Being confirmed[: {label}]"},
    {"running_processing", "Being carried out[: {label}]"},
    {"between_tries", "{label}, try {try} of {of}: {code}[; next at {due}]"},
    {"sleeping", "{label}: waits until {due}"},
    {"payment_checking", "Not known yet if money was taken; being looked up"},
    {"delivery_checking", "Not known yet if the delivery was made; being looked up"},
    {"outcome_checking", "{label}: not known yet if it was done; being looked up"},
    {"awaiting_payment", "Waiting for the payment[ until {due}]"},
    {"awaiting_answer", "{label}: {service} will answer later"},
    {"awaiting_approval", "{label}: waits for a yes or no"},
    {"parked", "Parked: {service} takes no calls now"},
    {"stopping", "Stops when what is under way is answered"},
    // held
    {"retries_exhausted", "{label}: no success in {tries} tries"},
    {"refused_too_late", "{label}: refused after the point of no return[ ({code})]"},
    {"payment_unknown", "Not known if money was taken, a person must look"},
    {"delivery_unknown", "Not known if the delivery was made, a person must look"},
    {"outcome_unknown", "{label}: not known if it was done"},
    {"bad_response", "{label}: {service}'s answer was not understood"},
    {"approval_overdue", "{label}: the approval is overdue"},
    {"refund_not_confirmed", "Refund of {amount} not confirmed, needs a person"},
    {"release_not_confirmed", "Amount held not released, needs a person"},
    {"stock_not_released", "Stock could not be released, needs a person"},
    {"delivery_not_stopped", "Delivery could not be stopped, needs a person"},
    {"undo_stuck", "{label}: could not be undone, needs a person"},
    {"paid_after_giving_up", "{amount} came after the order was given up"},
    {"held_after_giving_up", "{amount} was held after the order was given up"},
    {"done_after_giving_up", "{label}: done after the order was given up"},
    {"workflow_missing", "Workflow {workflow} version {version} is not installed"},
    {"stopped_by_operator", "Stopped by an operator"},
    // being undone
    {"giving_up", "Being given up[ after {cause}][: {code}]"},
    {"refund_running", "Refund of {amount} is running"},
    {"release_running", "Amount held is being released"},
    {"undo_running", "{label}: being undone"},
    {"undo_between_tries", "Undoing {label}, try {try} of {of}: {code}[; next at {due}]"},
    {"undo_parked", "Undoing waits: {service} takes no calls now"},
    // ended
    {"completed", "Completed"},
    {"completed_step_open", "Completed; {label} is still open"},
    {"completed_without_step", "Completed without {label}"},
    {"cancelled_on_request", "Cancelled on request"},
    {"given_up_by_team", "Given up by the team"},
    {"gave_up_after_tries", "{label}: given up after all tries"},
    {"refunded", "Refunded {amount}"},
    {"declined", "{label}: refused[ ({code})]"},
    {"declined_funds", "Bank refused: not enough money"},
    {"declined_expired_card", "Card has expired"},
    {"declined_no_reason", "Bank refused without a reason"},
    {"declined_security", "Payment not possible with this card"},
    {"authentication_required", "The customer did not confirm at the bank"},
    {"out_of_stock", "Out of stock"},
    {"partly_in_stock", "Only a part is in stock"},
    {"price_changed", "Price changed after checkout"},
    {"not_eligible", "Not allowed for this customer"},
    {"carrier_refused", "The carrier does not deliver there"},
    {"approval_rejected", "{label}: rejected by a person"},
});

}  // namespace

std::string_view headlinePattern(std::string_view code) {
    const auto found =
        std::find_if(headlines.begin(), headlines.end(), [&](const Words& words) { return words.first == code; });
    return found == headlines.end() ? std::string_view() : found->second;
}

}  // namespace sagadesk::ctl
