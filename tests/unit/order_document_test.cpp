#include "core/order_document.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include "core/json.h"
#include "core/money.h"
#include "core/order_members.h"

namespace sagadesk::core {
namespace {

namespace json = boost::json;

// The example of the contract, with a total that keeps its own formula.
constexpr std::string_view example = R"({
  "type": "purchase",
  "externalReference": "WEB-10023",
  "customer": {"id": "C-42", "name": "Ada Keller", "email": "ada@example.com", "phone": "+49 30 1234"},
  "currency": "EUR",
  "lines": [{"sku": "LAMP-3", "description": "Desk lamp", "quantity": 2, "unitPrice": 1999, "discount": 0, "tax": 638}],
  "shipping": 499, "discount": 0, "tax": 638, "total": 4497, "taxIncluded": true,
  "shippingAddress": {"name": "Ada Keller", "street": "Ufer 1", "postcode": "10115", "city": "Berlin", "country": "DE"},
  "priority": 5,
  "metadata": {"channel": "web"}
})";

constexpr std::string_view smallest =
    R"({"type":"purchase","customer":{"id":"C-42"},"currency":"EUR","lines":[{"unitPrice":100}],"total":100})";

using Change = std::function<void(json::object&)>;

std::string changed(const Change& change, std::string_view base = example) {
    auto root = parseJson(base)->as_object();
    change(root);
    return json::serialize(root);
}

// Puts the JSON text at one place of the document; the place's parent must exist.
Change put(std::string pointer, std::string text) {
    return [pointer = std::move(pointer), text = std::move(text)](json::object& root) {
        json::value whole = root;
        const auto slash = pointer.rfind('/');
        json::value& parent = whole.at_pointer(pointer.substr(0, slash));
        const auto key = pointer.substr(slash + 1);
        (parent.is_array() ? parent.at(std::stoul(key)) : parent.as_object()[key]) = *parseJson(text);
        root = whole.as_object();
    };
}

Change drop(std::string parent, std::string key) {
    return [parent = std::move(parent), key = std::move(key)](json::object& root) {
        json::value whole = root;
        whole.at_pointer(parent).as_object().erase(key);
        root = whole.as_object();
    };
}

OrderDocumentPtr accepted(std::string_view text) {
    auto result = OrderDocument::parse(text);
    if (result) return *result;
    std::string why;
    if (const auto* errors = std::get_if<FieldErrors>(&result.error()))
        for (const auto& error : *errors) why += error.pointer + ": " + error.detail + "\n";
    else
        why = std::get<Failure>(result.error()).detail;
    ADD_FAILURE() << why << text.substr(0, 400);
    return nullptr;
}

FieldErrors refused(std::string_view text) {
    const auto result = OrderDocument::parse(text);
    if (result || !std::holds_alternative<FieldErrors>(result.error())) {
        ADD_FAILURE() << (result ? "accepted: " : "malformed: ") << text.substr(0, 400);
        return {};
    }
    return std::get<FieldErrors>(result.error());
}

TEST(OrderDocumentTest, theExampleOfTheContractIsAnOrder) {
    const auto document = accepted(example);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->type, "purchase");
    EXPECT_EQ(document->currency, "EUR");
    EXPECT_EQ(document->total, 4497);
    EXPECT_EQ(document->customerId, "C-42");
    EXPECT_EQ(document->externalReference, "WEB-10023");
    EXPECT_EQ(document->priority, 5);
    EXPECT_EQ(document->text, canonicalJson(*parseJson(example)));
}

TEST(OrderDocumentTest, defaultsAreFilledIn) {
    const auto document = accepted(smallest);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->text, R"({"currency":"EUR","customer":{"id":"C-42"},"discount":0,)"
                              R"("lines":[{"discount":0,"quantity":1,"tax":0,"unitPrice":100}],)"
                              R"("priority":5,"shipping":0,"tax":0,"taxIncluded":true,"total":100,"type":"purchase"})");
    EXPECT_EQ(document->priority, priority_default);
    EXPECT_EQ(document->externalReference, "");
}

