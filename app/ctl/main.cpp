// sagadeskctl: the operator's command line over the HTTP API.
#include <curl/curl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "ctl/arguments.h"
#include "ctl/help.h"
#include "ctl/interrupt.h"
#include "ctl/session.h"

namespace {

using namespace sagadesk;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

// By the locale's variables in the order of POSIX; no locale needs to be installed for it.
bool showsUtf8() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        std::string value = variable(name);
        if (value.empty()) continue;
        std::transform(value.begin(), value.end(), value.begin(), [](unsigned char c) { return std::tolower(c); });
        return value.find("utf-8") != std::string::npos || value.find("utf8") != std::string::npos;
    }
    return false;
}

std::size_t columnsOfTerminal() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 80;
}

ctl::Session::Terminal terminal(bool colour) {
    ctl::Session::Terminal result;
    result.output = ::isatty(STDOUT_FILENO) == 1;
    result.input = ::isatty(STDIN_FILENO) == 1;
    result.look.utf8 = showsUtf8();
    result.look.colour = colour && result.output && variable("TERM") != "dumb";
    result.look.width = result.output ? columnsOfTerminal() : 0;
    return result;
}

ctl::Exit run(const ctl::CommandLine& line) {
    ctl::watchForInterrupt();
    curl_global_init(CURL_GLOBAL_DEFAULT);
    ctl::Server server(line.url, line.actor, line.timeout, ctl::interrupted());
    ctl::Session session(server, terminal(line.colour), line.json);
    ctl::Exit exit = line.arguments.command->run(session, line.arguments);
    // A script must not take a result for whole that was cut off by a full disk.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        session.complain("the output could not be written; look at the disk or the reader");
        exit = ctl::Exit::Unreachable;
    }
    return exit;
}

int print(const std::string& text) {
    return std::fputs(text.c_str(), stdout) < 0 ? static_cast<int>(ctl::Exit::Unreachable) : 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const auto line = ctl::parseCommandLine(words, [](const char* name) -> const char* { return std::getenv(name); });
    if (!line) {
        std::fprintf(stderr, "sagadeskctl: %s; see sagadeskctl --help\n", line.error().c_str());
        return static_cast<int>(ctl::Exit::Usage);
    }
    using Kind = ctl::CommandLine::Kind;
    const ctl::Command* command = line->arguments.command;
    if (line->kind == Kind::Help) return print(command == nullptr ? ctl::generalHelp() : ctl::helpOf(*command));
    if (line->kind == Kind::Version) return print("sagadeskctl " SAGADESK_VERSION "\n");
    if (line->kind == Kind::Reference) return print(ctl::referenceText());
    return static_cast<int>(run(*line));
}
