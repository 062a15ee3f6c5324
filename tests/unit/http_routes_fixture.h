// The routes over a backend that answers at once, without a socket.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <QObject>
#include <boost/json/parse.hpp>

#include "http/channel.h"
#include "http/routes.h"
#include "support/attack_corpus.h"
#include "support/map_backend.h"

namespace sagadesk::http {

using Fields = std::vector<std::pair<std::string, std::string>>;

inline std::string headerOf(const Response& response, std::string_view name) {
    for (const auto& [given, value] : response.headers)
        if (given == name) return value;
    return {};
}

inline boost::json::object jsonOf(const Response& response) {
    return boost::json::parse(response.body).as_object();
}

class HttpRoutes : public ::testing::Test {
protected:
    Response call(std::string method, const std::string& target, std::string body = {}, Fields headers = {}) {
        Request request;
        request.method = std::move(method);
        request.target = target;
        const auto mark = target.find('?');
        request.path = target.substr(0, mark);
        if (mark != std::string::npos) request.query = target.substr(mark + 1);
        request.headers = std::move(headers);
        request.body = std::move(body);
        std::optional<Response> response;
        const auto channel = std::make_shared<Responder::Channel>(m_loop, [this, &response](Answer&& answer) {
            response = std::move(answer.response);
            if (answer.source) m_streams.push_back(std::move(answer.source));
        });
        m_handler(std::move(request), Responder(channel, 1));
        EXPECT_TRUE(response) << "no answer to " << target;
        return response.value_or(Response{});
    }
    Response post(const std::string& target, std::string body, Fields more = {}) {
        more.emplace_back("content-type", "application/json");
        return call("POST", target, std::move(body), std::move(more));
    }
    Response order(const std::string& key) {
        return post("/v1/orders", tests::goodOrderBody(), {{"idempotency-key", key}});
    }
    std::string orderId() { return std::string(jsonOf(order("first")).at("id").as_string()); }
    void expectBad(const Response& response, std::string_view place) {
        EXPECT_EQ(response.status, 400);
        EXPECT_EQ(response.contentType, "application/problem+json");
        EXPECT_EQ(jsonOf(response).at("place").as_string(), place);
    }

    static RoutesSettings settings() {
        RoutesSettings settings{[] { return std::string("up 1\n"); }, "openapi: 3.1.0\n"};
        settings.streams_max = 2;
        settings.now = [] { return *core::parseInstant("2026-11-23T12:00:00Z"); };
        return settings;
    }

    tests::MapBackend m_backend{tests::MapBackend::Answers::AtOnce};
    QObject m_loop;
    std::vector<std::unique_ptr<StreamSource>> m_streams;  // opened by calls
    Handler m_handler = makeRoutes(m_backend, settings());
};

}  // namespace sagadesk::http
