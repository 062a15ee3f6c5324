// Who asks the stand-in services over HTTP.
#pragma once

#include "http/server.h"
#include "simulator/asker.h"

namespace sagadesk::simulator {

[[nodiscard]] Question questionOf(http::Request request);

class HttpAsker final : public Asker {
public:
    explicit HttpAsker(http::Responder responder) : m_responder(std::move(responder)) {}
    void answer(Reply reply) override;
    void abandon() override { m_responder.abandon(); }
    void trickle(Reply reply, std::chrono::milliseconds perByte) override;
    [[nodiscard]] bool staysForLater() const override { return false; }

private:
    http::Responder m_responder;
};

}  // namespace sagadesk::simulator
