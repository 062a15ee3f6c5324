// Calls of an api::Backend, waited for.
#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "api/backend.h"

namespace sagadesk::tests {

inline constexpr std::chrono::seconds answer_patience{30};

// call is given the continuation. A test fails where there is no answer; it is answered Internal then.
template <class Value, class Call>
[[nodiscard]] api::Answer<Value> awaitAnswer(Call&& call) {
    auto promised = std::make_shared<std::promise<api::Answer<Value>>>();
    auto future = promised->get_future();
    call(api::Then<Value>([promised](api::Answer<Value> answer) { promised->set_value(std::move(answer)); }));
    if (future.wait_for(answer_patience) == std::future_status::ready) return future.get();
    ADD_FAILURE() << "no answer";
    return tl::unexpected(api::Problem{});
}

}  // namespace sagadesk::tests
