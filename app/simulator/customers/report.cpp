#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cstdarg>
#include <cstdio>

#include "simulator/customers/customers.h"

namespace sagadesk::simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t findings_shown_max = 10;

std::uint64_t totalOf(const Verdict& verdict) {
    std::uint64_t sum = 0;
    for (const auto& [state, count] : verdict.states) sum += count;
    return sum;
}

double ordersPerSecond(const Verdict& verdict) {
    return verdict.seconds > 0 ? static_cast<double>(totalOf(verdict)) / verdict.seconds : 0;
}

[[gnu::format(printf, 2, 3)]] void add(std::string& text, const char* format, ...) {
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    text += line;
}

void addFindings(std::string& text, const char* title, const std::vector<Finding>& findings) {
    if (findings.empty()) return;
    add(text, "%s\n", title);
    for (std::size_t i = 0; i < std::min(findings.size(), findings_shown_max); ++i)
        add(text, "  %s  %s\n", findings[i].order.c_str(), findings[i].what.c_str());
    if (findings.size() > findings_shown_max) add(text, "  and %zu more\n", findings.size() - findings_shown_max);
}

void addBalance(std::string& text, const Verdict& verdict) {
    if (!verdict.balance) return;
    const Balance& balance = *verdict.balance;
    add(text, "ledger      %s, %llu orders compared, %s\n", balance.balanced() ? "balanced: yes" : "balanced: NO",
        static_cast<unsigned long long>(balance.compared),
        verdict.keysClean ? "no key with several effects" : "KEYS WITH SEVERAL EFFECTS");
    addFindings(text, "broken rules:", balance.findings);
    addFindings(text, "not judged yet:", balance.excused);
}

std::string forPeople(const Verdict& verdict) {
    std::string text;
    const SubmissionResult& submission = verdict.submission;
    if (submission.accepted.size() + submission.refused > 0) {
        add(text, "orders      %zu accepted, %llu refused, %llu sent again\n", submission.accepted.size(),
            static_cast<unsigned long long>(submission.refused), static_cast<unsigned long long>(submission.repeats));
        if (submission.refused > 0) add(text, "            first refusal: %s\n", submission.firstRefusal.c_str());
    }
    text += "states      ";
    for (const auto& [state, count] : verdict.states)
        add(text, "%s%s %llu", text.ends_with("      ") ? "" : ", ", state.c_str(),
            static_cast<unsigned long long>(count));
    text += verdict.settled ? "\n" : " (NOT ALL SETTLED)\n";
    if (verdict.missing > 0)
        add(text, "LOST        %llu acknowledged orders are unknown, first %s\n",
            static_cast<unsigned long long>(verdict.missing), verdict.firstMissing.c_str());
    if (verdict.seconds > 0) {
        add(text, "throughput  %.0f orders/s, %.2f s from the first sent to the last finished\n",
            ordersPerSecond(verdict), verdict.seconds);
        add(text, "ack         p50 %.1f ms, p99 %.1f ms\n", verdict.ack.p50_ms, verdict.ack.p99_ms);
    }
    add(text, "completion  p50 %.0f ms, p99 %.0f ms from accepted to completed\n", verdict.completion.p50_ms,
        verdict.completion.p99_ms);
    addBalance(text, verdict);
    return text;
}

json::array findingsOf(const std::vector<Finding>& findings) {
    json::array result;
    for (const auto& finding : findings) result.push_back({{"order", finding.order}, {"what", finding.what}});
    return result;
}

json::object percentiles(const Percentiles& values) {
    return {{"p50", values.p50_ms}, {"p99", values.p99_ms}};
}

std::string forPrograms(const Verdict& verdict) {
    json::object states;
    for (const auto& [state, count] : verdict.states) states[state] = count;
    json::object result{{"good", verdict.good()},
                        {"accepted", verdict.submission.accepted.size()},
                        {"refused", verdict.submission.refused},
                        {"firstRefusal", verdict.submission.firstRefusal},
                        {"repeats", verdict.submission.repeats},
                        {"states", std::move(states)},
                        {"settled", verdict.settled},
                        {"missing", verdict.missing},
                        {"firstMissing", verdict.firstMissing},
                        {"seconds", verdict.seconds},
                        {"ordersPerSecond", ordersPerSecond(verdict)},
                        {"ack_ms", percentiles(verdict.ack)},
                        {"completion_ms", percentiles(verdict.completion)}};
    if (verdict.balance) {
        result["balanced"] = verdict.balance->balanced();
        result["compared"] = verdict.balance->compared;
        result["keysClean"] = verdict.keysClean;
        result["findings"] = findingsOf(verdict.balance->findings);
        result["excused"] = findingsOf(verdict.balance->excused);
    }
    return json::serialize(result) + "\n";
}

}  // namespace

std::string report(const Verdict& verdict, bool json) {
    return json ? forPrograms(verdict) : forPeople(verdict);
}

}  // namespace sagadesk::simulator
