// What is wrong with a request before anything is asked of the store or the engine. Private to this folder.
#pragma once

#include <string>

#include "api/bulk.h"
#include "api/problem.h"
#include "core/decide.h"

namespace sagadesk::engine {

[[nodiscard]] api::Problem invalidOrder(core::FieldErrors errors);
[[nodiscard]] core::FieldErrors documentErrors(const std::string& type);  // no workflow of that name
[[nodiscard]] core::FieldErrors reasonErrors(const std::string& reason);
[[nodiscard]] core::FieldErrors ownerErrors(const std::string& owner);
[[nodiscard]] core::FieldErrors requestErrors(const api::BulkRequest& request);
[[nodiscard]] bool isVerdict(const std::string& word);
// Of a word that isVerdict().
[[nodiscard]] core::Verdict verdictOf(const std::string& word);

}  // namespace sagadesk::engine
