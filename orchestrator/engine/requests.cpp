#include "engine/requests.h"

namespace sagadesk::engine {

namespace {
constexpr std::size_t reason_characters_max = 500;
constexpr std::size_t owner_bytes_max = 64;
}  // namespace

core::FieldErrors documentErrors(const std::string& type) {
    return {{"/type", "There is no workflow \"" + type + "\". Use one that is installed."}};
}

api::Problem invalidOrder(core::FieldErrors errors) {
    return {api::ProblemCode::InvalidOrder, "The request breaks a rule; see errors.", {}, {}, std::move(errors), {}};
}

core::FieldErrors reasonErrors(const std::string& reason) {
    if (!reason.empty() && reason.size() <= 4 * reason_characters_max) return {};
    return {{"/reason", "A reason of 1 to 500 characters is required: say why."}};
}

bool isVerdict(const std::string& word) {
    return word == "done" || word == "not_done" || word == "skip";
}

core::Verdict verdictOf(const std::string& word) {
    return word == "done" ? core::Verdict::Done : word == "not_done" ? core::Verdict::NotDone : core::Verdict::Skip;
}

core::FieldErrors requestErrors(const api::BulkRequest& request) {
    core::FieldErrors errors = reasonErrors(request.reason);
    if (request.orders.empty() != request.filter.has_value())
        errors.push_back({"/orders", "Name either orders or a filter."});
    if (request.orders.size() > api::bulk_orders_max) errors.push_back({"/orders", "At most 100000 orders at once."});
    if (request.action == core::BulkAction::Resolve && !isVerdict(request.verdict))
        errors.push_back({"/verdict", "The verdict is done, not_done or skip."});
    if (request.rate && (*request.rate <= 0 || *request.rate > 10'000))
        errors.push_back({"/rate", "The pace is more than 0 and at most 10000 orders a second."});
    if (request.stopAbove < 0 || request.stopAbove > 1)
        errors.push_back({"/stopAbove", "The share is a number from 0 to 1."});
    return errors;
}

core::FieldErrors ownerErrors(const std::string& owner) {
    if (owner.size() <= owner_bytes_max) return {};
    return {{"/owner", "A name has at most 64 bytes."}};
}

}  // namespace sagadesk::engine
