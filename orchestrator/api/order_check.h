// What would become of an order if it were handed in now: nothing is stored, no service is asked. Values; they cross
// threads by copy.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sagadesk::api {

// A step of the workflow that the order would run through.
struct PlannedStep {
    std::string name, label, group;
    std::string kind;      // call, approval, wait
    std::string service;   // "" unless it is a call
    bool skipped = false;  // its condition does not hold for this document
};

// An order that breaks a rule has none; it is refused as handing it in would be, with the place of each mistake.
struct OrderCheck {
    std::string type;  // the workflow's name
    std::uint32_t workflowVersion = 0;
    std::string currency;
    std::int64_t total = 0;  // minor units
    std::string document;    // canonical JSON with defaults filled in
    std::vector<PlannedStep> steps;
};

}  // namespace sagadesk::api
