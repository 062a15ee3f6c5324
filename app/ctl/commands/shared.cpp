#include <fstream>
#include <iostream>
#include <sstream>

#include "ctl/commands/commands.h"
#include "ctl/json_members.h"

namespace sagadesk::ctl {

std::string orderPath(const std::string& order, std::string_view below) {
    return "/v1/orders/" + encoded(order) + std::string(below);
}

bool readFile(const Session& session, const std::string& path, std::string& text) {
    std::ostringstream all;
    std::ifstream file;
    if (path != "-") file.open(path, std::ios::binary);
    std::istream& from = path == "-" ? std::cin : file;
    if (path != "-" && !file.is_open()) {
        session.complain("can't read " + path + "; look at its name and rights");
        return false;
    }
    all << from.rdbuf();
    text = std::move(all).str();
    return true;
}

std::string moneyByCurrency(const boost::json::object& object) {
    std::string text;
    for (const auto& each : arrayOf(object, "money")) {
        const auto& sum = asObject(each);
        const std::string currency = textOf(sum, "currency");
        text += (text.empty() ? "" : "; ") + countOf(numberOf(sum, "orders"), "order") + ", " +
                amountText(numberOf(sum, "total"), currency);
        if (numberOf(sum, "atRisk") != 0) text += " (" + amountText(numberOf(sum, "atRisk"), currency) + " at risk)";
    }
    return text;
}

std::string countOf(std::int64_t count, std::string_view singular, std::string_view plural) {
    if (count != 1 && !plural.empty()) return std::to_string(count) + " " + std::string(plural);
    return std::to_string(count) + " " + std::string(singular) + (count == 1 ? "" : "s");
}

}  // namespace sagadesk::ctl
