#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "integration/ctl_run.h"

namespace sagadesk::tests {
namespace {

const std::string first_page = R"({"orders": [{"id": "0193", "number": "K7QM-3XTD", "state": "processing",
    "activity": "held", "customer": "C-42", "currency": "EUR", "total": 4497, "createdAt": "2026-01-02T03:04:05.000Z",
    "explanation": {"code": "refund_not_confirmed", "params": {"amount": "4497", "currency": "EUR"}}}], "next": "a01"})";
const std::string second_page = R"({"orders": [{"id": "0192", "number": "4ZZZ-0000", "state": "completed",
    "activity": "idle", "customer": "evil\u001b[2J", "currency": "JPY", "total": 900,
    "createdAt": "2026-01-02T03:04:04.000Z", "explanation": {"code": "completed", "params": {}}}], "next": null})";
const std::string preview = R"({"id": "0193", "version": 21, "allowed": true, "guard": null, "detail": null,
    "currency": "EUR", "steps": [
    {"step": "capture-payment", "service": "payment", "kind": "refund", "unknown": true, "amount": 4497},
    {"step": "send-confirmation", "service": "notification", "kind": "cannot_be_undone", "unknown": false, "amount": 0},
    {"step": "check-price", "service": "pricing", "kind": "nothing", "unknown": false, "amount": 0}]})";
const std::string done = R"({"id": "0193", "version": 22, "state": "processing", "activity": "compensating"})";
const std::string conflict = R"({"type": "t", "title": "x", "status": 409, "guard": "past_pivot",
    "detail": "Step create-shipment has succeeded; from there the order can't be undone."})";

TEST(CtlOrders, listIsATableOverAllPages) {
    Desk desk({answer(200, first_page), answer(200, second_page)});
    const Ran ran = desk.run({"list", "--all", "--state", "processing,completed", "-q", "WEB 1"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.lineOf(0), "GET /v1/orders?state=processing%2Ccompleted&q=WEB%201&limit=200 HTTP/1.1");
    EXPECT_EQ(desk.lineOf(1), "GET /v1/orders?state=processing%2Ccompleted&q=WEB%201&limit=200&cursor=a01 HTTP/1.1");
    EXPECT_EQ(ran.output.rfind("Status  Order      Customer  What happened", 0), 0U) << ran.output;
    EXPECT_NE(ran.output.find("▲ held  K7QM-3XTD  C-42      Refund of 44.97 EUR not confirmed, needs a person"),
              std::string::npos)
        << ran.output;
    EXPECT_NE(ran.output.find("900 JPY"), std::string::npos);
    EXPECT_EQ(ran.output.find('\x1b'), std::string::npos) << "what the server sends must not steer the terminal";
    EXPECT_EQ(ran.output.find("Status", 10), std::string::npos) << "one head is enough";
}

const std::string attempts = R"({"order": "0193", "personal": false, "attempts": [{"run": 1,
    "step": "capture-payment", "kind": "action", "attempt": 3, "sentAt": "2026-01-02T03:04:05.000Z", "tookMs": 684,
    "method": "POST", "path": "/captures", "key": "0193:1:capture-payment", "transport": "answered", "status": 402,
    "outcome": "declined", "code": "insufficient_funds", "documentKept": true,
    "request": {"body": "{\"attempt\":3}", "bytes": 13, "cut": false},
    "response": {"body": "{\"evil\":\"\u001b[2J\"}", "bytes": 13, "cut": true}}]})";

