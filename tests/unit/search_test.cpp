// The search language: what is read, what is refused and where, and what it means.
#include "api/search.h"

#include <gtest/gtest.h>

#include "core/ids.h"
#include "core/search_words.h"

namespace sagadesk::api {
namespace {

using Role = SearchSpan::Role;
using core::NumberField, core::NumberIn, core::SearchGroup, core::TextIs, core::WordsAre;

// Wednesday, 2026-11-18, 14:05:58 in Berlin.
const SearchMoment moment{*core::parseInstant("2026-11-18T13:05:58Z"), std::chrono::minutes(60)};

std::int64_t at(const char* instant) {
    return core::parseInstant(instant)->time_since_epoch().count();
}

Search parsed(std::string_view text) {
    auto search = parseSearch(text);
    EXPECT_TRUE(search.has_value()) << text << ": " << (search ? "" : search.error().detail);
    return search.value_or(Search{});
}

// The one range that the text means.
NumberIn range(std::string_view text) {
    const auto query = searchQuery(parsed(text), moment);
    const auto* number = query.condition ? std::get_if<NumberIn>(&query.condition->test) : nullptr;
    EXPECT_NE(number, nullptr) << text;
    return number == nullptr ? NumberIn{} : *number;
}

void expectRange(std::string_view text, NumberField field, std::int64_t from, std::int64_t to) {
    const auto found = range(text);
    EXPECT_EQ(found.field, field) << text;
    EXPECT_EQ(found.from, from) << text;
    EXPECT_EQ(found.to, to) << text;
}

constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
constexpr auto highest = std::numeric_limits<std::int64_t>::max();

TEST(SearchTest, readsTextAndWritesTheSame) {
    const std::pair<const char*, const char*> cases[] = {
        {"", ""},
        {"  hannah   lindqvist ", "hannah lindqvist"},
        {"status:Failed,cancelled", "status:failed,cancelled"},
        {"a or b c", "a or b c"},
        {"(a or b) c", "(a or b) c"},
        {"a AND b", "a b"},
        {"((a b) c)", "a b c"},
        {"not (a or b)", "-(a or b)"},
        {"-card:4417", "-card:4417"},
        {"not not a", "--a"},
        {"\"desk lamp\" \"say \\\"hi\\\"\"", "\"desk lamp\" \"say \\\"hi\\\"\""},
        {"email:*@posteo.se", "email:*@posteo.se"},
        {"number:K7Q*", "number:K7Q*"},
        {"total:>=75 currency:sek", "total:>=75 currency:SEK"},
        {"total:75..100.50", "total:75..100.50"},
        {"created:14:00..14:30", "created:14:00..14:30"},
        {"sort:-total hannah", "hannah sort:-total"},
        {"a or b sort:created", "a or b sort:created"},
        {"workflow:purchase@14 tries:>=3", "workflow:purchase@14 tries:>=3"},
        {"\"or\" \"status:failed\"", "\"or\" \"status:failed\""},
        {"14:05", "14:05"},
    };
    for (const auto& [text, canonical] : cases) EXPECT_EQ(searchText(parsed(text)), canonical) << text;
}

TEST(SearchTest, saysWhatIsWrongAndWhere) {
    struct Case {
        const char* text;
        SearchFault fault;
        std::size_t from, to;
    };
    const Case cases[] = {
        {"total:abc", SearchFault::NoAmount, 6, 9},
        {"x total:>=abc", SearchFault::NoAmount, 10, 13},
        {"colour:red", SearchFault::UnknownField, 0, 6},
        {"hannah tag:vip", SearchFault::NotKept, 7, 10},
        {"node:shop-1", SearchFault::NotKept, 0, 4},
        {"by:miriam", SearchFault::NotKept, 0, 2},
        {"status:", SearchFault::NoValue, 7, 7},
        {"status:lost", SearchFault::NoWord, 7, 11},
        {"status:failed,lost", SearchFault::NoWord, 14, 18},
        {"created:soon", SearchFault::NoTime, 8, 12},
        {"created:25:00", SearchFault::NoTime, 8, 13},
        {"age:>soon", SearchFault::NoDuration, 5, 9},
        {"age:15m", SearchFault::NoComparison, 4, 7},
        {"customer:>a", SearchFault::NoComparison, 9, 11},
        {"number:K7QU", SearchFault::NoOrderNumber, 7, 11},
        {"currency:ABC", SearchFault::NoCurrency, 9, 12},
        {"country:SWE", SearchFault::NoCountry, 8, 11},
        {"tries:many", SearchFault::NoNumber, 6, 10},
        {"a*b", SearchFault::StarPlace, 0, 3},
        {"!!!", SearchFault::NothingToFind, 0, 3},
        {"\"open", SearchFault::OpenQuote, 0, 5},
        {"(a", SearchFault::OpenParenthesis, 0, 1},
        {"a)", SearchFault::StrayParenthesis, 1, 2},
        {"()", SearchFault::StrayParenthesis, 0, 2},
        {"a or", SearchFault::DanglingWord, 2, 4},
        {"or a", SearchFault::DanglingWord, 0, 2},
        {"a and", SearchFault::DanglingWord, 2, 5},
        {"not", SearchFault::DanglingWord, 0, 3},
        {"sort:total sort:created", SearchFault::SortPlace, 11, 23},
        {"-sort:total", SearchFault::SortPlace, 1, 11},
        {"sort:colour", SearchFault::NoWord, 5, 11},
    };
    for (const auto& one : cases) {
        const auto search = parseSearch(one.text);
        ASSERT_FALSE(search.has_value()) << one.text;
        EXPECT_EQ(search.error().fault, one.fault) << one.text << ": " << search.error().detail;
        EXPECT_EQ(search.error().from, one.from) << one.text;
        EXPECT_EQ(search.error().to, one.to) << one.text;
        EXPECT_FALSE(search.error().detail.empty()) << one.text;
    }
    EXPECT_EQ(parseSearch("total:abc").error().detail, "\"abc\" is not an amount.");
}

TEST(SearchTest, boundsItsInput) {
    EXPECT_FALSE(parseSearch(std::string(search_bytes_max + 1, 'a')).has_value());
    EXPECT_FALSE(parseSearch(std::string(400, '(')).has_value());
    std::string many;
    for (std::size_t i = 0; i <= search_terms_max; ++i) many += "a ";
    EXPECT_EQ(parseSearch(many).error().fault, SearchFault::TooLong);
}

TEST(SearchTest, readsTimesInTheZoneGiven) {
    const auto created = NumberField::Created;
    const auto midnight = at("2026-11-17T23:00:00Z");
    constexpr std::int64_t day = 24 * 3'600'000;
    expectRange("created:today", created, midnight, midnight + day - 1);
    expectRange("created:yesterday", created, midnight - day, midnight - 1);
    expectRange("created:>=today", created, midnight, highest);
    expectRange("created:<today", created, lowest, midnight - 1);
    expectRange("created:mon", created, midnight - 2 * day, midnight - day - 1);
    expectRange("created:wed", created, midnight, midnight + day - 1);
    expectRange("created:thu", created, midnight - 6 * day, midnight - 5 * day - 1);
    expectRange("created:14:00..14:30", created, at("2026-11-18T13:00:00Z"), at("2026-11-18T13:31:00Z") - 1);
    expectRange("created:2026-11-18", created, midnight, midnight + day - 1);
    expectRange("created:2026-11-18T14:05", created, at("2026-11-18T13:05:00Z"), at("2026-11-18T13:06:00Z") - 1);
    expectRange("created:-2h", created, at("2026-11-18T11:05:58Z"), highest);
    expectRange("changed:..-2h", NumberField::Changed, lowest, at("2026-11-18T11:05:58Z"));
    expectRange("age:>15m", created, lowest, at("2026-11-18T12:50:58Z") - 1);
    expectRange("age:<=15m", created, at("2026-11-18T12:50:58Z"), highest);
    expectRange("age:1h..2h", created, at("2026-11-18T11:05:58Z"), at("2026-11-18T12:05:58Z"));
}

TEST(SearchTest, readsAmountsAndNumbers) {
    expectRange("total:75", NumberField::Amount, 75'000, 75'000);
    expectRange("total:>=75.5", NumberField::Amount, 75'500, highest);
    expectRange("total:<41.250", NumberField::Amount, lowest, 41'249);
    expectRange("total:75..100", NumberField::Amount, 75'000, 100'000);
    expectRange("tries:>3", NumberField::Tries, 4, highest);
    expectRange("run:2", NumberField::Run, 2, 2);
    const auto k7qm = static_cast<std::int64_t>(core::OrderNumber::parse("K7QM0000")->value);
    expectRange("number:k7qm*", NumberField::Number, k7qm, k7qm + (1 << 20) - 1);
    expectRange("number:K7Q*", NumberField::Number,
                static_cast<std::int64_t>(core::OrderNumber::parse("K7Q00000")->value),
                static_cast<std::int64_t>(core::OrderNumber::parse("K7QZZZZZ")->value));
    const auto whole = static_cast<std::int64_t>(core::OrderNumber::parse("K7QM3XTD")->value);
    expectRange("number:\"K7QM 3XTD\"", NumberField::Number, whole, whole);
}

// Whether a condition that finds this order number is somewhere in it.
bool finds(const core::SearchCondition& condition, const core::SearchCondition& wanted) {
    if (condition == wanted) return true;
    const auto* group = std::get_if<SearchGroup>(&condition.test);
    return group != nullptr && std::ranges::any_of(group->terms, [&](const auto& term) { return finds(term, wanted); });
}

TEST(SearchTest, readsNumbersAsOnThePhone) {
    for (const auto* text : {"k7qm3xtd", "K7QM 3XTD", "k7qm-3xtd", "hannah K7QM 3XTD", "K7 QM 3X TD"}) {
        const auto value = static_cast<std::int64_t>(core::OrderNumber::parse("K7QM3XTD")->value);
        EXPECT_TRUE(finds(*searchQuery(parsed(text), moment).condition, {NumberIn{NumberField::Number, value, value}}))
            << text;
    }
    const auto said = static_cast<std::int64_t>(core::OrderNumber::parse("0011AAAA")->value);
    EXPECT_TRUE(
        finds(*searchQuery(parsed("OOIL-aaaa"), moment).condition, {NumberIn{NumberField::Number, said, said}}));
    for (const auto* text : {"+46 70 123 45 67", "0046701234567", "+46-70.1234567"}) {
        EXPECT_TRUE(finds(*searchQuery(parsed(text), moment).condition,
                          {WordsAre{core::only(core::WordColumn::Phone), {"46701234567"}, true}}))
            << text;
    }
}

TEST(SearchTest, meansWordsByTheirBeginningAndQuotationsWhole) {
    const auto word = searchQuery(parsed("Lindqvist"), moment).condition;
    EXPECT_TRUE(finds(*word, {WordsAre{core::all_word_columns, {"lindqvist"}, true}}));
    const auto exact = searchQuery(parsed("\"Hannah Lindqvist\""), moment).condition;
    EXPECT_EQ(*exact, (core::SearchCondition{WordsAre{core::all_word_columns, {"hannah", "lindqvist"}, false}}));
    const auto domain = searchQuery(parsed("email:*@Posteo.se"), moment).condition;
    EXPECT_EQ(*domain, (core::SearchCondition{WordsAre{core::only(core::WordColumn::Email), {"@posteo.se"}, false}}));
    const auto type = searchQuery(parsed("type:subscription"), moment).condition;
    EXPECT_EQ(*type, (core::SearchCondition{TextIs{core::TextField::Type, "subscription", false}}));
}

TEST(SearchTest, marksItsPartsForTheEye) {
    const auto spans = searchSpans("han -status:failed (\"a b\" or total:>=75)");
    const std::vector<SearchSpan> expected{
        {Role::Word, 0, 3},         {Role::Operator, 4, 5}, {Role::Field, 5, 12},     {Role::Value, 12, 18},
        {Role::Operator, 19, 20},   {Role::Quoted, 20, 25}, {Role::Operator, 26, 28}, {Role::Field, 29, 35},
        {Role::Comparison, 35, 37}, {Role::Value, 37, 39},  {Role::Operator, 39, 40},
    };
    EXPECT_EQ(spans, expected);
    EXPECT_EQ(searchSpans("a total:x b").size(), 2U);  // the mistake and what follows are not covered
}

TEST(SearchTest, offersFieldsAndTheirValues) {
    const auto fields = completeSearch("hannah st", 9);
    EXPECT_EQ(fields.options, (std::vector<std::string>{"status:", "step:"}));
    EXPECT_EQ(fields.from, 7U);
    const auto values = completeSearch("-status:failed,c", 16);
    EXPECT_EQ(values.field, "status");
    EXPECT_EQ(values.options, (std::vector<std::string>{"confirmed", "completed", "cancelled"}));
    EXPECT_EQ(values.from, 15U);
    EXPECT_EQ(completeSearch("sort:-", 6).field, "sort");
    EXPECT_EQ(completeSearch("", 0).options.size(), searchFields().size());
    for (const auto& field : searchFields()) EXPECT_TRUE(parseSearch(field.example).has_value()) << field.example;
}

TEST(SearchWordsTest, foldsCaseAccentsAndForms) {
    using Words = std::vector<std::string>;
    EXPECT_EQ(core::foldedWords("Müller-LÜDENSCHEIDT"), (Words{"muller", "ludenscheidt"}));
    EXPECT_EQ(core::foldedWords("Ærø Straße ŁÓDŹ Đặng"), (Words{"aero", "strasse", "lodz", "dang"}));
    EXPECT_EQ(core::foldedWords("e\u0301cole"), (Words{"ecole"}));
    EXPECT_EQ(core::foldedWords("Ιωάννης ЁЛКА йод"), (Words{"ιωαννησ", "елка", "иод"}));
    EXPECT_EQ(core::foldedWords("山田\u3000太郎 ＡＢＣ１"), (Words{"山田", "太郎", "abc1"}));
    EXPECT_EQ(core::foldedWords("a\xFFz"), (Words{"a", "z"}));
    EXPECT_EQ(core::phoneDigits("+46 (0)70-123 45 67"), "46701234567");
    EXPECT_EQ(core::phoneDigits("0046 70 1234567"), "46701234567");
    EXPECT_EQ(core::domainWord("anna@Posteo.SE"), "@posteo.se");
}

TEST(SearchWordsTest, takesTheWordsOfADocument) {
    const auto words = core::wordsIn(std::string_view(R"({"customer":{"email":"Anna.Berg@posteo.se","id":"C-42",
        "name":"Anna Berg","phone":"+46 70 123 45 67"},"externalReference":"WEB-10023","lines":[{"sku":"MON-27-QHD"}],
        "metadata":{"card":"**** 4417"}})"));
    EXPECT_EQ(words, (core::DocumentWords{"web 10023", "anna berg c 42", "anna berg posteo se @posteo.se",
                                          "46701234567 701234567", "4417", "mon 27 qhd"}));
}

}  // namespace
}  // namespace sagadesk::api
