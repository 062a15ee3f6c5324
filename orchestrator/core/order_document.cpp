#include "core/order_document.h"

#include <algorithm>
#include <utility>

#include "core/attempt.h"
#include "core/json.h"
#include "core/money.h"
#include "core/order_members.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

constexpr NumberRule any_amount{-minor_units_max, minor_units_max};
constexpr NumberRule amount_from_zero{0, minor_units_max};

constexpr TextRule identifier{1, 128};
constexpr TextRule reference{0, 128};
constexpr TextRule short_text{0, 64};
constexpr TextRule name_text{0, 256};
constexpr TextRule free_text{0, 1024, false};

// Checks a document and fills in its defaults at the same time. Amounts that were wrong are left out of the sum, and
// the total is then not compared: one mistake should not be reported twice.
class OrderCheck {
public:
    OrderCheck(json::object& root, OrderDocument& document)
        : m_document(document),
          m_members(root, m_root, m_findings) {}

    FieldErrors run() {
        m_members.require({"type", "customer", "currency", "lines", "total"});
        m_members.refuseAllBut({"type", "externalReference", "customer", "currency", "lines", "shipping", "discount",
                                "tax", "total", "taxIncluded", "shippingAddress", "billingAddress", "priority",
                                "metadata"});
        checkHead();
        checkCustomer();
        checkAddress("shippingAddress");
        checkAddress("billingAddress");
        checkMetadata();
        checkCurrency();
        checkMoney();
        return m_findings.take();
    }

private:
    void checkHead() {
        constexpr NumberRule priorities{0, 9};
        checkType();
        m_document.externalReference = m_members.text("externalReference", reference).value_or("");
        m_document.priority =
            static_cast<int>(m_members.numberOr("priority", priority_default, priorities).value_or(priority_default));
    }

    // The same letters as the name of a workflow; it also becomes a level of an MQTT topic.
    void checkType() {
        constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789_-";
        const auto type = m_members.text("type", {1, 64});
        if (!type) return;
        if (type->find_first_not_of(allowed) != std::string_view::npos)
            return m_members.wrong("type", "must be lower case letters, digits, dashes and underscores only");
        m_document.type = *type;
    }

    void checkCustomer() {
        json::object* customer = m_members.object("customer");
        if (!customer) return;
        const Place place{&m_root, "customer"};
        Members members(*customer, place, m_findings);
        members.require({"id"});
        members.refuseAllBut({"id", "name", "email", "phone"});
        m_document.customerId = members.text("id", identifier).value_or("");
        members.text("name", name_text);
        members.text("email", {0, 320});  // RFC 5321 §4.5.3.1: 64 for the local part, "@", 255 for the domain
        members.text("phone", short_text);
    }

    void checkAddress(std::string_view key) {
        json::object* address = m_members.object(key);
        if (!address) return;
        const Place place{&m_root, key};
        Members members(*address, place, m_findings);
        members.refuseAllBut({"name", "company", "street", "street2", "postcode", "city", "region", "country"});
        for (const std::string_view line : {"name", "company", "street", "street2", "city", "region"})
            members.text(line, name_text);
        members.text("postcode", short_text);
        const auto country = members.text("country", {2, 2});
        if (country && !std::ranges::all_of(*country, [](char letter) { return letter >= 'A' && letter <= 'Z'; }))
            members.wrong("country", "must be two capital letters (ISO 3166-1 alpha-2), such as DE");
    }

    // Its members are the customer's own business; only its size is limited.
    void checkMetadata() {
        const json::object* metadata = m_members.object("metadata");
        if (metadata && canonicalJson(*metadata).size() > metadata_bytes_max)
            m_members.wrong("metadata", "must have at most " + std::to_string(metadata_bytes_max) + " bytes");
    }

    void checkCurrency() {
        const auto code = m_members.text("currency", short_text);
        if (!code) return;
        m_currency = Currency::find(*code);
        if (!m_currency)
            return m_members.wrong("currency",
                                   "must be the code of an ISO 4217 currency in use with 0, 2 or 3 "
                                   "digits after the point, such as EUR");
        m_document.currency = *code;
    }

    void checkMoney() {
        checkLines();
        const auto shipping = amountOr0(m_members, "shipping");
        const auto discount = amountOr0(m_members, "discount");
        const auto tax = amountOr0(m_members, "tax");
        const auto taxIncluded = m_members.boolOr("taxIncluded", true);
        const auto total = m_members.number("total", amount_from_zero);
        if (!m_lines || !shipping || !discount || !tax || !taxIncluded || !total) return;
        const std::int64_t sum = *m_lines + *shipping - *discount + (*taxIncluded ? 0 : *tax);
        if (sum != *total) m_members.wrong("total", mismatch(*total, sum, *taxIncluded));
        m_document.total = *total;
    }