TEST(CtlOrders, attemptsTellWhatWasSentAndReceived) {
    Desk desk({answer(200, attempts), answer(200, attempts)});
    const Ran ran = desk.run({"attempts", "K7QM-3XTD", "--step", "capture-payment", "--bodies"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.lineOf(0), "GET /v1/orders/K7QM-3XTD/attempts?step=capture-payment HTTP/1.1");
    for (const char* part : {"POST /captures", "684 ms", "402, declined: insufficient funds", "{\"attempt\":3}",
                             "received (its beginning):", "0193:1:capture-payment"})
        EXPECT_NE(ran.output.find(part), std::string::npos) << part << "\n" << ran.output;
    EXPECT_EQ(ran.output.find('\x1b'), std::string::npos) << "what the server sends must not steer the terminal";
    EXPECT_EQ(desk.run({"attempts", "K7QM-3XTD", "--personal", "--reason", "asked"}).status, 0);
    EXPECT_EQ(desk.lineOf(1), "POST /v1/orders/K7QM-3XTD/attempts/show HTTP/1.1");
    EXPECT_EQ(desk.run({"attempts", "K7QM-3XTD", "--personal"}).status, 2) << "why must be said";
}

TEST(CtlOrders, listAsJsonIsTheServersDocument) {
    Desk desk({answer(200, first_page)});
    const Ran ran = desk.run({"list", "--json", "--limit", "1"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(boost::json::parse(ran.output), boost::json::parse(first_page));
    EXPECT_EQ(std::count(ran.output.begin(), ran.output.end(), '\n'), 1);
}

TEST(CtlOrders, showTellsTheWholeStory) {
    const std::string order = R"({"id": "0193", "number": "K7QM-3XTD", "type": "purchase", "state": "processing",
        "activity": "held", "hold": "outcome_unknown", "customer": "C-42", "externalReference": "WEB-1",
        "currency": "EUR", "total": 4497, "run": 1, "version": 21, "createdAt": "2026-01-02T03:04:05.000Z",
        "changedAt": "2026-01-02T03:05:05.000Z", "workflow": {"name": "purchase", "version": 1},
        "explanation": {"code": "payment_unknown", "params": {}, "facts": {"money": "unknown", "stock": "held",
        "delivery": "not_made", "customer": "not_told"}}, "owner": "miriam",
        "reason": {"text": "It is not known whether it was carried out."},
        "money": {"authorised": 4497, "captured": 0, "refunded": 0, "voided": 0, "atRisk": 4497, "pending": 0},
        "steps": [{"name": "capture-payment", "status": "held", "undo": null, "service": "payment", "attempts": 2,
                   "attemptsMax": 6, "amount": 4497, "hold": "outcome_unknown", "code": "timed_out"}],
        "notes": [{"at": "2026-01-02T03:06:05.000Z", "actor": "operator:ada", "text": "asked the bank"}]})";
    const std::string journal = R"({"order": "0193", "entries": [{"time": "2026-01-02T03:04:05.000Z",
        "kind": "order.created", "activity": "running", "run": 1, "actor": "api:anonymous"}]})";
    Desk desk({answer(200, order), answer(200, journal)});
    const Ran ran = desk.run({"show", "k7qm 3xtd"});
    EXPECT_EQ(ran.status, 0) << ran.errors;
    EXPECT_EQ(desk.lineOf(0), "GET /v1/orders/k7qm%203xtd HTTP/1.1");
    for (const char* part :
         {"K7QM-3XTD  ▲ held  (processing, held)  44.97 EUR\nNot known if money was taken, a person must look\n",
          "Money        not known whether it was taken; 44.97 EUR authorised, 44.97 EUR AT RISK\n",
          "Stock        held\n", "Delivery     not made\n", "Customer     not told\n", "Taken care   miriam\n",
          "  capture-payment  ▲ held        payment  2 of 6  44.97 EUR  outcome unknown; timed out\n",
          "operator:ada  asked the bank\n", "order created"})
        EXPECT_NE(ran.output.find(part), std::string::npos) << part << "\nis not in\n" << ran.output;
}

TEST(CtlOrders, cancelNeedsAYes) {
    Desk desk({answer(200, preview), answer(202, done)});
    const Ran asked = desk.run({"cancel", "K7QM-3XTD", "--reason", "customer rang"});
    EXPECT_EQ(asked.status, 2);
    EXPECT_NE(asked.errors.find("add --yes"), std::string::npos) << asked.errors;
    EXPECT_EQ(desk.server().requests().size(), 1U) << "only the preview";
    EXPECT_EQ(desk.lineOf(0), "POST /v1/orders/K7QM-3XTD/cancel?preview=true HTTP/1.1");
    EXPECT_NE(asked.output.find("the payment is refunded (not known whether it was done)  44.97 EUR"),
              std::string::npos)
        << asked.output;
    EXPECT_NE(asked.output.find("CAN'T BE UNDONE"), std::string::npos);

    desk.server().setScript({answer(200, preview), answer(202, done)});
    const Ran told = desk.run({"cancel", "K7QM-3XTD", "--reason", "customer rang", "--yes"});
    EXPECT_EQ(told.status, 0) << told.errors;
    EXPECT_EQ(desk.bodyOf(2), R"({"reason":"customer rang","version":21})") << "what was shown is what is done";
    EXPECT_NE(desk.server().requests()[2].find("\r\nSagadesk-Actor: ada\r\n"), std::string::npos);
    EXPECT_NE(told.output.find("K7QM-3XTD  ↩ undoing, version 22\n"), std::string::npos) << told.output;
}

TEST(CtlOrders, cancelAsksOnATerminal) {
    Desk desk({answer(200, preview), answer(202, done)});
    const Ran no = desk.runOnTerminal({"cancel", "K7QM-3XTD", "--reason", "r"}, "n\n", 80);
    EXPECT_EQ(no.status, 0);
    EXPECT_NE(no.output.find("Cancel K7QM-3XTD? [y/N]"), std::string::npos) << no.output;
    EXPECT_NE(no.output.find("Nothing was done."), std::string::npos) << no.output;
    EXPECT_EQ(desk.server().requests().size(), 1U);
    desk.server().setScript({answer(200, preview), answer(202, done)});
    EXPECT_EQ(desk.runOnTerminal({"cancel", "K7QM-3XTD", "--reason", "r"}, "y\n", 80).status, 0);
    EXPECT_EQ(desk.server().requests().size(), 3U);
}

