// What bodies say no more once they are redacted: hostile names, hostile values, and that nothing taken out survives.
#include <algorithm>
#include <array>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <boost/json/serialize.hpp>

#include "core/json.h"
#include "core/redaction.h"
#include "core/well_formed.h"

namespace sagadesk::core {
namespace {

const std::string dots(redaction_dots);

std::string plain(std::string_view body) {
    return redacted(body, {});
}

TEST(Redaction, SecretsAreKnownByTheirNamesInEverySpelling) {
    for (const char* name : {"password",      "Password",      "PASSWORD",
                             "pass_word",     "user-password", "userPassword2",
                             "passwd",        "pwd",           "token",
                             "access_token",  "accessToken",   "cardToken",
                             "authorization", "Authorization", "Proxy-Authorization",
                             "secret",        "client.secret", "cvv",
                             "CVV2",          "cvc",           "card_cvc",
                             "api_key",       "apikey",        "X-API-Key",
                             "privateKey",    "iban",          "cardNumber",
                             "card number",   "pin",           "PIN",
                             "pan",           "Set-Cookie",    "sessionId",
                             "credentials",   "passphrase",    "callbackUrl",
                             "pässword",      "ｐassword",     "p-a-s-s-w-o-r-d",
                             "auth",          "pass"})
        EXPECT_TRUE(isSecretName(name)) << name;
    for (const char* name : {"reference", "authorizationId", "authorisationId", "number", "opinion", "spinner", "panel",
                             "status", "code", "detail", "", "company", "passenger", "authority"})
        EXPECT_FALSE(isSecretName(name)) << name;
}

TEST(Redaction, TheValueOfASecretIsDotsWhateverItIs) {
    EXPECT_EQ(plain(R"({"token":"abc","a":1})"), R"({"token":")" + dots + R"(","a":1})");
    EXPECT_EQ(plain(R"({"secret":{"a":["x",{"b":"y"}]},"z":true})"), R"({"secret":")" + dots + R"(","z":true})");
    EXPECT_EQ(plain(R"({"pin":1234})"), R"({"pin":")" + dots + R"("})");
    EXPECT_EQ(plain(R"({"a":{"pass\u0077ord":"hunter2"}})"), R"({"a":{"pass\u0077ord":")" + dots + R"("}})");
    EXPECT_EQ(plain(R"({"password":"a","password":"b"})"),
              R"({"password":")" + dots + R"(","password":")" + dots + R"("})");
}

TEST(Redaction, SecretsInsideTextsAreFound) {
    for (const char* value :
         {R"("Authorization: Bearer abc.def")", R"("sent with bearer abc")", R"("Basic dXNlcjpwYXNzd29yZA==")",
          R"("{\"password\":\"hunter2\"}")", R"("user=ada&password=hunter2")", R"("<cvv>123</cvv>")",
          R"("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc")", R"("http://127.0.0.1:8080/v1/callbacks/AAAA")",
          R"("token : abc")", R"("\u0070assword=hunter2")"})
        EXPECT_EQ(plain(value), '"' + dots + '"') << value;
    for (const char* value : {R"("token expired")", R"("Basic plan")", R"("see https://shop.example/a?b=c")",
                              R"("12:05 the password was wrong")"})
        EXPECT_EQ(plain(value), value);
}

TEST(Redaction, CardNumbersAreDotsAndOtherNumbersStay) {
    EXPECT_EQ(plain(R"({"detail":"Card 4111 1111 1111 1111 refused"})"),
              R"({"detail":"Card )" + dots + R"( refused"})");
    for (const char* card :
         {"\"4111111111111111\"", "4111111111111111", "\"5500-0000-0000-0004\"", "\"x378282246310005x\"",
          "\"4222222222222\"", "\"\\u0034111111111111111\"", "\"6304 0000 0000 0000 000\""})
        EXPECT_NE(plain(card).find(dots), std::string::npos) << plain(card);
    EXPECT_EQ(plain(R"({"4111111111111111":1})"), R"({")" + dots + R"(":1})");
    for (const char* kept :
         {R"({"orderId":"01912345-6789-7123-9012-345678901234","total":4497})", R"({"at":1764342449123})",
          R"("2026-11-18T14:05:58.006Z")", R"("4006381333931")", R"({"phone":"+49 30 1234567"})"})
        EXPECT_EQ(plain(kept), kept);
}

TEST(Redaction, WhatIsNoJsonIsDotsWhenItMentionsASecret) {
    EXPECT_EQ(plain("<html>password\n\n hunter2"), dots);
    EXPECT_EQ(plain("{\"token\":\"abc"), dots);
    EXPECT_EQ(plain("Service Unavailable"), "Service Unavailable");
    EXPECT_EQ(plain("card 4111111111111111"), "card " + dots);
    EXPECT_EQ(plain(std::string(100, '[')), std::string(100, '['));
    EXPECT_EQ(plain(""), "");
    EXPECT_EQ(plain("\xff{\"a\":1}"), "\xEF\xBF\xBD{\"a\":1}");
}

TEST(Redaction, TheFormOfAJsonTextStays) {
    for (const char* text : {"{ \"a\" : [ 1.50, -2e10, true, null ],\n \"b\":\"\\\"\\u00e4\" }", "[]", "{}", " 7 "})
        EXPECT_EQ(plain(text), text);
}

constexpr std::string_view document =
    R"({"billingAddress":{"city":"Ulm","street":"Lindenweg 4"},"customer":{"email":"Ada@Example.com","id":"C-42","name":"Ada Keller","phone":"+49 30 1234567"},"metadata":{"channel":"web","loyalty":{"member":900155512}},"shippingAddress":{"country":"DE","name":"Bob Keller"},"total":5})";

TEST(Redaction, WhatADocumentSaysOfAPersonIsFoundElsewhere) {
    const PersonalTexts personal = personalIn(*parseJson(document));
    for (const char* echo :
         {R"({"label":"ADA KELLER, lindenweg 4"})", R"({"to":"ada@example.com"})", R"({"a":{"b":["Bob Keller"]}})",
          R"({"city":"Ulm"})", R"({"n":"\u0041da Keller"})", R"({"loyalty":900155512})", R"({"via":"web"})"}) {
        const std::string shown = redacted(echo, personal);
        EXPECT_NE(shown.find(dots), std::string::npos) << shown;
    }
    for (const char* kept : {R"({"customer":"C-42","country":"DE"})", R"({"note":"webhook, Ulmer Str."})"})
        EXPECT_EQ(redacted(kept, personal), kept);
    EXPECT_EQ(redacted("<p>Ada Keller</p>", personal), dots);
}

TEST(Redaction, ADocumentShowsAPersonOnlyWhenAsked) {
    const std::string hidden = redactedDocument(document, false);
    for (const char* what : {"Ada", "Lindenweg", "Bob", "Ulm", "1234567", "web", "900155512"})
        EXPECT_EQ(hidden.find(what), std::string::npos) << hidden;
    EXPECT_NE(hidden.find("C-42"), std::string::npos);
    EXPECT_NE(hidden.find(R"("country":"DE")"), std::string::npos);
    EXPECT_EQ(redactedDocument(document, true), document);
    EXPECT_EQ(redactedDocument(R"({"metadata":{"cvv":"123"}})", true), R"({"metadata":{"cvv":")" + dots + R"("}})");
}

// --- property: nothing that is taken out survives, anywhere
// ---------------------------------------------------------------------------

class AnyBody {
public:
    explicit AnyBody(std::uint64_t seed) : m_random(seed) {}

