// What the calls of RemoteBackend share: on the line, and back as a value. Private to this folder.
#pragma once

#include <memory>
#include <utility>

#include "api/parse.h"
#include "remote/line.h"
#include "remote/loop_thread.h"
#include "remote/remote_backend.h"
#include "remote/request_text.h"

namespace sagadesk::remote {

[[nodiscard]] api::Problem stoppingProblem();
[[nodiscard]] api::Problem unreadable(const core::Failure& failure, Repeat repeat);

struct RemoteBackend::Impl {
    explicit Impl(RemoteSettings settings);

    template <class Value>
    void call(Prepared prepared, api::Then<Value> then);
    template <class Value>
    [[nodiscard]] api::Answer<Value> valueOf(const Heard& heard, Repeat repeat);

    const std::shared_ptr<LineView> view = std::make_shared<LineView>();
    std::unique_ptr<Line> line;  // made, used and destroyed in the thread
    LoopThread thread{"remote"};
};

template <class Value>
api::Answer<Value> RemoteBackend::Impl::valueOf(const Heard& heard, Repeat repeat) {
    if (heard.end != Heard::End::Answered || heard.status < 200 || heard.status > 299)
        return tl::unexpected(problemOf(heard, repeat));
    auto value = api::fromJson<Value>(heard.body);
    if (!value) {
        if (value.error().code == "unknown_word") line->heardNewer(value.error().place);
        return tl::unexpected(unreadable(value.error(), repeat));
    }
    if constexpr (requires { value->replayed; }) value->replayed = heard.replayed;
    return std::move(*value);
}

template <class Value>
void RemoteBackend::Impl::call(Prepared prepared, api::Then<Value> then) {
    const auto kept = std::make_shared<api::Then<Value>>(std::move(then));
    const bool posted = thread.post([this, prepared = std::move(prepared), kept]() mutable {
        if (!prepared) return (*kept)(tl::unexpected(std::move(prepared.error())));
        const Repeat repeat = prepared->repeat;
        line->ask(std::move(*prepared),
                  [this, repeat, kept](const Heard& heard) { (*kept)(valueOf<Value>(heard, repeat)); });
    });
    if (!posted) (*kept)(tl::unexpected(stoppingProblem()));
}

}  // namespace sagadesk::remote
