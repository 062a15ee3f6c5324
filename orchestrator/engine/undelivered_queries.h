// Messages that did not get where they belong, and parts of the journal that are published once more, as committed
// state tells of them.
//
// Functions for query threads; each reads through the reader it is given and keeps nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "api/problem.h"
#include "api/undelivered.h"
#include "core/outbox.h"
#include "ports/reader.h"

namespace sagadesk::engine {

// What a command about undelivered messages is about, as it was when it was given.
struct UndeliveredSet {
    std::vector<core::ParkedStream> streams;  // that wait for a person
    std::vector<std::uint64_t> messages;      // by the store's number
};

// What is wrong with a command before anything is read.
[[nodiscard]] core::FieldErrors undeliveredErrors(const api::UndeliveredCommand& command);
[[nodiscard]] core::FieldErrors republishErrors(const api::RepublishCommand& command);

[[nodiscard]] api::Answer<api::UndeliveredList> undelivered(ports::Reader& reader, const api::UndeliveredQuery& query);
// For the failure queue: the ones that wait for a person.
[[nodiscard]] api::Answer<std::vector<api::UndeliveredGroup>> undeliveredGroups(ports::Reader& reader);
// Of a command without undeliveredErrors(). What is gone or going on already is left out.
[[nodiscard]] api::Answer<UndeliveredSet> undeliveredSet(ports::Reader& reader, const api::UndeliveredCommand& command);

// The part of the journal that the command means, as far as it has been dealt with; its id is not given yet.
[[nodiscard]] api::Answer<core::Republishing> republishingOf(ports::Reader& reader,
                                                             const api::RepublishCommand& command);
[[nodiscard]] api::RepublishView viewOf(const core::Republishing& republishing);
[[nodiscard]] api::Answer<api::RepublishList> republishings(ports::Reader& reader);

}  // namespace sagadesk::engine