TEST(OrderDocumentTest, formDoesNotMatter) {
    const auto one = accepted(smallest);
    const auto other = accepted(R"( {"total": 1e2, "lines": [ {"unitPrice": 100.0, "quantity": 1, "tax": 0.0} ],
        "priority": 5.0, "taxIncluded": true, "currency": "E\u0055R",
        "customer": {"id": "C\u002d42"}, "type": "purchase"} )");
    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->text, other->text);
}

TEST(OrderDocumentTest, parsingItsOwnTextChangesNothing) {
    for (const auto text : {example, smallest}) {
        const auto document = accepted(text);
        ASSERT_TRUE(document);
        EXPECT_EQ(accepted(document->text)->text, document->text);
    }
}

struct Case {
    std::string what;
    Change change;
};

TEST(OrderDocumentTest, acceptsWhatTheRulesAllow) {
    const std::vector<Case> cases{
        {"no total but zero", put("/lines/0/unitPrice", "-250")},
        {"yen", put("/currency", "\"JPY\"")},
        {"three digits", put("/currency", "\"KWD\"")},
        {"other workflow", put("/type", "\"service_request-2\"")},
        {"type of 64", put("/type", '"' + std::string(64, 'a') + '"')},
        {"empty reference", put("/externalReference", "\"\"")},
        {"no reference", drop("", "externalReference")},
        {"longest reference", put("/externalReference", '"' + std::string(128, 'r') + '"')},
        {"signs count, not bytes",
         [](json::object& root) {
             std::string name;
             for (int count = 0; count < 256; ++count) name += "ä";
             root["customer"].as_object()["name"] = name;
         }},
        {"last priority", put("/priority", "0")},
        {"first priority", put("/priority", "9")},
        {"no metadata", drop("", "metadata")},
        {"empty metadata", put("/metadata", "{}")},
        {"metadata of any kind", put("/metadata", R"({"a":[1.5,null,{"b":"\u0001"}],"/~":-1e300})")},
        {"largest metadata",
         [](json::object& root) {
             root["metadata"] = {{"x", std::string(metadata_bytes_max - 8, 'm')}};
         }},
        {"billing address", put("/billingAddress", R"({"name":"A","company":"B","street":"C","street2":"D",)"
                                                   R"("postcode":"E","city":"F","region":"G","country":"US"})")},
        {"empty address", put("/shippingAddress", "{}")},
        {"no address", drop("", "shippingAddress")},
        {"line without article", drop("/lines/0", "sku")},
        {"description of two lines", put("/lines/0/description", R"("one\ntwo")")},
        {"line's tax is for information", put("/lines/0/tax", "999")},
    };
    for (const auto& [what, change] : cases) {
        SCOPED_TRACE(what);
        auto text = changed(change);
        if (what == "no total but zero") text = changed(put("/total", "0"), changed(put("/shipping", "500"), text));
        EXPECT_TRUE(accepted(text));
    }
}

struct Refusal {
    std::string pointer;
    Change change;
    std::string about;  // part of the detail
};

std::vector<Refusal> refusalsOf(const std::string& pointer, std::initializer_list<const char*> texts,
                                const std::string& about) {
    std::vector<Refusal> all;
    for (const auto* text : texts) all.push_back({pointer, put(pointer, text), about});
    return all;
}

void expectEach(const std::vector<Refusal>& refusals) {
    for (const auto& [pointer, change, about] : refusals) {
        const auto text = changed(change);
        const auto errors = refused(text);
        ASSERT_EQ(errors.size(), 1U) << pointer << ": " << text;
        EXPECT_EQ(errors[0].pointer, pointer) << text;
        EXPECT_NE(errors[0].detail.find(about), std::string::npos) << pointer << ": " << errors[0].detail;
    }
}

TEST(OrderDocumentTest, requiredMembersAreRequired) {
    expectEach({
        {"/type", drop("", "type"), "required"},
        {"/customer", drop("", "customer"), "required"},
        {"/customer/id", drop("/customer", "id"), "required"},
        {"/currency", drop("", "currency"), "required"},
        {"/lines", drop("", "lines"), "required"},
        {"/total", drop("", "total"), "required"},
    });
}

