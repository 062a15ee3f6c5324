// The installed workflows: every version with its steps, its text and the orders that run on it. Values only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/time.h"

namespace sagadesk::api {

struct RetryView {
    std::uint16_t attempts = 0;
    core::Duration initial{};
    double factor = 1;
    core::Duration max{};

    bool operator==(const RetryView&) const = default;
};

struct CompensationView {
    std::string path, method;
    core::Duration timeout{};
    RetryView retry;

    bool operator==(const CompensationView&) const = default;
};

// A step as it is after all defaults; words as in the definition's file.
struct WorkflowStepView {
    std::string name, label, group;
    std::string kind;   // call, approval, wait
    std::string stage;  // validation, confirmation, processing
    std::vector<std::string> after;
    std::string service, path, method, effect;  // "" unless it is a call
    std::string lookup;                         // path, or ""
    std::optional<CompensationView> compensation;
    bool pivot = false, critical = true;
    std::string when;  // JSON, or "" for always
    core::Duration timeout{};
    std::optional<RetryView> retry;  // of a call
    std::string onExhausted;         // hold, compensate; "" unless it is a call
    std::optional<core::Duration> callbackTimeout;
    std::optional<core::Duration> waitFor;
    std::string waitUntil;  // JSON Pointer into the order document, or ""
    std::string money;      // none, authorise, capture

    bool operator==(const WorkflowStepView&) const = default;
};

struct WorkflowView {
    std::string name;
    std::uint32_t version = 0;
    bool installed = true;      // false: orders need it and it is not there; then without steps and source
    bool newest = false;        // new orders start with it
    std::uint64_t running = 0;  // unfinished orders on it
    std::string source;
    std::vector<WorkflowStepView> steps;
};

struct WorkflowList {
    std::vector<WorkflowView> workflows;  // by name, the newest version first
};

}  // namespace sagadesk::api
