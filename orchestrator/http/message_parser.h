// Boost.Beast's parser, filling our Request without a field container between. Private to this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <boost/beast/http/basic_parser.hpp>

#include "http/request_reader.h"

namespace sagadesk::http {

// Parses one message; made anew for the next. Any error it gives is explained by refusal() where it is one of our own
// checks, else by the error's code.
class MessageParser final : public boost::beast::http::basic_parser<true> {
public:
    explicit MessageParser(const Limits& limits);

    Request request;
    std::optional<Refusal> refusal;
    bool head = false;
    bool http10 = false;
    bool expectsContinue = false;
    std::size_t bodyBytesMax;  // of the path, once the request line has been read
    bool atChunkLine = true;  // of a chunked body: a chunk's size comes next, with the CR LF that ends the chunk before

private:
    using error_code = boost::beast::error_code;
    using string_view = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb method, string_view methodText, string_view target, int version,
                         error_code& error) override;
    void on_response_impl(int, string_view, int, error_code&) override {}
    void on_field_impl(boost::beast::http::field field, string_view name, string_view value,
                       error_code& error) override;
    void on_header_impl(error_code& error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code& error) override;
    std::size_t on_body_impl(string_view body, error_code& error) override;
    void on_chunk_header_impl(std::uint64_t size, string_view, error_code&) override { atChunkLine = size == 0; }
    std::size_t on_chunk_body_impl(std::uint64_t remaining, string_view body, error_code& error) override;
    void on_finish_impl(error_code&) override {}

    void refuse(error_code& error, int status, const char* code, const char* detail);
    void checkField(boost::beast::http::field field, std::string_view value, error_code& error);
    void checkExpect(std::string_view value, error_code& error);

    const Limits& m_limits;
    std::size_t m_hosts = 0;
    std::size_t m_lengths = 0;
    std::size_t m_codings = 0;
    bool m_headerDone = false;
};

}  // namespace sagadesk::http
