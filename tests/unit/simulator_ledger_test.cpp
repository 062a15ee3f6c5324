// The stand-in services' books: one effect a key, compensations, refused late originals, and the faults they find.
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "simulator/ledger.h"

namespace sagadesk::simulator {
namespace {

const std::string order_id = "0193a5b0-7c00-7000-8000-00000000000a";

ServiceRequest request(Deed deed, const std::string& step, std::string_view original = {}, std::int64_t total = 4'497) {
    static std::vector<std::unique_ptr<std::string>> keys;  // requests only point to their keys
    keys.push_back(std::make_unique<std::string>(order_id + ":1:" + step));
    ServiceRequest result;
    result.deed = deed;
    result.key = *keys.back();
    result.originalKey = original;
    result.fingerprint = std::hash<std::string>{}(step);
    result.total = total;
    result.currency = "EUR";
    return result;
}

struct Books {
    Ledger ledger;
    Ledger::Result call(const ServiceRequest& what, const Intention& intention = {}) {
        return ledger.apply(ledger.noteCall(what), what, intention);
    }
    KeyRecord record(const std::string& step) {
        for (const KeyRecord& key : ledger.find(order_id)->keys) {
            if (ledger.name(key.name) == "1:" + step) return key;
        }
        return {};
    }
    std::int64_t sum(Deed deed) { return ledger.find(order_id)->sum(deed); }
    bool found(Violation violation) {
        return (ledger.find(order_id)->violations & (1U << static_cast<unsigned>(violation))) != 0;
    }
};

TEST(SimulatorLedger, OneKeyHasOneEffect) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    EXPECT_EQ(books.call(authorise), Ledger::Result::Decided);
    EXPECT_EQ(books.call(authorise), Ledger::Result::Replayed);
    EXPECT_EQ(books.call(authorise), Ledger::Result::Replayed);
    EXPECT_EQ(books.sum(Deed::Authorise), 4'497);
    EXPECT_EQ(books.record("authorise").calls, 3U);
    EXPECT_EQ(books.record("authorise").effects, 1U);
}

TEST(SimulatorLedger, AnotherRequestUnderOneKeyIsRefused) {
    Books books;
    auto authorise = request(Deed::Authorise, "authorise");
    EXPECT_EQ(books.call(authorise), Ledger::Result::Decided);
    authorise.fingerprint = 12345;
    EXPECT_EQ(books.call(authorise), Ledger::Result::Mismatch);
    EXPECT_EQ(books.sum(Deed::Authorise), 4'497);
    EXPECT_EQ(books.ledger.counts().mismatches, 1U);
}

TEST(SimulatorLedger, SameKeyAtTwoServicesAreTwoKeys) {
    Books books;
    auto message = request(Deed::Notify, "notify");
    message.service = Service::Notification;
    EXPECT_EQ(books.call(message), Ledger::Result::Decided);
    message.service = Service::Fulfilment;
    message.deed = Deed::Ship;
    EXPECT_EQ(books.call(message), Ledger::Result::Decided);
    EXPECT_EQ(books.sum(Deed::Ship), 1);
    EXPECT_EQ(books.sum(Deed::Notify), 1);
}

TEST(SimulatorLedger, CompensationTakesBackWhatWasDone) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    const auto undo = request(Deed::Void, "authorise:undo", authorise.key);
    books.call(authorise);
    EXPECT_EQ(books.call(undo), Ledger::Result::Decided);
    EXPECT_EQ(books.call(undo), Ledger::Result::Replayed);
    EXPECT_EQ(books.record("authorise:undo").state, KeyState::Done);
    EXPECT_TRUE(books.record("authorise").undone);
    EXPECT_EQ(books.sum(Deed::Authorise), 4'497);
    EXPECT_EQ(books.sum(Deed::Void), 4'497);
}

TEST(SimulatorLedger, SecondCompensationOfOneKeyHasNoEffect) {
    Books books;
    const auto capture = request(Deed::Capture, "capture");
    books.call(capture);
    books.call(request(Deed::Refund, "capture:undo", capture.key));
    books.call(request(Deed::Refund, "capture:undo-again", capture.key));
    EXPECT_EQ(books.sum(Deed::Refund), 4'497);
    EXPECT_EQ(books.record("capture:undo-again").state, KeyState::Done);
}

TEST(SimulatorLedger, LateOriginalIsRefusedAfterItsCompensation) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    books.call(request(Deed::Void, "authorise:undo", authorise.key));
    EXPECT_EQ(books.record("authorise:undo").state, KeyState::NeverSeen);
    EXPECT_EQ(books.call(authorise), Ledger::Result::Replayed);
    EXPECT_EQ(books.record("authorise").state, KeyState::Barred);
    EXPECT_EQ(books.sum(Deed::Authorise), 0);
    EXPECT_EQ(books.sum(Deed::Void), 0);
    EXPECT_EQ(books.ledger.counts().lateOriginalsRefused, 1U);
}

TEST(SimulatorLedger, CallThatWasLostBeforeItsEffectCountsAsUnseen) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    (void)books.ledger.noteCall(authorise);
    books.call(request(Deed::Void, "authorise:undo", authorise.key));
    EXPECT_EQ(books.record("authorise:undo").state, KeyState::NeverSeen);
    EXPECT_EQ(books.record("authorise").state, KeyState::Barred);
}

TEST(SimulatorLedger, DeclinedKeyStaysDeclinedAndNeedsNoUndoing) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    books.call(authorise, {.declineCode = "insufficient_funds"});
    books.call(authorise);
    EXPECT_EQ(books.record("authorise").state, KeyState::Declined);
    EXPECT_EQ(books.ledger.name(books.record("authorise").decline), "insufficient_funds");
    books.call(request(Deed::Void, "authorise:undo", authorise.key));
    EXPECT_EQ(books.record("authorise:undo").state, KeyState::Done);
    EXPECT_EQ(books.sum(Deed::Void), 0);
}

TEST(SimulatorLedger, PendingEffectComesWhenSettled) {
    Books books;
    const auto ship = request(Deed::Ship, "ship");
    const auto entry = books.ledger.noteCall(ship);
    books.ledger.apply(entry, ship, {.later = true});
    EXPECT_EQ(books.record("ship").state, KeyState::Pending);
    EXPECT_EQ(books.sum(Deed::Ship), 0);
    books.ledger.settle(entry, "");
    EXPECT_EQ(books.record("ship").state, KeyState::Done);
    EXPECT_EQ(books.sum(Deed::Ship), 1);
    books.ledger.settle(entry, "");
    EXPECT_EQ(books.sum(Deed::Ship), 1) << "settled once";
}

TEST(SimulatorLedger, PendingEffectThatIsCompensatedNeverComes) {
    Books books;
    const auto ship = request(Deed::Ship, "ship");
    const auto entry = books.ledger.noteCall(ship);
    books.ledger.apply(entry, ship, {.later = true});
    books.call(request(Deed::CancelShipment, "ship:undo", ship.key));
    books.ledger.settle(entry, "");
    EXPECT_EQ(books.record("ship").state, KeyState::Declined);
    EXPECT_EQ(books.ledger.name(books.record("ship").decline), "compensated_before");
    EXPECT_EQ(books.sum(Deed::Ship), 0);
}

TEST(SimulatorLedger, PendingCompensationUndoesWhenSettled) {
    Books books;
    const auto capture = request(Deed::Capture, "capture");
    const auto undo = request(Deed::Refund, "capture:undo", capture.key);
    books.call(request(Deed::Authorise, "authorise"));
    books.call(capture);
    const auto entry = books.ledger.noteCall(undo);
    books.ledger.apply(entry, undo, {.later = true});
    EXPECT_EQ(books.sum(Deed::Refund), 0);
    books.ledger.settle(entry, "");
    EXPECT_EQ(books.sum(Deed::Refund), 4'497);
}

TEST(SimulatorLedger, CleanOrderHasNoViolations) {
    Books books;
    books.call(request(Deed::Authorise, "authorise"));
    books.call(request(Deed::Reserve, "reserve"));
    books.call(request(Deed::Capture, "capture"));
    books.call(request(Deed::Ship, "ship"));
    EXPECT_EQ(books.ledger.find(order_id)->violations, 0U);
}

TEST(SimulatorLedger, CaptureWithoutEnoughAuthorisationIsFound) {
    Books books;
    books.call(request(Deed::Authorise, "authorise", {}, 4'000));
    books.call(request(Deed::Capture, "capture", {}, 4'497));
    EXPECT_TRUE(books.found(Violation::CapturedAboveAuthorised));
}

TEST(SimulatorLedger, CaptureTwiceIsFound) {
    Books books;
    books.call(request(Deed::Authorise, "authorise"));
    books.call(request(Deed::Capture, "capture"));
    EXPECT_FALSE(books.found(Violation::CapturedTwice));
    books.call(request(Deed::Capture, "capture-again"));
    EXPECT_TRUE(books.found(Violation::CapturedTwice));
}

TEST(SimulatorLedger, VoidBeforeTheRefundIsFound) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    books.call(authorise);
    books.call(request(Deed::Capture, "capture"));
    books.call(request(Deed::Void, "authorise:undo", authorise.key));
    EXPECT_TRUE(books.found(Violation::VoidedWhileCaptured));
}

TEST(SimulatorLedger, RefundBeforeTheVoidIsRight) {
    Books books;
    const auto authorise = request(Deed::Authorise, "authorise");
    const auto capture = request(Deed::Capture, "capture");
    books.call(authorise);
    books.call(capture);
    books.call(request(Deed::Refund, "capture:undo", capture.key));
    books.call(request(Deed::Void, "authorise:undo", authorise.key));
    EXPECT_EQ(books.ledger.find(order_id)->violations, 0U);
}

TEST(SimulatorLedger, DeedsDoneTwiceAreFound) {
    const std::vector<std::pair<Deed, Violation>> cases{{Deed::Reserve, Violation::ReservedTwice},
                                                        {Deed::Ship, Violation::ShippedTwice},
                                                        {Deed::Allocate, Violation::AllocatedTwice},
                                                        {Deed::Activate, Violation::ActivatedTwice}};
    for (const auto& [deed, violation] : cases) {
        Books books;
        books.call(request(deed, "first"));
        EXPECT_FALSE(books.found(violation)) << word(violation);
        books.call(request(deed, "second"));
        EXPECT_TRUE(books.found(violation)) << word(violation);
    }
}

TEST(SimulatorLedger, LookUpsAreCountedApart) {
    Books books;
    const auto capture = request(Deed::Capture, "capture");
    (void)books.ledger.noteLookup(Service::Payment, capture.key);
    EXPECT_EQ(books.record("capture").state, KeyState::Undecided);
    EXPECT_EQ(books.record("capture").lookups, 1U);
    EXPECT_EQ(books.record("capture").calls, 0U);
    EXPECT_EQ(books.call(capture), Ledger::Result::Decided);
}

}  // namespace
}  // namespace sagadesk::simulator
