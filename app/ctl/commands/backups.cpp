#include <array>
#include <chrono>
#include <cstdio>

#include "ctl/commands/commands.h"
#include "ctl/interrupt.h"
#include "ctl/json_members.h"
#include "ctl/text/columns.h"
#include "ctl/text/moments.h"
#include "ctl/text/table.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr auto look_again = 300ms;
constexpr const char* backups_path = "/v1/storage/backups";

// "18.4 GB"
std::string sizeText(std::int64_t bytes) {
    if (bytes < 1'000) return countOf(bytes, "byte");
    double size = static_cast<double>(bytes);
    const char* unit = "";
    for (const char* each : {"kB", "MB", "GB", "TB"}) {
        if (size < 1'000) break;
        size /= 1'000;
        unit = each;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", size, unit);
    return text.data();
}

bool isRunning(const json::object& backup) {
    const std::string state = textOf(backup, "state");
    return state == "copying" || state == "checking";
}

std::string progressText(const json::object& backup) {
    const bool copying = textOf(backup, "state") == "copying";
    const std::int64_t done = numberOf(backup, "done"), total = numberOf(backup, "total");
    if (total <= 0) return copying ? "copying" : "checking the copy's pages";
    return copying
               ? "copying, " + sizeText(done) + " of " + sizeText(total)
               : "checking the copy's journal, " + std::to_string(done) + " of " + countOf(total, "entry", "entries");
}

// Over itself on a terminal; elsewhere the end says all.
void show(const Session& session, const json::object& backup) {
    if (session.json() || !session.onTerminal()) return;
    session.print("\r\x1b[K" + cut(progressText(backup), session.width() > 1 ? session.width() - 1 : 0));
    std::fflush(stdout);
}

// The file that was just made: its moment is the backup's.
std::string madeText(const json::object& backup) {
    for (const json::value& each : arrayOf(backup, "files"))
        if (const json::object& file = asObject(each); textOf(file, "at") == textOf(backup, "startedAt"))
            return "Copied " + sizeText(numberOf(file, "bytes")) + " and checked: " + textOf(file, "path");
    return "Copied and checked.";
}

std::string failureText(const json::object& backup, const std::string& state) {
    if (state == "stopped") return "the backup was stopped; nothing is left of it";
    if (state == "never") return "the service was started anew meanwhile; whether a copy was made, backup list tells";
    return "no copy was made: " + textOf(backup, "code") + ": " + textOf(backup, "detail");
}

Exit finish(const Session& session, const json::object& backup, const std::string& body) {
    if (!session.json() && session.onTerminal()) session.print("\r\x1b[K");
    const std::string state = textOf(backup, "state");
    if (session.json())
        session.document(body);
    else if (state == "done")
        session.line(madeText(backup));
    if (state == "done") return Exit::Ok;
    session.complain(failureText(backup, state));
    return Exit::Refused;
}

Exit leave(const Session& session) {
    if (!session.json() && session.onTerminal()) session.print("\n");
    session.complain("the backup goes on without this window; look at it with sagadeskctl backup list");
    return Exit::Interrupted;
}

}  // namespace

Exit makeBackup(Session& session, const Arguments& arguments) {
    Reply reply = session.server().post(backups_path, "");
    Exit exit = Exit::Ok;
    auto backup = session.object(reply, exit);
    if (!backup) return exit;
    if (arguments.has("--detach")) {
        session.json() ? session.document(reply.body)
                       : session.line("The backup runs; sagadeskctl backup list shows it.");
        return Exit::Ok;
    }
    while (isRunning(*backup)) {
        show(session, *backup);
        if (!pauseFor(look_again)) return leave(session);
        reply = session.server().get(backups_path);
        if (interrupted()) return leave(session);
        backup = session.object(reply, exit);
        if (!backup) return exit;
    }
    return finish(session, *backup, reply.body);
}

Exit stopBackup(Session& session, const Arguments&) {
    const Reply reply = session.server().post(std::string(backups_path) + "/cancel", "");
    Exit exit = Exit::Ok;
    const auto backup = session.object(reply, exit);
    if (!backup) return exit;
    session.json() ? session.document(reply.body)
                   : session.line(isRunning(*backup) ? "It stops; nothing is left of it." : "No backup is running.");
    return Exit::Ok;
}

Exit listBackups(Session& session, const Arguments&) {
    Exit exit = Exit::Ok;
    const auto backup = session.fetch(backups_path, exit);
    if (!backup) return exit;
    const core::Instant now = session.now();
    Table table({{"Made"}, {"Size", true}, {"File", false, Table::Narrow::Wrap}});
    for (const json::value& each : arrayOf(*backup, "files")) {
        const json::object& file = asObject(each);
        const auto at = instantOf(file, "at");
        table.add({at ? momentText(*at, now) : "", sizeText(numberOf(file, "bytes")), textOf(file, "path")});
    }
    if (table.empty())
        session.line("There is no backup in " + textOf(*backup, "folder") + "; make one with sagadeskctl backup.");
    else
        session.print(table.text(session.width()));
    if (isRunning(*backup)) session.line("Now: " + progressText(*backup));
    if (textOf(*backup, "state") == "failed")
        session.line("The latest failed: " + textOf(*backup, "code") + ": " + textOf(*backup, "detail"));
    if (const auto next = instantOf(*backup, "nextAt")) session.line("Next by itself: " + momentText(*next, now));
    return Exit::Ok;
}

}  // namespace sagadesk::ctl
