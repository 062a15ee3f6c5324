// What every command works with: the server, the terminal, and how things are said. One a run, for the main thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "core/time.h"
#include "ctl/exit.h"
#include "ctl/server.h"
#include "ctl/text/marks.h"

namespace sagadesk::ctl {

class Session {
public:
    struct Terminal {
        Look look;
        bool output = false;  // standard output is a terminal
        bool input = false;   // and standard input
    };
    Session(Server& server, Terminal terminal, bool json);

    [[nodiscard]] Server& server() const { return m_server; }
    [[nodiscard]] const Look& look() const { return m_terminal.look; }
    [[nodiscard]] std::size_t width() const { return m_terminal.look.width; }
    [[nodiscard]] bool onTerminal() const { return m_terminal.output; }
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] core::Instant now() const;

    // To standard output as it is, or a line.
    void print(std::string_view text) const;
    void line(std::string_view text) const;
    // The server's JSON, on one line.
    void document(std::string_view body) const;
    // "sagadeskctl: what; what to do" to standard error.
    void complain(std::string_view text) const;
    // Something worth knowing that is no result: to standard error, on a terminal only.
    void hint(std::string_view text) const;

    // The object of a good answer (2xx). Else says why not, and fills exit.
    [[nodiscard]] std::optional<boost::json::object> object(const Reply& reply, Exit& exit) const;
    // get() and object(); with --json the document is printed and nothing comes back but exit.
    [[nodiscard]] std::optional<boost::json::object> fetch(const std::string& path, Exit& exit) const;
    // Exit::Ok for 2xx, else says why not. about: "" or what the answer is about, "K7QM-3XTD: ".
    [[nodiscard]] Exit judge(const Reply& reply, std::string_view about = {}) const;

    // Yes or no from the terminal. nullopt: yes, go on. Else how to end: Ok after a no, Usage when nobody can be asked,
    // Interrupted; that is said already.
    [[nodiscard]] std::optional<Exit> ask(const std::string& question) const;

private:
    [[nodiscard]] Exit explainSilence(const Reply& reply, std::string_view about) const;

    Server& m_server;
    Terminal m_terminal;
    bool m_json;
};

}  // namespace sagadesk::ctl