TEST(OrderDocumentTest, typesOfMembersAreChecked) {
    for (const std::string pointer :
         {"/type", "/externalReference", "/currency", "/customer/id", "/customer/name", "/customer/email",
          "/customer/phone", "/lines/0/sku", "/lines/0/description", "/shippingAddress/name", "/shippingAddress/street",
          "/shippingAddress/postcode", "/shippingAddress/city", "/shippingAddress/country"})
        expectEach(refusalsOf(pointer, {"7", "null", "true", "[]", "{}"}, "string"));
    for (const std::string pointer : {"/customer", "/shippingAddress", "/billingAddress", "/metadata", "/lines/0"})
        expectEach(refusalsOf(pointer, {"7", "null", "true", "[]", "\"x\""}, "object"));
    expectEach(refusalsOf("/lines", {"7", "null", "true", "{}", "\"x\""}, "array"));
    expectEach(refusalsOf("/taxIncluded", {"7", "null", "1", "[]", "{}", "\"true\""}, "true or false"));
}

TEST(OrderDocumentTest, unknownMembersAreNamed) {
    for (const std::string pointer :
         {"/curency", "/Total", "/customer/mail", "/lines/0/price", "/shippingAddress/zip", "/"})
        expectEach(refusalsOf(pointer, {"1", "null"}, "known are"));
    expectEach({{"/a~1b~0c", [](json::object& root) { root["a/b~c"] = 1; }, "known are"}});
}

TEST(OrderDocumentTest, amountsAreWholeNumbersInRange) {
    const std::vector<std::string> amounts{
        "/lines/0/unitPrice", "/lines/0/discount", "/lines/0/tax", "/shipping", "/discount", "/tax", "/total",
        "/lines/0/quantity",  "/priority"};
    for (const auto& pointer : amounts) {
        expectEach(refusalsOf(pointer, {"0.5", "1.000001", "19.99", "-0.1"}, "without a fraction"));
        expectEach(
            refusalsOf(pointer,
                       {"null", "\"7\"", "true", "[]", "{}", "1000000000000001", "-1000000000000001", "1e16", "1e300",
                        "-1e300", "9223372036854775807", "-9223372036854775808", "18446744073709551615"},
                       "whole number"));
    }
}

TEST(OrderDocumentTest, amountsThatOnlyAddUpAreNeverNegative) {
    for (const std::string pointer : {"/lines/0/discount", "/lines/0/tax", "/shipping", "/discount", "/tax", "/total"})
        expectEach(refusalsOf(pointer, {"-1", "-1.0", "-1000000000000000"}, "from 0 to 1000000000000000"));
}

TEST(OrderDocumentTest, quantityStartsAtOne) {
    expectEach(refusalsOf("/lines/0/quantity", {"0", "-1", "0.0", "-0.0"}, "from 1 to"));
}

TEST(OrderDocumentTest, priorityGoesFromZeroToNine) {
    expectEach(refusalsOf("/priority", {"-1", "10", "100"}, "from 0 to 9"));
}

TEST(OrderDocumentTest, currencyIsOneInUse) {
    expectEach(refusalsOf("/currency",
                          {"\"\"", "\"eur\"", "\"EURO\"", "\"DEM\"", "\"XXX\"", "\"XAU\"", "\"CLF\"", "\"UYW\""},
                          "ISO 4217"));
}

