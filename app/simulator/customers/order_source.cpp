#include "simulator/customers/order_source.h"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <numeric>
#include <random>
#include <sstream>
#include <string_view>

namespace sagadesk::simulator {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 3> types{"purchase", "subscription", "service_request"};
constexpr std::int64_t approval_limit = 100'000;  // of the service_request workflow, in minor units

struct Article {
    std::string_view sku, description;
    std::int64_t unitPrice;
};
constexpr std::array<Article, 5> articles{{{"LAMP-3", "Desk lamp", 1'999},
                                           {"CHAIR-1", "Office chair", 14'900},
                                           {"DESK-2", "Standing desk", 38'900},
                                           {"MUG-7", "Coffee mug", 899},
                                           {"SHELF-4", "Wall shelf", 5'450}}};
constexpr Article plan{"PLAN-M", "Monthly plan", 2'900};
constexpr Article work{"WORK-H", "Hour of work", 8'500};

constexpr std::array<std::string_view, 4> given_names{"Ada", "Grace", "Edsger", "Barbara"};
constexpr std::array<std::string_view, 4> family_names{"Keller", "Hoffmann", "Lindner", "Sommer"};

// How an order asks to be refused.
enum class Flaw : std::uint8_t { None, OutOfStock, BlockedCustomer, DecliningCard };

class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_bits(seed) {}
    // The standard's distributions differ from library to library; these don't.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_bits() % bound; }
    [[nodiscard]] bool chance(double share) { return static_cast<double>(m_bits() >> 11) * 0x1.0p-53 < share; }

private:
    std::mt19937_64 m_bits;
};

std::size_t drawType(Draw& draw, const OrderMix& mix) {
    auto at = draw.below(std::accumulate(mix.weights.begin(), mix.weights.end(), std::uint64_t{0}));
    std::size_t type = 0;
    while (at >= mix.weights[type]) at -= mix.weights[type++];
    return type;
}

// Subscriptions and service requests ask for no stock.
Flaw drawFlaw(Draw& draw, const SourceSettings& settings, std::size_t type) {
    if (!draw.chance(settings.declineShare)) return Flaw::None;
    const auto kind = draw.below(type == 0 ? 3 : 2);
    return kind == 0 ? Flaw::BlockedCustomer : kind == 1 ? Flaw::DecliningCard : Flaw::OutOfStock;
}

json::object lineOf(const Article& article, std::uint64_t quantity) {
    return {{"sku", article.sku},
            {"description", article.description},
            {"quantity", quantity},
            {"unitPrice", article.unitPrice}};
}

json::array linesOf(Draw& draw, std::size_t type, Flaw flaw, bool approvals) {
    json::array lines;
    if (type == 0) {
        const auto count = 1 + draw.below(3);
        for (std::uint64_t i = 0; i < count; ++i)
            lines.push_back(lineOf(articles[draw.below(articles.size())], 1 + draw.below(3)));
        if (flaw == Flaw::OutOfStock) lines[0].as_object()["sku"] = "OUT-OF-STOCK";
    } else if (type == 1) {
        lines.push_back(lineOf(plan, 1 + draw.below(12)));
    } else {
        const auto hours_max = static_cast<std::uint64_t>(approval_limit / work.unitPrice);
        const bool large = approvals && draw.below(4) == 0;
        lines.push_back(lineOf(work, large ? hours_max + 1 + draw.below(8) : 1 + draw.below(hours_max)));
    }
    return lines;
}

json::object customerOf(Draw& draw, Flaw flaw) {
    const std::string number = std::to_string(draw.below(100'000));
    const std::string given(given_names[draw.below(given_names.size())]);
    const std::string family(family_names[draw.below(family_names.size())]);
    return {{"id", (flaw == Flaw::BlockedCustomer ? "BLOCKED-" : "C-") + number},
            {"name", given + " " + family},
            {"email", given + "." + number + "@example.com"}};
}

}  // namespace

core::Expected<OrderMix> OrderMix::parse(const std::string& text) {
    OrderMix mix;
    mix.weights.fill(0);
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const auto colon = part.find(':');
        const auto type = std::find(types.begin(), types.end(), part.substr(0, colon));
        std::uint32_t weight = 1;
        const bool weightRead = colon == std::string::npos || (std::istringstream(part.substr(colon + 1)) >> weight);
        if (type == types.end() || !weightRead || weight > 1'000)
            return core::fail("invalid_mix", core::FailureClass::Refused, "type:weight is expected, as in purchase:7",
                              part);
        mix.weights[static_cast<std::size_t>(type - types.begin())] = weight;
    }
    if (std::accumulate(mix.weights.begin(), mix.weights.end(), 0U) == 0)
        return core::fail("invalid_mix", core::FailureClass::Refused, "one weight at least must not be 0", text);
    return mix;
}

SourcedOrder makeOrder(const SourceSettings& settings, std::uint64_t number) {
    Draw draw(settings.seed * 0x9e3779b97f4a7c15ULL + number);
    const std::size_t type = drawType(draw, settings.mix);
    const Flaw flaw = drawFlaw(draw, settings, type);
    json::array lines = linesOf(draw, type, flaw, settings.approvals);
    const std::int64_t shipping = type == 0 ? 499 : 0;
    std::int64_t total = shipping;
    for (const auto& line : lines)
        total += line.at("quantity").to_number<std::int64_t>() * line.at("unitPrice").as_int64();
    const std::string key = "sim-" + std::to_string(settings.seed) + "-" + std::to_string(number);
    json::object metadata{{"channel", "sim"}};
    if (flaw == Flaw::DecliningCard) metadata["card"] = "DECLINE";
    json::object order{{"type", types[type]}, {"externalReference", key},  {"customer", customerOf(draw, flaw)},
                       {"currency", "EUR"},   {"lines", std::move(lines)}, {"shipping", shipping},
                       {"total", total},      {"taxIncluded", true},       {"metadata", std::move(metadata)}};
    if (type == 0)
        order["shippingAddress"] = {{"name", order["customer"].at("name")},
                                    {"street", "Lindenstrasse 7"},
                                    {"postcode", "10115"},
                                    {"city", "Berlin"},
                                    {"country", "DE"}};
    return {key, json::serialize(order)};
}

}  // namespace sagadesk::simulator
