#include "ctl/command.h"
#include "ctl/commands/commands.h"
#include "ctl/words.h"

namespace sagadesk::ctl {

namespace {

const Operand order{"ORDER", Takes::Order};
const Operand orders{"ORDER", Takes::Order, {}, false, true};
const Operand job{"ID"};
const Operand cause{"ID"};
const Operand service{"SERVICE", Takes::Service};

const Option reason{"--reason", "TEXT", "why; kept with what is done"};
const Option ifVersion{"--if-version", "N", "refuse when the order has changed since that version", Takes::Count};
const Operand message{"ID", Takes::Text, {}, true, true};
const Option undeliveredKind{"--kind", "KIND", "all of that kind: event or intake"};
const Option undeliveredCode{"--code", "CODE", "of those, only with that code"};
const Option yes{"--yes", "", "don't ask", Takes::Nothing};

std::vector<Option> selection() {
    return {{"--state", "STATE", "only orders in that state", Takes::Words, state_words, {}, true},
            {"--activity", "ACTIVITY", "only orders doing that now", Takes::Words, activity_words, {}, true},
            {"--type", "TYPE", "only orders of that type"},
            {"--customer", "ID", "only orders of that customer"},
            {"--service", "SERVICE", "only orders that are at that service", Takes::Service},
            {"--cause", "ID", "only orders in the failure queue for that cause"},
            {"--query", "TEXT", "a search, such as 'lindqvist status:failed'; see api.md", Takes::Text, {}, "-q"},
            {"--created-from", "TIME", "only orders received then or later", Takes::Instant},
            {"--created-to", "TIME", "only orders received before", Takes::Instant}};
}

std::vector<Option> with(std::vector<Option> options, std::vector<Option> more) {
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<Command> orderCommands() {
    return {
        {"list",
         "Orders, newest first",
         {},
         with(selection(), {{"--limit", "N", "so many; 50 unless told", Takes::Count},
                            {"--all", "", "all of them", Takes::Nothing}}),
         false,
         listOrders},
        {"show",
         "One order: what happened, money, stock and delivery, its steps and its timeline",
         {order},
         {},
         false,
         showOrder},
        {"journal", "Everything that happened to an order, in order", {order}, {}, false, showJournal},
        {"attempts",
         "What was sent to services for an order and what came back, the last five of each step",
         {order},
         {{"--step", "STEP", "only of that step"},
          {"--bodies", "", "with what was sent and received", Takes::Nothing},
          {"--personal", "", "with the customer's data; that is written into the journal", Takes::Nothing},
          reason},
         false,
         showAttempts},
        {"retry", "Try again now what is held, stuck or waiting", {orders}, {reason, ifVersion}, true, retryOrders},
        {"cancel",
         "Show what cancelling would undo, ask, and cancel",
         {order},
         {reason, yes, {"--dry-run", "", "only show", Takes::Nothing}, ifVersion},
         true,
         cancelOrder},
        {"compensate",
         "Show what would be undone, ask, and give the order up; it ends as failed",
         {order},
         {reason, yes, {"--dry-run", "", "only show", Takes::Nothing}, ifVersion},
         true,
         compensateOrder},
        {"close",
         "State that everything still open was settled outside",
         {order},
         {reason, {"--reference", "TEXT", "where that can be looked up"}, ifVersion},
         true,
         closeOrder},
        {"hold", "Stop an order where it is, until a retry", {orders}, {reason, ifVersion}, true, holdOrders},
        {"reopen", "Start a failed order anew", {orders}, {reason, ifVersion}, true, reopenOrders},
        {"resolve",
         "Say what became of a held step",
         {order, {"STEP"}, {"VERDICT", Takes::Words, verdict_words}},
         {reason, {"--reference", "TEXT", "the service's own name for what was done"}, ifVersion},
         true,
         resolveStep},
        {"approve",
         "Say yes to a step that waits for a person; the only one unless named",
         {order, {"STEP", Takes::Text, {}, true}},
         {reason, ifVersion},
         true,
         approveStep},
        {"reject",
         "Say no to a step that waits for a person; the only one unless named",
         {order, {"STEP", Takes::Text, {}, true}},
         {reason, ifVersion},
         true,
         rejectStep},
        {"note", "Leave a note on an order", {order, {"TEXT"}}, {}, false, addNote},
        {"amend",
         "Change an order's document by a merge patch from a file, or - for standard input",
         {order, {"PATCH", Takes::File}},
         {reason, ifVersion},
         true,
         amendOrder},
        {"assign",
         "Say who takes care of an order; - is nobody",
         {order, {"NAME"}},
         {reason, ifVersion},
         false,
         assignOrder},
    };
}

std::vector<Option> bulkOptions() {
    return with(selection(),
                {{"--from", "FILE", "orders from a file, one a line; - is standard input", Takes::File},
                 reason,
                 {"--step", "STEP", "for resolve, approve and reject: which step, unless the held one"},
                 {"--verdict", "VERDICT", "for resolve", Takes::Words, verdict_words},
                 {"--reference", "TEXT", "for resolve done and close"},
                 {"--rate", "N", "at most so many orders a second", Takes::Number},
                 {"--canary", "N", "so many first; the others when all of them have a result", Takes::Count},
                 {"--stop-above", "SHARE", "stop when a greater share had no success: 5% or 0.05", Takes::Share},
                 {"--dry-run", "", "only show what it would do", Takes::Nothing},
                 yes,
                 {"--detach", "", "don't wait for the end", Takes::Nothing}});
}

std::vector<Command> bulkCommands() {
    return {
        {"bulk",
         "Do the same to many orders: show the plan, ask, start, and follow to the end",
         {{"ACTION", Takes::Words, bulk_action_words}, {"ORDER", Takes::Order, {}, true, true}},
         bulkOptions(),
         true,
         startBulk},
        {"bulk list", "The latest bulk jobs", {}, {}, false, listBulk},
        {"bulk show", "One bulk job", {job}, {{"--follow", "", "wait for its end", Takes::Nothing}}, false, showBulk},
        {"bulk items", "What became of each order of a bulk job", {job}, {}, false, showBulkItems},
        {"bulk pause", "Let a bulk job rest", {job}, {reason}, true, pauseBulk},
        {"bulk resume", "Let a bulk job go on that rests or has stopped itself", {job}, {reason}, true, resumeBulk},
        {"bulk abort",
         "End a bulk job; what is under way is finished, the others are left",
         {job},
         {reason},
         true,
         abortBulk},
    };
}

std::vector<Command> deskCommands() {
    return {
        {"failures",
         "The failure queue by what helps, or one cause of it",
         {{"ID", Takes::Text, {}, true}},
         {{"--section", "SECTION", "only that section", Takes::Words, section_words}},
         false,
         showFailures},
        {"failures note", "Leave a note on a cause", {cause, {"TEXT"}}, {}, false, noteFailure},
        {"failures settle",
         "State that a cause is settled; it is marked when it comes back",
         {cause},
         {reason},
         true,
         settleFailure},
        {"services",
         "How the services are doing, or one of them",
         {{"SERVICE", Takes::Service, {}, true}},
         {},
         false,
         showServices},
        {"pause",
         "Make no calls to a service",
         {service},
         {reason, {"--for", "DURATION", "so long", Takes::Duration}, {"--until", "TIME", "until then", Takes::Instant}},
         true,
         pauseService},
        {"resume", "Make calls to a service again", {service}, {reason}, true, resumeService},
        {"limits",
         "Change the limits of a service; without a limit both are as configured again",
         {service},
         {reason,
          {"--concurrency", "N", "calls at once", Takes::Count},
          {"--rate", "N", "calls a second", Takes::Number}},
         true,
         limitService},
        {"test", "Ask whether a service answers at all; touches no order", {service}, {}, false, testService},
        {"tail",
         "Events as they happen; goes on by itself where a lost connection ended",
         {},
         {{"--kind", "KIND", "only these kinds, such as order.* or step.failed", Takes::Text, {}, {}, true},
          {"--order", "ORDER", "only that order", Takes::Order},
          {"--after", "CURSOR", "begin after it; 0 is the beginning"}},
         false,
         tailEvents},
        {"backup",
         "Copy the store while orders go on, check the copy, and wait for the end",
         {},
         {{"--detach", "", "don't wait for the end", Takes::Nothing}},
         false,
         makeBackup},
        {"backup list", "The copies that are kept, and when the next is made", {}, {}, false, listBackups},
        {"backup stop", "Stop the backup that is running", {}, {}, false, stopBackup},
        {"verify",
         "Recompute the journal's hash chain with sagadeskd: a data folder, a configuration or a store",
         {{"PLACE", Takes::File, {}, false, true}},
         {},
         false,
         verifyStores},
        {"completion",
         "The bash completion, or the names that it offers",
         {{"WHAT", Takes::Words, "bash services"}},
         {},
         false,
         printCompletion},
    };
}

std::vector<Command> messageCommands() {
    return {
        {"undelivered",
         "Events that the broker does not take, and messages from outside that are no orders",
         {},
         {undeliveredKind, undeliveredCode, {"--limit", "N", "so many; 100 unless told", Takes::Count}},
         false,
         listUndelivered},
        {"undelivered retry",
         "Publish events again that the broker did not take, and what waits behind them",
         {message},
         {undeliveredKind, undeliveredCode, reason},
         true,
         retryUndelivered},
        {"undelivered let-go",
         "Give events up and publish what waits behind them; forget messages from outside",
         {message},
         {undeliveredKind, undeliveredCode, reason},
         true,
         letGoUndelivered},
        {"events republish",
         "Publish a part of the journal once more, with the same event ids",
         {},
         {{"--written-from", "TIME", "what was written then or later", Takes::Instant},
          {"--written-to", "TIME", "what was written before", Takes::Instant},
          {"--order", "ORDER", "only that order", Takes::Order},
          reason},
         true,
         republishEvents},
        {"events jobs",
         "The latest parts of the journal that were published once more",
         {},
         {},
         false,
         listRepublishings},
    };
}

}  // namespace

const std::vector<Command>& commandTable() {
    static const std::vector<Command> table = [] {
        std::vector<Command> all = orderCommands();
        for (auto group : {bulkCommands(), deskCommands(), messageCommands()})
            all.insert(all.end(), group.begin(), group.end());
        return all;
    }();
    return table;
}

const std::vector<Option>& globalOptions() {
    static const std::vector<Option> options{
        {"--url", "URL", "the order service; else SAGADESK_URL, else http://127.0.0.1:8080"},
        {"--actor", "NAME", "who acts; else SAGADESK_ACTOR, else USER"},
        {"--json", "", "the server's JSON instead of tables", Takes::Nothing},
        {"--no-colour", "", "no colours; NO_COLOR does the same", Takes::Nothing},
        {"--timeout", "DURATION", "of one answer; 30s unless told", Takes::Duration},
        {"--help", "", "this help, or that of the command", Takes::Nothing, {}, "-h"},
        {"--version", "", "the version", Takes::Nothing}};
    return options;
}

}  // namespace sagadesk::ctl