TEST(OrderDocumentTest, textsAreBounded) {
    const auto ofLength = [](std::size_t length) { return '"' + std::string(length, 'x') + '"'; };
    expectEach({
        {"/type", put("/type", ofLength(65)), "1 to 64"},
        {"/type", put("/type", ofLength(0)), "1 to 64"},
        {"/externalReference", put("/externalReference", ofLength(129)), "0 to 128"},
        {"/customer/id", put("/customer/id", ofLength(0)), "1 to 128"},
        {"/customer/id", put("/customer/id", ofLength(129)), "1 to 128"},
        {"/customer/name", put("/customer/name", ofLength(257)), "256"},
        {"/customer/email", put("/customer/email", ofLength(321)), "320"},
        {"/customer/phone", put("/customer/phone", ofLength(65)), "64"},
        {"/currency", put("/currency", ofLength(65)), "64"},
        {"/lines/0/sku", put("/lines/0/sku", ofLength(0)), "1 to 128"},
        {"/lines/0/sku", put("/lines/0/sku", ofLength(129)), "1 to 128"},
        {"/lines/0/description", put("/lines/0/description", ofLength(1025)), "1024"},
        {"/shippingAddress/street", put("/shippingAddress/street", ofLength(257)), "256"},
        {"/shippingAddress/postcode", put("/shippingAddress/postcode", ofLength(65)), "64"},
        {"/shippingAddress/country", put("/shippingAddress/country", ofLength(3)), "2 to 2"},
        {"/shippingAddress/country", put("/shippingAddress/country", "\"de\""), "ISO 3166"},
        {"/type", put("/type", "\"Purchase\""), "lower case"},
        {"/type", put("/type", "\"a/b\""), "lower case"},
        {"/type", put("/type", "\"a+\""), "lower case"},
        {"/type", put("/type", "\"ä\""), "lower case"},
        {"/customer/id", put("/customer/id", R"("C\n42")"), "control"},
        {"/externalReference", put("/externalReference", R"("\u007f")"), "control"},
        {"/customer/name", put("/customer/name", R"("Ada\u001b[2J")"), "control"},
    });
}

std::string withLines(std::size_t count) {
    return changed([&](json::object& root) {
        root.erase("metadata");
        root.erase("shippingAddress");
        root["lines"] = json::array(count, json::value{{"sku", "A"}, {"unitPrice", 7}});
        root["shipping"] = 0;
        root["total"] = 7 * static_cast<std::int64_t>(count);
    });
}

TEST(OrderDocumentTest, linesAreOneToFiveHundred) {
    EXPECT_EQ(accepted(withLines(1))->total, 7);
    EXPECT_EQ(accepted(withLines(lines_max))->total, 3500);
    for (const auto count : {std::size_t{0}, lines_max + 1}) {
        const auto errors = refused(withLines(count));
        ASSERT_EQ(errors.size(), 1U);
        EXPECT_EQ(errors[0].pointer, "/lines");
        EXPECT_NE(errors[0].detail.find("1 to 500"), std::string::npos);
    }
}

TEST(OrderDocumentTest, metadataIsAtMostSixteenKibibytes) {
    expectEach({{"/metadata",
                 [](json::object& root) {
                     root["metadata"] = {{"x", std::string(metadata_bytes_max - 7, 'm')}};
                 },
                 "16384"}});
}

TEST(OrderDocumentTest, documentIsAtMostSixtyFourKibibytes) {
    std::string text(smallest);
    text.append(document_bytes_max - text.size(), ' ');
    EXPECT_TRUE(accepted(text));
    const auto errors = refused(text + " ");
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].pointer, "");
    EXPECT_NE(errors[0].detail.find("65536"), std::string::npos);
}

struct Sum {
    const char* members;  // of the order, beside type, customer and currency
    std::int64_t total;
};

