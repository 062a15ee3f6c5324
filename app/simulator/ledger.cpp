#include "simulator/ledger.h"

#include <array>
#include <utility>

namespace sagadesk::simulator {
namespace {

constexpr std::array<std::string_view, service_count> service_words{"payment",  "inventory",  "pricing",
                                                                    "customer", "fulfilment", "notification"};
constexpr std::array<std::string_view, violation_count> violation_words{
    "captured_above_authorised", "captured_twice",  "voided_while_captured",     "reserved_twice", "shipped_twice",
    "allocated_twice",           "activated_twice", "several_effects_of_one_key"};

struct DeedOfPath {
    std::string_view path;
    Deed deed;
};
constexpr std::array deeds_of_paths{
    DeedOfPath{"/availability", Deed::Question},
    DeedOfPath{"/quotes", Deed::Question},
    DeedOfPath{"/eligibility", Deed::Question},
    DeedOfPath{"/authorisations", Deed::Authorise},
    DeedOfPath{"/captures", Deed::Capture},
    DeedOfPath{"/voids", Deed::Void},
    DeedOfPath{"/refunds", Deed::Refund},
    DeedOfPath{"/reservations", Deed::Reserve},
    DeedOfPath{"/releases", Deed::Release},
    DeedOfPath{"/shipments", Deed::Ship},
    DeedOfPath{"/shipments/cancel", Deed::CancelShipment},
    DeedOfPath{"/allocations", Deed::Allocate},
    DeedOfPath{"/allocations/release", Deed::Deallocate},
    DeedOfPath{"/activations", Deed::Activate},
    DeedOfPath{"/activations/revoke", Deed::Deactivate},
    DeedOfPath{"/messages", Deed::Notify},
};
constexpr std::array<std::string_view, deed_count> sum_names{
    "",          "authorised", "captured",    "voided",    "refunded",    "reserved", "released", "shipped",
    "cancelled", "allocated",  "deallocated", "activated", "deactivated", "messages", "others"};

bool isMoney(Deed deed) {
    return deed == Deed::Authorise || deed == Deed::Capture || deed == Deed::Void || deed == Deed::Refund;
}

std::string_view orderIdOf(std::string_view key) {
    return key.substr(0, key.find(':'));
}

std::string_view nameOf(std::string_view key) {
    const auto colon = key.find(':');
    return colon == std::string_view::npos ? std::string_view{} : key.substr(colon + 1);
}

// The rules of a service's own books, looked at with each booking. What is found stays found.
void checkBooks(OrderAccount& account, Deed deed) {
    const auto found = [&account](Violation violation, bool broken) {
        if (broken) account.violations |= 1U << static_cast<unsigned>(violation);
    };
    const auto net = [&account](Deed done, Deed undone) { return account.sum(done) - account.sum(undone); };
    switch (deed) {
        case Deed::Capture: {
            const auto captured = net(Deed::Capture, Deed::Refund);
            found(Violation::CapturedTwice, captured > account.total);
            found(Violation::CapturedAboveAuthorised, captured > net(Deed::Authorise, Deed::Void));
            break;
        }
        case Deed::Void:
            found(Violation::VoidedWhileCaptured, net(Deed::Capture, Deed::Refund) > 0);
            break;
        case Deed::Reserve:
            found(Violation::ReservedTwice, net(Deed::Reserve, Deed::Release) > 1);
            break;
        case Deed::Ship:
            found(Violation::ShippedTwice, net(Deed::Ship, Deed::CancelShipment) > 1);
            break;
        case Deed::Allocate:
            found(Violation::AllocatedTwice, net(Deed::Allocate, Deed::Deallocate) > 1);
            break;
        case Deed::Activate:
            found(Violation::ActivatedTwice, net(Deed::Activate, Deed::Deactivate) > 1);
            break;
        default:
            break;
    }
    for (const KeyRecord& key : account.keys) found(Violation::SeveralEffectsOfOneKey, key.effects > 1);
}

}  // namespace

std::string_view word(Service service) {
    return service_words[static_cast<std::size_t>(service)];
}
std::string_view word(Violation violation) {
    return violation_words[static_cast<std::size_t>(violation)];
}
std::string_view sumName(Deed deed) {
    return sum_names[static_cast<std::size_t>(deed)];
}

std::optional<Service> serviceNamed(std::string_view name) {
    for (std::size_t i = 0; i < service_count; ++i) {
        if (service_words[i] == name) return static_cast<Service>(i);
    }
    return std::nullopt;
}

Deed deedOf(std::string_view path) {
    for (const auto& known : deeds_of_paths) {
        if (known.path == path) return known.deed;
    }
    return Deed::Other;
}

std::int64_t OrderAccount::sum(Deed deed) const {
    std::int64_t result = 0;
    for (const KeyRecord& key : keys) {
        if (key.deed == deed) result += key.effects * (isMoney(deed) ? key.amount : 1);
    }
    return result;
}

Ledger::Entry Ledger::noteCall(const ServiceRequest& request) {
    const Entry entry = entryOf(request.service, request.key);
    if (entry.account->currency.empty()) {
        entry.account->currency = request.currency;
        entry.account->total = request.total;
    }
    ++entry.key().calls;
    ++m_counts.calls;
    return entry;
}

Ledger::Entry Ledger::noteLookup(Service service, std::string_view key) {
    const Entry entry = entryOf(service, key);
    ++entry.key().lookups;
    return entry;
}

Ledger::Result Ledger::apply(const Entry& entry, const ServiceRequest& request, const Intention& intention) {
    KeyRecord& key = entry.key();
    if (key.fingerprint != 0 && key.fingerprint != request.fingerprint) {
        ++m_counts.mismatches;
        return Result::Mismatch;
    }
    key.fingerprint = request.fingerprint;
    if (key.state == KeyState::Barred) ++m_counts.lateOriginalsRefused;
    if (key.state != KeyState::Undecided) {
        ++m_counts.replays;
        return Result::Replayed;
    }
    key.deed = request.deed;
    key.amount = request.total;
    if (!request.originalKey.empty()) key.undoes = internName(nameOf(request.originalKey));
    if (!intention.declineCode.empty()) {
        decline(key, intention.declineCode);
    } else if (intention.later) {
        key.state = KeyState::Pending;
    } else {
        carryOut(entry);
    }
    return Result::Decided;
}

void Ledger::settle(const Entry& entry, std::string_view declineCode) {
    if (entry.key().state != KeyState::Pending) return;
    if (declineCode.empty()) {
        carryOut(entry);
    } else {
        decline(entry.key(), declineCode);
    }
}

void Ledger::carryOut(const Entry& entry) {
    if (entry.key().undoes == no_name) {
        book(entry);
    } else {
        undo(entry);
    }
}

void Ledger::undo(const Entry& entry) {
    const std::size_t index = keyIndex(*entry.account, entry.key().service, entry.key().undoes);
    KeyRecord& original = entry.account->keys[index];
    KeyRecord& key = entry.key();
    key.state = KeyState::Done;
    switch (original.state) {
        case KeyState::Undecided:
            original.state = KeyState::Barred;
            key.state = KeyState::NeverSeen;
            break;
        case KeyState::Barred:
            key.state = KeyState::NeverSeen;
            break;
        case KeyState::Pending:
            decline(original, "compensated_before");
            break;
        case KeyState::Done:
            if (std::exchange(original.undone, true)) break;
            key.amount = original.amount;
            book(entry);
            break;
        case KeyState::Declined:
        case KeyState::NeverSeen:
            break;  // there was no effect
    }
}

void Ledger::book(const Entry& entry) {
    KeyRecord& key = entry.key();
    key.state = KeyState::Done;
    if (key.deed == Deed::Question) return;
    ++key.effects;
    checkBooks(*entry.account, key.deed);
}

void Ledger::decline(KeyRecord& key, std::string_view code) {
    key.state = KeyState::Declined;
    key.decline = internName(code);
}

const OrderAccount* Ledger::find(std::string_view orderId) const {
    const auto found = m_byId.find(orderId);
    return found == m_byId.end() ? nullptr : found->second;
}

Ledger::Entry Ledger::entryOf(Service service, std::string_view key) {
    const std::string_view id = orderIdOf(key);
    auto found = m_byId.find(id);
    if (found == m_byId.end()) {
        m_accounts.emplace_back().id = id;
        found = m_byId.emplace(id, &m_accounts.back()).first;
    }
    return {found->second, keyIndex(*found->second, service, internName(nameOf(key)))};
}

std::size_t Ledger::keyIndex(OrderAccount& account, Service service, std::uint32_t name) {
    for (std::size_t i = 0; i < account.keys.size(); ++i) {
        if (account.keys[i].name == name && account.keys[i].service == service) return i;
    }
    KeyRecord& record = account.keys.emplace_back();
    record.name = name;
    record.service = service;
    return account.keys.size() - 1;
}

std::string_view Ledger::name(std::uint32_t index) const {
    return index == no_name ? std::string_view{} : std::string_view{m_names[index]};
}

std::uint32_t Ledger::internName(std::string_view name) {
    const auto found = m_nameIndex.find(name);
    if (found != m_nameIndex.end()) return found->second;
    const auto index = static_cast<std::uint32_t>(m_names.size());
    m_names.emplace_back(name);
    m_nameIndex.emplace(name, index);
    return index;
}

}  // namespace sagadesk::simulator
