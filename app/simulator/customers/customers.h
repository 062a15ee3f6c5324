// sagadesk-sim customers and audit: orders sent, waited for, and compared with the ledger.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "simulator/customers/balance.h"
#include "simulator/customers/submission.h"

namespace sagadesk::simulator {

struct CustomersSettings {
    SubmissionSettings submission;
    std::string ledgerUrl;  // of the stand-ins; "": nothing to compare with
    std::string acksFile;   // one line an id as soon as its 202 is here; "" for none
    bool approve = false;
    bool progress = false;                        // a bar on stderr
    std::chrono::milliseconds patience{600'000};  // for the orders to settle
};

struct Percentiles {
    double p50_ms = 0, p99_ms = 0;
};

// What a run or an audit has found out.
struct Verdict {
    SubmissionResult submission;
    std::map<std::string, std::uint64_t> states;  // of the orders in question; a held one counts as "held"
    std::uint64_t missing = 0;                    // acknowledged, and the service does not know them
    std::string firstMissing;
    bool settled = false;
    double seconds = 0;              // from the first order sent to the last one finished
    Percentiles ack, completion;     // completion: of the completed ones, from accepted to the last change
    std::optional<Balance> balance;  // of every order in the service, when there is a ledger
    bool keysClean = true;           // no key had several effects

    [[nodiscard]] bool good() const;
};

[[nodiscard]] core::Expected<Verdict> runCustomers(const CustomersSettings& settings);

struct AuditSettings {
    std::string url, ledgerUrl, acksFile;
    std::chrono::milliseconds patience{0};  // for the orders to settle
};
[[nodiscard]] core::Expected<Verdict> runAudit(const AuditSettings& settings);

// For people; for programs when json.
[[nodiscard]] std::string report(const Verdict& verdict, bool json);

}  // namespace sagadesk::simulator