TEST(CtlOrders, cancelRefusesWithTheGuardsWords) {
    const std::string refused = R"({"id": "0193", "version": 21, "allowed": false, "guard": "past_pivot",
        "detail": "The parcel is made.", "currency": "EUR", "steps": []})";
    Desk desk({answer(200, refused)});
    const Ran ran = desk.run({"cancel", "K7QM-3XTD", "--reason", "r", "--yes"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.errors.find("sagadeskctl: K7QM-3XTD: The parcel is made. (past_pivot); "), std::string::npos)
        << ran.errors;
}

TEST(CtlOrders, severalOrdersOfWhichSomeAreRefused) {
    Desk desk({answer(202, done), answer(409, conflict), answer(202, done)});
    const Ran ran = desk.run({"retry", "K7QM-3XTD", "4ZZZ-0000", "7777-7777", "--reason", "bank is back"});
    EXPECT_EQ(ran.status, 4);
    EXPECT_NE(ran.errors.find("4ZZZ-0000: Step create-shipment has succeeded"), std::string::npos) << ran.errors;
    EXPECT_EQ(desk.server().requests().size(), 3U);
    EXPECT_EQ(desk.bodyOf(0), R"({"reason":"bank is back"})");
}

TEST(CtlOrders, theExitStatusTellsWhoSaidNo) {
    const std::string none = R"({"status": 404, "detail": "There is no such order."})";
    const std::pair<Play, int> cases[] = {{answer(404, none), 1},
                                          {answer(409, conflict), 1},
                                          {answer(422, R"({"detail": "Not valid.", "errors": [
                                              {"pointer": "/total", "detail": "must be 1"}]})"),
                                           1},
                                          {answer(503, R"({"detail": "Stopping."})", "Retry-After: 3\r\n"), 3},
                                          {answer(200, "<html>"), 3},
                                          {Play{"", Play::Ending::Reset}, 3}};
    for (const auto& [play, status] : cases) {
        Desk desk({play});
        const Ran ran = desk.run({"show", "K7QM-3XTD"});
        EXPECT_EQ(ran.status, status) << ran.errors;
        EXPECT_EQ(ran.errors.rfind("sagadeskctl: ", 0), 0U) << ran.errors;
        EXPECT_NE(ran.errors.find("; "), std::string::npos) << "what to do is missing: " << ran.errors;
    }
    Desk away({Play{}});
    EXPECT_EQ(away.run({"show", "K7QM-3XTD", "--url", "http://127.0.0.1:1"}).status, 2) << "given twice";
    EXPECT_EQ(away.run({"shew", "K7QM-3XTD"}).status, 2);
}

TEST(CtlOrders, aCommandIsNeverSentTwiceByItself) {
    Desk desk({Play{"", Play::Ending::Close}});
    const Ran ran = desk.run({"retry", "K7QM-3XTD", "--reason", "r"});
    EXPECT_EQ(ran.status, 3);
    EXPECT_NE(ran.errors.find("look before you repeat it"), std::string::npos) << ran.errors;
    EXPECT_EQ(desk.server().requests().size(), 1U);
}

TEST(CtlOrders, approveFindsTheStepThatWaits) {
    Desk desk({answer(200, R"({"steps": [{"name": "check", "status": "succeeded"},
                                         {"name": "approve-work", "status": "awaiting_approval"}]})"),
               answer(202, done)});
    EXPECT_EQ(desk.run({"approve", "K7QM-3XTD", "--reason", "fine"}).status, 0);
    EXPECT_EQ(desk.lineOf(1), "POST /v1/orders/K7QM-3XTD/steps/approve-work/approve HTTP/1.1");
}

TEST(CtlOrders, amendSendsTheFile) {
    Desk desk({answer(202, done)});
    const auto file = desk.folder().path() / "patch.json";
    writeFile(file, R"({"shippingAddress": {"city": "Malmö"}})");
    EXPECT_EQ(desk.run({"amend", "K7QM-3XTD", file, "--reason", "moved", "--if-version", "7"}).status, 0);
    EXPECT_EQ(desk.bodyOf(0), R"({"reason":"moved","version":7,"patch":{"shippingAddress":{"city":"Malmö"}}})");
    writeFile(file, "{");
    EXPECT_EQ(desk.run({"amend", "K7QM-3XTD", file, "--reason", "moved"}).status, 2);
}

}  // namespace
}  // namespace sagadesk::tests