TEST(OrderDocumentTest, totalMustBeTheSum) {
    const Sum sums[] = {
        {R"("lines":[{"quantity":3,"unitPrice":250}])", 750},
        {R"("lines":[{"quantity":3,"unitPrice":250,"discount":50}])", 700},
        {R"("lines":[{"quantity":3,"unitPrice":250},{"quantity":1,"unitPrice":1}])", 751},
        {R"("lines":[{"quantity":3,"unitPrice":250}],"shipping":499)", 1249},
        {R"("lines":[{"quantity":3,"unitPrice":250}],"discount":50)", 700},
        {R"("lines":[{"quantity":3,"unitPrice":250}],"tax":119)", 750},
        {R"("lines":[{"quantity":3,"unitPrice":250}],"tax":119,"taxIncluded":true)", 750},
        {R"("lines":[{"quantity":3,"unitPrice":250}],"tax":119,"taxIncluded":false)", 869},
        {R"("lines":[{"quantity":3,"unitPrice":250,"tax":119}],"taxIncluded":false)", 750},
        {R"("lines":[{"quantity":3,"unitPrice":250,"discount":1}],"shipping":7,"discount":2,"tax":5,"taxIncluded":false)",
         759},
        {R"("lines":[{"quantity":2,"unitPrice":500},{"quantity":1,"unitPrice":-1000}])", 0},
        {R"("lines":[{"unitPrice":0}])", 0},
        {R"("lines":[{"unitPrice":1000000000000000}])", minor_units_max},
        {R"("lines":[{"quantity":1000000000000000,"unitPrice":1}])", minor_units_max},
    };
    for (const auto& [members, total] : sums) {
        const auto document = [&](std::int64_t stated) {
            return R"({"type":"purchase","customer":{"id":"C-42"},"currency":"EUR","total":)" + std::to_string(stated) +
                   "," + members + "}";
        };
        const auto right = accepted(document(total));
        ASSERT_TRUE(right);
        EXPECT_EQ(right->total, total);
        const std::int64_t wrong = total == 0 ? 1 : total - 1;
        const auto errors = refused(document(wrong));
        ASSERT_EQ(errors.size(), 1U) << members;
        EXPECT_EQ(errors[0].pointer, "/total");
        for (const auto figure : {wrong, total}) {
            const auto expected = std::to_string(figure) + " (" + moneyText(figure, *Currency::find("EUR")) + ")";
            EXPECT_NE(errors[0].detail.find(expected), std::string::npos) << errors[0].detail;
        }
    }
}

TEST(OrderDocumentTest, aLineThatIsTooLargeIsRefused) {
    const auto line = [](const char* quantity, const char* unitPrice) {
        return [=](json::object& root) {
            root["lines"] =
                *parseJson(std::string(R"([{"quantity":)") + quantity + R"(,"unitPrice":)" + unitPrice + "}]");
        };
    };
    expectEach({
        {"/lines/0", line("2", "1000000000000000"), "quantity times unitPrice"},
        {"/lines/0", line("2", "-1000000000000000"), "quantity times unitPrice"},
        {"/lines/0", line("1000000000000000", "1000000000000000"), "quantity times unitPrice"},
        {"/lines/0", line("1000000000000000", "-1000000000000000"), "quantity times unitPrice"},
        {"/lines/0", line("4294967296", "4294967296"), "quantity times unitPrice"},  // 2^64: zero where it wraps
    });
}

TEST(OrderDocumentTest, everyBrokenRuleIsReportedAtOnce) {
    const auto errors = refused(R"({"type":"P","externalReference":7,"customer":{"name":1,"nick":2},"currency":"EUX",
        "lines":[{"quantity":0},{"unitPrice":1.5},7,{"colour":"red"}],"shipping":-1,"discount":"x","tax":null,
        "taxIncluded":1,"priority":11,"shippingAddress":{"country":"germany"},"metadata":[],"note":""})");
    std::set<std::string> pointers;
    for (const auto& error : errors) EXPECT_TRUE(pointers.insert(error.pointer).second) << error.pointer;
    EXPECT_EQ(pointers,
              (std::set<std::string>{"/total", "/note", "/type", "/externalReference", "/priority", "/customer/id",
                                     "/customer/nick", "/customer/name", "/shippingAddress/country", "/metadata",
                                     "/currency", "/lines/0/quantity", "/lines/1/unitPrice", "/lines/2",
                                     "/lines/3/colour", "/shipping", "/discount", "/tax", "/taxIncluded"}));
}

TEST(OrderDocumentTest, aThousandErrorsAreCutToAHundred) {
    const auto errors = refused(changed([](json::object& root) {
        for (int count = 0; count < 1000; ++count) root["unknown" + std::to_string(count)] = count;
    }));
    ASSERT_EQ(errors.size(), field_errors_max);
    EXPECT_EQ(errors.back().pointer, "");
    EXPECT_NE(errors.back().detail.find("more"), std::string::npos);
}