    void checkLines() {
        json::array* lines = m_members.array("lines");
        if (!lines) return;
        if (lines->empty() || lines->size() > lines_max)
            return m_members.wrong("lines", "must have 1 to " + std::to_string(lines_max) + " lines");
        const Place place{&m_root, "lines"};
        m_lines = 0;
        for (std::size_t index = 0; index < lines->size(); ++index) {
            const auto amount = checkLine((*lines)[index], Place{&place, {}, index});
            // At most 500 of at most 2 · 10^15 each: no overflow.
            m_lines = m_lines && amount ? std::optional(*m_lines + *amount) : std::nullopt;
        }
    }

    // The line's share of the total. Its tax is for information: the order's own counts.
    std::optional<std::int64_t> checkLine(json::value& line, const Place& place) {
        if (!line.is_object()) {
            m_findings.add(place.pointer(), "must be an object");
            return std::nullopt;
        }
        Members members(line.get_object(), place, m_findings);
        members.refuseAllBut({"sku", "description", "quantity", "unitPrice", "discount", "tax"});
        members.text("sku", identifier);
        members.text("description", free_text);
        const auto quantity = members.numberOr("quantity", 1, {1, minor_units_max});
        const auto unitPrice = members.numberOr("unitPrice", 0, any_amount);
        const auto discount = amountOr0(members, "discount");
        const auto tax = amountOr0(members, "tax");
        if (!quantity || !unitPrice || !discount || !tax) return std::nullopt;
        const auto product = checkedMultiply(*quantity, *unitPrice);
        if (product && *product >= -minor_units_max && *product <= minor_units_max) return *product - *discount;
        m_findings.add(place.pointer(),
                       "quantity times unitPrice must not exceed " + std::to_string(minor_units_max) + " minor units");
        return std::nullopt;
    }

    static std::optional<std::int64_t> amountOr0(Members& members, std::string_view key) {
        return members.numberOr(key, 0, amount_from_zero);
    }

    std::string mismatch(std::int64_t total, std::int64_t sum, bool taxIncluded) const {
        return "is " + figure(total) + ", but the lines plus shipping minus discount" +
               (taxIncluded ? "" : " plus tax") + " make " + figure(sum);
    }

    std::string figure(std::int64_t minor) const {
        return std::to_string(minor) + (m_currency ? " (" + moneyText(minor, *m_currency) + ")" : "");
    }

    OrderDocument& m_document;
    Findings m_findings;
    Place m_root;
    Members m_members;
    const Currency* m_currency = nullptr;
    std::optional<std::int64_t> m_lines;  // sum over the lines; nullopt when one of them was wrong
};

tl::unexpected<std::variant<Failure, FieldErrors>> refused(std::string detail) {
    return tl::unexpected<std::variant<Failure, FieldErrors>>(FieldErrors{{"", std::move(detail)}});
}

tl::unexpected<Failure> corrupt(std::string detail, std::string place) {
    return fail("corrupt_document", FailureClass::Permanent, std::move(detail), std::move(place));
}

std::string textAt(const json::value& root, std::string_view pointer) {
    const json::value* found = atPointer(root, pointer);
    const json::string* text = found ? found->if_string() : nullptr;
    return text ? std::string(text->data(), text->size()) : std::string{};
}

}  // namespace

OrderDocument::Result OrderDocument::parse(std::string_view bytes) {
    using Broken = tl::unexpected<std::variant<Failure, FieldErrors>>;
    if (bytes.size() > document_bytes_max)
        return refused("must have at most " + std::to_string(document_bytes_max) + " bytes");
    auto value = parseJson(bytes);
    if (!value) return Broken(std::move(value.error()));
    if (!value->is_object()) return refused("must be an object");
    auto document = std::make_shared<OrderDocument>();
    auto errors = OrderCheck(value->get_object(), *document).run();
    if (!errors.empty()) return Broken(std::move(errors));
    document->listed = listedIn(*value);
    document->personal = personalIn(*value);
    document->text = canonicalJson(*value);
    document->mark = textMark(document->text);
    return document;
}

Expected<std::shared_ptr<const OrderDocument>> OrderDocument::fromStored(std::string text) {
    const auto value = parseJson(text);
    if (!value) return corrupt(value.error().detail, value.error().place);
    auto document = std::make_shared<OrderDocument>();
    document->type = textAt(*value, "/type");
    document->currency = textAt(*value, "/currency");
    document->customerId = textAt(*value, "/customer/id");
    document->externalReference = textAt(*value, "/externalReference");
    const json::value* total = atPointer(*value, "/total");
    const json::value* priority = atPointer(*value, "/priority");
    if (document->type.empty() || document->currency.empty() || !total || !total->is_int64() || !priority ||
        !priority->is_int64())
        return corrupt("the stored text is no order document", {});
    document->total = total->get_int64();
    document->priority = static_cast<int>(priority->get_int64());
    document->listed = listedIn(*value);
    document->personal = personalIn(*value);
    document->text = std::move(text);
    document->mark = textMark(document->text);
    return document;
}

}  // namespace sagadesk::core