    // Any JSON value; the secret and the personal texts are strewn in, each where it must be found.
    boost::json::value make(int depth = 0) {
        switch (below(depth > 3 ? 5 : 7)) {
            case 0:
                return boost::json::value(static_cast<std::int64_t>(below(100'000)));
            case 1:
                return boost::json::value("say " + person() + " hello");
            case 2:
                return boost::json::value(below(2) == 0 ? "paid with " + card() : card());
            case 3:
                return boost::json::value(std::string("Bearer ") + hidden);
            case 4:
                return boost::json::value(word());
            case 5:
                return array(depth);
            default:
                return object(depth);
        }
    }
    std::string written(const boost::json::value& value) {
        std::string text = boost::json::serialize(value);
        std::string other;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool letter = text[at] >= 'a' && text[at] <= 'z' && at > 0 && text[at - 1] != '\\';
            if (!letter || below(4) != 0 || isWord(text, at))
                other += text[at];
            else
                other += "\\u00" + hex(text[at]);
        }
        return other;
    }

    static constexpr const char* hidden = "Zq7xSecretValue9k";
    static constexpr const char* card_number = "4111111111111111";

private:
    std::uint64_t below(std::uint64_t bound) { return m_random() % bound; }
    std::string person() { return below(2) == 0 ? "Ada Keller" : "ada@example.com"; }
    std::string card() { return below(2) == 0 ? card_number : "4111 1111-1111 1111"; }
    std::string word() { return std::string(1 + below(5), static_cast<char>('a' + below(26))); }
    std::string name() {
        constexpr std::array names{"password", "accessToken", "CVV", "client_secret", "Authorization", "pwd_2"};
        return names[below(names.size())];
    }
    boost::json::value object(int depth) {
        boost::json::object made;
        for (std::uint64_t count = below(4); count > 0; --count) made[word()] = make(depth + 1);
        if (below(2) == 0) made[name()] = below(2) == 0 ? boost::json::value(hidden) : nested();
        return made;
    }
    boost::json::value nested() { return boost::json::object{{"in", boost::json::array{1, hidden}}}; }
    boost::json::value array(int depth) {
        boost::json::array made;
        for (std::uint64_t count = below(4); count > 0; --count) made.push_back(make(depth + 1));
        return made;
    }
    // true, false and null stand outside of strings.
    static bool isWord(const std::string& text, std::size_t at) {
        const std::size_t quotes =
            static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '"'));
        return quotes % 2 == 0;
    }
    static std::string hex(char c) {
        constexpr std::string_view digits = "0123456789abcdef";
        return {digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]};
    }

