// The one table of commands. Order: as in the menus. Keys: ui.md §3.
#include <QString>

#include "ui/frame/command_list.h"

namespace sagadesk::ui {

#define TEXT(text) QT_TRANSLATE_NOOP("Commands", text)

const std::vector<CommandRow>& commandTable() {
    using enum Role;
    using enum Acts;
    static const std::vector<CommandRow> table{
        // id, text, key, menu, icon, role, acts, effect
        {"file.export", TEXT("&Export…"), "Ctrl+Shift+E", "file", "download", Operator, Everywhere, ""},
        {"tab.close", TEXT("&Close tab"), "Ctrl+W", "|file", "close", Viewer, Everywhere, ""},
        {"tab.reopen", TEXT("&Reopen closed tab"), "Ctrl+Shift+T", "file", "", Viewer, Everywhere, ""},
        {"file.quit", TEXT("&Quit"), "Ctrl+Q", "|file", "", Viewer, Everywhere, ""},

        {"edit.undo", TEXT("&Take back"), "Ctrl+Z", "edit", "undo", Viewer, Everywhere,
         TEXT("Takes back what has not been sent yet.")},
        {"edit.copy", TEXT("&Copy order number"), "Ctrl+C", "|edit", "copy", Viewer, InPage, ""},
        {"edit.copyWords", TEXT("Copy &what to say to the customer"), "Ctrl+Shift+C", "edit", "comment", Viewer,
         Everywhere, ""},
        {"edit.copyLink", TEXT("Copy &link to this order"), "Ctrl+Shift+L", "edit", "link", Viewer, Everywhere, ""},
        {"edit.openCopied", TEXT("&Open the order number on the clipboard"), "Ctrl+Shift+V", "edit", "", Viewer,
         Everywhere, ""},
        {"edit.selectAll", TEXT("Select &all matches"), "Ctrl+A", "|edit", "", Viewer, InPage, ""},
        {"edit.query", TEXT("Edit the &query"), "Ctrl+F", "edit", "filter", Viewer, Everywhere, ""},

        {"view.refresh", TEXT("&Refresh now"), "F5", "view", "retry", Viewer, Everywhere, ""},
        {"view.live", TEXT("&Live"), "Ctrl+L", "view", "live", Viewer, Everywhere,
         TEXT("Off freezes everything and says since when.")},
        {"view.technical", TEXT("Plain or &technical"), "Ctrl+D", "view", "", Viewer, Everywhere, ""},
        {"view.times", TEXT("T&imes: relative, local, UTC"), "Ctrl+T", "view", "clock", Viewer, Everywhere, ""},
        {"view.look", TEXT("&Quick look"), "Space", "view", "eye", Viewer, InPage, ""},
        {"view.table", TEXT("&Numbers instead of charts"), "T", "view", "table", Viewer, InPage, ""},
        {"view.compact", TEXT("&Compact rows"), "Ctrl+Alt+1", "|view", "", Viewer, Everywhere, ""},
        {"view.standard", TEXT("&Standard rows"), "Ctrl+Alt+2", "view", "", Viewer, Everywhere, ""},
        {"view.comfortable", TEXT("C&omfortable rows"), "Ctrl+Alt+3", "view", "", Viewer, Everywhere, ""},
        {"view.larger", TEXT("L&arger text"), "Ctrl++", "|view", "", Viewer, Everywhere, ""},
        {"view.smaller", TEXT("S&maller text"), "Ctrl+-", "view", "", Viewer, Everywhere, ""},
        {"view.usual", TEXT("&Usual text size"), "Ctrl+0", "view", "", Viewer, Everywhere, ""},
        {"theme.system", TEXT("Theme of the s&ystem"), "", "|view", "", Viewer, Everywhere, ""},
        {"theme.light", TEXT("Li&ght theme"), "", "view", "", Viewer, Everywhere, ""},
        {"theme.dark", TEXT("&Dark theme"), "", "view", "", Viewer, Everywhere, ""},
        {"theme.contrast", TEXT("&High contrast"), "", "view", "", Viewer, Everywhere, ""},
        {"view.reset", TEXT("R&eset layout"), "", "|view", "", Viewer, Everywhere, ""},

        {"go.find", TEXT("&Find anything"), "Ctrl+K", "go", "search", Viewer, Everywhere, ""},
        {"go.back", TEXT("&Back"), "Alt+Left", "|go", "chevron-left", Viewer, Everywhere, ""},
        {"go.forward", TEXT("Fo&rward"), "Alt+Right", "go", "chevron-right", Viewer, Everywhere, ""},
        {"go.overview", TEXT("O&verview"), "Ctrl+1", "|go", "overview", Viewer, Everywhere, ""},
        {"go.orders", TEXT("&Orders"), "Ctrl+2", "go", "orders", Viewer, Everywhere, ""},
        {"go.failures", TEXT("F&ailures"), "Ctrl+4", "go", "failures", Viewer, Everywhere, ""},
        {"go.services", TEXT("&Services"), "Ctrl+5", "go", "services", Viewer, Everywhere, ""},
        {"go.workflows", TEXT("&Workflows"), "Ctrl+6", "go", "workflows", Viewer, Everywhere, ""},
        {"go.audit", TEXT("Au&dit"), "Ctrl+7", "go", "audit", Viewer, Everywhere, ""},
        {"go.nodes", TEXT("&Nodes and storage"), "Ctrl+8", "go", "nodes", Viewer, Everywhere, ""},
        {"go.jobs", TEXT("Bulk &jobs"), "J", "|go", "jobs", Viewer, InPage, ""},
        {"tab.next", TEXT("Next &tab"), "Ctrl+Tab", "|go", "", Viewer, Everywhere, ""},
        {"tab.previous", TEXT("Previo&us tab"), "Ctrl+Shift+Tab", "go", "", Viewer, Everywhere, ""},
        {"go.nextPane", TEXT("Next pane"), "F6", "go", "", Viewer, Everywhere, ""},
        {"go.previousPane", TEXT("Previous pane"), "Shift+F6", "go", "", Viewer, Everywhere, ""},
        {"go.nextOrder", TEXT("Next order of the list"), "Alt+Down", "go", "", Viewer, Everywhere, ""},
        {"go.previousOrder", TEXT("Previous order of the list"), "Alt+Up", "go", "", Viewer, Everywhere, ""},

        {"order.open", TEXT("&Open"), "Return", "order", "external", Viewer, InPage, ""},
        {"order.openBehind", TEXT("Open in a tab &behind"), "Ctrl+Return", "order", "", Viewer, InPage, ""},
        {"order.retry", TEXT("&Retry or start again…"), "R", "|order", "retry", Operator, InPage,
         TEXT("Says first what will happen to money, stock and customer.")},
        {"order.edit", TEXT("&Edit first…"), "E", "order", "edit", Operator, InPage, ""},
        {"order.skip", TEXT("S&kip step…"), "K", "order", "skip", Operator, InPage, ""},
        {"order.undo", TEXT("&Undo…"), "U", "order", "undo", Operator, InPage,
         TEXT("Takes back what was done: money and stock go back.")},
        {"order.cancel", TEXT("&Cancel…"), "Del", "order", "cancel", Operator, InPage, ""},
        {"order.resolve", TEXT("&It was done…"), "", "order", "check", Operator, InPage,
         TEXT("You say that the step was done; the order goes on after it.")},
        {"order.resolveNot", TEXT("It was not &done…"), "", "order", "close", Operator, InPage,
         TEXT("You say that the step was not done; its service is asked once more.")},
        {"order.approve", TEXT("&Approve…"), "", "order", "check", Operator, InPage, ""},
        {"order.reject", TEXT("Re&ject…"), "", "order", "close", Operator, InPage, ""},
        {"order.settle", TEXT("Settle by &hand…"), "", "order", "money", Admin, InPage, ""},
        {"order.hold", TEXT("&Stop here…"), "", "order", "pause", Operator, InPage, ""},
        {"order.assign", TEXT("&Take care of it"), "", "|order", "person", Operator, InPage, ""},
        {"order.note", TEXT("Add &note"), "N", "order", "note", Viewer, InPage, ""},
        {"attempt.copySent", TEXT("Copy what was sent"), "", "|order", "copy", Viewer, InPage, ""},
        {"attempt.copyReceived", TEXT("Copy what was received"), "", "order", "copy", Viewer, InPage, ""},
        {"attempt.curl", TEXT("Copy as cURL"), "", "order", "terminal", Viewer, InPage,
         TEXT("Without secrets; the service's address is a variable.")},
        {"attempt.form", TEXT("Bodies: brief, whole, raw"), "B", "order", "", Viewer, InPage, ""},
        {"attempt.show", TEXT("Show the customer's data…"), "", "order", "eye", Admin, InPage,
         TEXT("The journal says who looked, and why.")},

        {"bulk.start", TEXT("Do &what the panel says"), "", "|tools", "check", Operator, InPage,
         TEXT("Begins after 8 seconds, in which it can be taken back.")},
        {"bulk.leave", TEXT("Lea&ve the panel"), "Esc", "tools", "", Viewer, InPage, ""},
        {"bulk.pause", TEXT("Pause or go &on with the bulk job"), "", "tools", "pause", Operator, InPage, ""},
        {"bulk.stop", TEXT("Stop the b&ulk job"), "", "tools", "stop", Operator, InPage,
         TEXT("Orders under way are finished; the rest is left as it is.")},
        {"cause.settle", TEXT("The cause is s&ettled…"), "", "tools", "check", Operator, InPage,
         TEXT("It is marked when it comes back.")},
        {"service.pause", TEXT("&Pause or resume service…"), "P", "|tools", "pause", Operator, InPage,
         TEXT("Orders are parked meanwhile; no tries are used up.")},
        {"service.limits", TEXT("Change &limits of service…"), "", "tools", "settings", Operator, InPage, ""},
        {"service.test", TEXT("Send a &test call"), "", "tools", "send", Operator, InPage,
         TEXT("Says whether the service answers. No order is touched.")},
        {"service.failures", TEXT("Orders &held because of this service"), "", "tools", "failures", Viewer, InPage, ""},
        {"audit.scope", TEXT("People's &actions or everything"), "A", "|tools", "audit", Viewer, InPage, ""},
        {"audit.verify", TEXT("Verify &chain"), "V", "tools", "check", Viewer, InPage,
         TEXT("Reads the whole journal and changes nothing; orders go on meanwhile.")},
        {"audit.stop", TEXT("Stop verif&ying"), "", "tools", "stop", Viewer, InPage, ""},
        {"workflow.compare", TEXT("Co&mpare two versions"), "C", "|tools", "workflows", Viewer, InPage, ""},
        {"view.save", TEXT("&Save this view…"), "Ctrl+S", "|tools", "star", Viewer, Everywhere, ""},

        {"help.screen", TEXT("&Help for this screen"), "F1", "help", "help", Viewer, Everywhere, ""},
        {"help.keys", TEXT("List of &keys"), "Ctrl+/", "help", "keyboard", Viewer, Everywhere, ""},
        {"help.about", TEXT("&About Sagadesk"), "", "|help", "info", Viewer, Everywhere, ""},
    };
    return table;
}

}  // namespace sagadesk::ui