// Error details reach logs and other people's screens.
TEST(OrderDocumentTest, detailsRepeatNoTextOfTheDocument) {
    const std::string secret = "Sekret";
    const auto text = changed([&](json::object& root) {
        for (auto& [key, value] : root)
            if (value.is_string()) value = secret + std::string(300, '\x02');
        for (const char* key : {"customer", "shippingAddress"})
            for (auto& [inner, value] : root[key].as_object()) value = secret + std::string(300, '\x02');
        root["lines"].as_array()[0].as_object()["sku"] = secret + std::string(2000, 'x');
        root["billingAddress"] = secret;
        root["metadata"] = secret;
        root["total"] = secret;
        root["priority"] = secret;
    });
    const auto errors = refused(text);
    EXPECT_GE(errors.size(), 15U);
    for (const auto& error : errors) {
        EXPECT_EQ((error.pointer + error.detail).find(secret), std::string::npos) << error.pointer;
        EXPECT_LT(error.detail.size(), 250U) << error.detail;
    }
}

TEST(OrderDocumentTest, whatIsNoObjectIsRefusedAsAWhole) {
    for (const auto* text : {"[]", "null", "7", "\"order\"", "true"}) {
        const auto errors = refused(text);
        ASSERT_EQ(errors.size(), 1U);
        EXPECT_EQ(errors[0].pointer, "");
    }
    EXPECT_EQ(refused("{}").size(), 5U);
}

TEST(OrderDocumentTest, malformedJsonIsAFailureWithItsByte) {
    const auto result = OrderDocument::parse(R"({"type": "purchase", "type": "subscription"})");
    ASSERT_FALSE(result);
    ASSERT_TRUE(std::holds_alternative<Failure>(result.error()));
    const auto& failure = std::get<Failure>(result.error());
    EXPECT_EQ(failure.code, "malformed_json");
    EXPECT_EQ(failure.place, "byte 21");
    for (const auto* text : {"", "{", "{}x", "\xEF\xBB\xBF{}", R"({"metadata":{"a":"\u0000"}})"}) {
        const auto other = OrderDocument::parse(text);
        ASSERT_FALSE(other) << text;
        EXPECT_TRUE(std::holds_alternative<Failure>(other.error())) << text;
    }
}

TEST(OrderDocumentTest, isRestoredFromItsText) {
    for (const auto text : {example, smallest}) {
        const auto document = accepted(text);
        ASSERT_TRUE(document);
        const auto restored = OrderDocument::fromStored(document->text);
        ASSERT_TRUE(restored);
        EXPECT_EQ((*restored)->text, document->text);
        EXPECT_EQ((*restored)->type, document->type);
        EXPECT_EQ((*restored)->currency, document->currency);
        EXPECT_EQ((*restored)->total, document->total);
        EXPECT_EQ((*restored)->customerId, document->customerId);
        EXPECT_EQ((*restored)->externalReference, document->externalReference);
        EXPECT_EQ((*restored)->priority, document->priority);
    }
}

// Filled-in defaults may carry a document past the limit for incoming ones; the store must still give it back.
TEST(OrderDocumentTest, isRestoredEvenWhenItsDefaultsMadeItLarge) {
    auto text = withLines(lines_max);
    text.append(document_bytes_max - text.size(), ' ');
    auto root = parseJson(text)->as_object();
    root["metadata"] = {{"x", std::string(metadata_bytes_max - 8, 'm')}};
    for (auto& line : root["lines"].as_array()) line.as_object()["description"] = std::string(40, 'd');
    const auto document = accepted(json::serialize(root));
    ASSERT_TRUE(document);
    EXPECT_GT(document->text.size(), document_bytes_max);
    EXPECT_TRUE(OrderDocument::fromStored(document->text));
}

TEST(OrderDocumentTest, aDamagedTextIsNotRestored) {
    for (const auto* text : {"", "{", "[]", "{}", R"({"type":"purchase"})",
                             R"({"type":"purchase","currency":"EUR","total":"1","priority":5})",
                             R"({"type":"purchase","currency":"EUR","total":1})"}) {
        const auto restored = OrderDocument::fromStored(text);
        ASSERT_FALSE(restored) << text;
        EXPECT_EQ(restored.error().code, "corrupt_document");
        EXPECT_EQ(restored.error().kind, FailureClass::Permanent);
    }
}

}  // namespace
}  // namespace sagadesk::core
