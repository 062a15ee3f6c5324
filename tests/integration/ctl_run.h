// Runs the real sagadeskctl against a server that says what the test tells it.
#pragma once

#include <string>
#include <vector>

#include "support/child_process.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {

struct Ran {
    int status = -1;
    std::string output, errors;
};

class Desk {
public:
    explicit Desk(std::vector<Play> script);

    // To its end, without a terminal. Options of every test are added: address and actor.
    [[nodiscard]] Ran run(std::vector<std::string> words);
    // On a terminal of that many columns, on which the text is typed at once. Errors come with the output.
    [[nodiscard]] Ran runOnTerminal(std::vector<std::string> words, const std::string& typed, unsigned short columns);
    // For tests that look while it runs.
    [[nodiscard]] ChildProcess start(std::vector<std::string> words);
    [[nodiscard]] std::string errors() const { return readFile(m_errors); }

    ScriptedServer& server() { return m_server; }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    // The n-th request: its first line, and its body.
    [[nodiscard]] std::string lineOf(std::size_t request) const;
    [[nodiscard]] std::string bodyOf(std::size_t request) const;

private:
    [[nodiscard]] std::vector<std::string> command(std::vector<std::string> words) const;

    TemporaryFolder m_folder;
    std::filesystem::path m_errors;
    ScriptedServer m_server;
};

// An answer by its body.
[[nodiscard]] Play answer(int status, const std::string& body, const std::string& headers = {});

}  // namespace sagadesk::tests
