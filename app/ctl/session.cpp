#include "ctl/session.h"

#include <chrono>
#include <cstdio>
#include <iostream>

#include "core/json.h"
#include "ctl/interrupt.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"

namespace sagadesk::ctl {

namespace {

constexpr int too_many_requests = 429;

bool good(int status) {
    return status >= 200 && status < 300;
}

void write(std::FILE* to, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), to);
}

// What the server says about its refusal: detail, the guard's name, and the faults of a document.
std::string problemText(const Reply& reply) {
    const auto parsed = core::parseJson(reply.body);
    if (!parsed || !parsed->is_object()) return "the server answered " + std::to_string(reply.status);
    const boost::json::object& problem = parsed->get_object();
    std::string text = textOf(problem, "detail");
    if (text.empty()) text = textOf(problem, "title");
    if (text.empty()) text = "the server answered " + std::to_string(reply.status);
    if (const std::string guard = textOf(problem, "guard"); !guard.empty()) text += " (" + guard + ")";
    if (const std::string place = textOf(problem, "place"); !place.empty()) text += " (at " + place + ")";
    for (const auto& each : arrayOf(problem, "errors"))
        text += "\n  " + textOf(asObject(each), "pointer") + ": " + textOf(asObject(each), "detail");
    return text;
}

std::string_view whatToDo(int status) {
    switch (status) {
        case 400:
            return "mend the command line, or bring sagadeskctl to the server's version";
        case 401:
        case 403:
            return "ask for the right to do this";
        case 404:
            return "look at the name; sagadeskctl list finds orders";
        case 409:
            return "look at it again with sagadeskctl show";
        case 413:
            return "give fewer orders at once";
        case 422:
            return "mend what is named";
        default:
            return "see resources/help/api.md";
    }
}

}  // namespace

Session::Session(Server& server, Terminal terminal, bool json) : m_server(server), m_terminal(terminal), m_json(json) {}

core::Instant Session::now() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void Session::print(std::string_view text) const {
    write(stdout, text);
}

void Session::line(std::string_view text) const {
    write(stdout, text);
    write(stdout, "\n");
}

void Session::document(std::string_view body) const {
    line(jsonLine(body));
    std::fflush(stdout);
}

void Session::complain(std::string_view text) const {
    std::fflush(stdout);
    write(stderr, "sagadeskctl: ");
    write(stderr, text);
    write(stderr, "\n");
}

void Session::hint(std::string_view text) const {
    if (!m_terminal.output) return;
    std::fflush(stdout);
    write(stderr, text);
    write(stderr, "\n");
}

Exit Session::explainSilence(const Reply& reply, std::string_view about) const {
    const std::string what =
        std::string(about) + "no answer from " + m_server.url() + " (" + harmless(reply.error) + ")";
    if (reply.interrupted) {
        complain(std::string(about) +
                 (reply.sent ? "interrupted; a command may have been carried out" : "interrupted"));
        return Exit::Interrupted;
    }
    complain(what + (reply.sent ? "; a command may have been carried out: look before you repeat it"
                                : "; is sagadeskd running there? --url or SAGADESK_URL names another address"));
    return Exit::Unreachable;
}

Exit Session::judge(const Reply& reply, std::string_view about) const {
    if (reply.status == 0) return explainSilence(reply, about);
    if (good(reply.status)) return Exit::Ok;
    const std::string what = std::string(about) + problemText(reply);
    if (reply.status < 400 || reply.status >= 500 || reply.status == too_many_requests) {
        const auto wait_s = reply.retryAfter.count() / 1'000;
        complain(what + "; try again" + (wait_s > 0 ? " in " + std::to_string(wait_s) + " s" : " later"));
        return Exit::Unreachable;
    }
    complain(what + "; " + std::string(whatToDo(reply.status)));
    return Exit::Refused;
}

std::optional<boost::json::object> Session::object(const Reply& reply, Exit& exit) const {
    exit = judge(reply);
    if (exit != Exit::Ok) return std::nullopt;
    auto parsed = core::parseJson(reply.body);
    if (parsed && parsed->is_object()) return std::move(parsed->get_object());
    complain(m_server.url() + " answered something that is not this API's JSON; is it the order service?");
    exit = Exit::Unreachable;
    return std::nullopt;
}

std::optional<boost::json::object> Session::fetch(const std::string& path, Exit& exit) const {
    const Reply reply = m_server.get(path);
    auto result = object(reply, exit);
    if (!result || !m_json) return result;
    document(reply.body);
    return std::nullopt;
}

std::optional<Exit> Session::ask(const std::string& question) const {
    if (!m_terminal.input || !m_terminal.output) {
        complain("nobody can be asked here; add --yes to do it without a question");
        return Exit::Usage;
    }
    print(question + " [y/N] ");
    std::fflush(stdout);
    std::string answer;
    std::getline(std::cin, answer);
    if (interrupted()) return line("\nNothing was done."), Exit::Interrupted;
    if (answer == "y" || answer == "Y" || answer == "yes") return std::nullopt;
    line("Nothing was done.");
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