    std::mt19937_64 m_random;
};

TEST(Redaction, NothingThatIsTakenOutSurvives) {
    const PersonalTexts personal = personalIn(*parseJson(document));
    for (std::uint64_t seed = 0; seed < 3'000; ++seed) {
        AnyBody any(seed);
        const std::string body = any.written(any.make());
        ASSERT_TRUE(parseJson(body)) << body;
        const std::string shown = redacted(body, personal);
        const auto read = parseJson(shown);
        ASSERT_TRUE(read) << "seed " << seed << " is no JSON any more: " << shown;
        std::string said = boost::json::serialize(*read);
        EXPECT_EQ(said.find(AnyBody::hidden), std::string::npos) << "seed " << seed << ": " << body;
        EXPECT_EQ(said.find("Keller"), std::string::npos) << "seed " << seed << ": " << body;
        EXPECT_EQ(said.find("ada@"), std::string::npos) << "seed " << seed << ": " << body;
        EXPECT_EQ(said.find("1111"), std::string::npos) << "seed " << seed << ": " << body;
        EXPECT_EQ(redacted(shown, personal), shown) << "twice is as once";
    }
}

TEST(Redaction, CutTextsEndWithAWholeCharacter) {
    EXPECT_EQ(cutTo("aä", 2), "a");
    EXPECT_EQ(cutTo("aä", 3), "aä");
    EXPECT_EQ(cutTo("\xF0\x9F\x98\x80", 3), "");
}

}  // namespace
}  // namespace sagadesk::core
