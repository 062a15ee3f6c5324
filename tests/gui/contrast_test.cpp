// Recomputes what the tokens promise: WCAG 2.1 contrast of every pair that meets on the screen, and that any two
// statuses stay apart for red-blind, green-blind and blue-blind eyes.
//
// Sources: WCAG 2.1 "relative luminance" and "contrast ratio"; Machado, Oliveira, Fernandes 2009 (severity 1.0); CIE
// 1976 L*a*b* with D65 and its colour difference.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "ui/theme/tokens.h"

namespace sagadesk::ui {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

struct Palette {
    const char* name;
    const TokenTable& table;
    double text;  // least contrast of text
};
const Palette palettes[] = {{"light", light_tokens, 4.5},
                            {"dark", dark_tokens, 4.5},
                            {"contrast light", contrast_light_tokens, 7.0},
                            {"contrast dark", contrast_dark_tokens, 7.0}};

double linear(int channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Vector linear(QRgb colour) {
    return {linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
}

double luminance(QRgb colour) {
    const Vector c = linear(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

double contrast(QRgb a, QRgb b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Vector times(const Matrix& matrix, const Vector& v) {
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) result[row] += matrix[row][column] * v[column];
    return result;
}

double labCurve(double t) {
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}

Vector lab(const Vector& rgb) {
    constexpr Matrix to_xyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Vector xyz = times(to_xyz, rgb);
    const double x = labCurve(xyz[0] / 0.95047), y = labCurve(xyz[1]), z = labCurve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

struct Eyes {
    const char* name;
    Matrix sees;
};
const Eyes all_eyes[] = {
    {"all colours", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"no red", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"no green", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"no blue", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

double difference(QRgb a, QRgb b, const Matrix& eyes) {
    const auto seen = [&](QRgb colour) {
        Vector v = times(eyes, linear(colour));
        for (double& each : v) each = std::clamp(each, 0.0, 1.0);
        return lab(v);
    };
    const Vector la = seen(a), lb = seen(b);
    return std::hypot(la[0] - lb[0], la[1] - lb[1], la[2] - lb[2]);
}

TEST(Contrast, everyStatusIsReadableOnEveryGround) {
    for (const Palette& palette : palettes) {
        for (const Shown shown : all_shown) {
            const StatusColours& status = palette.table.of(shown);
            for (const Token ground : {Token::Base, Token::Window, Token::Selected})
                EXPECT_GE(contrast(status.fg, palette.table.of(ground)), palette.text)
                    << palette.name << ", status " << static_cast<int>(shown) << " on ground "
                    << static_cast<int>(ground);
            EXPECT_GE(contrast(status.fg, status.tint), palette.text)
                << palette.name << ", status " << static_cast<int>(shown) << " on its tint";
            EXPECT_GE(contrast(palette.table.of(Token::Text), status.tint), palette.text)
                << palette.name << ", text on a tint";
        }
    }
}

TEST(Contrast, everyTextIsReadableOnEveryGround) {
    for (const Palette& palette : palettes) {
        const TokenTable& t = palette.table;
        for (const Token ground :
             {Token::Base, Token::Window, Token::Alt, Token::Sunken, Token::Nav, Token::Selected, Token::JustChanged})
            for (const Token text : {Token::Text, Token::Text2, Token::Text3})
                EXPECT_GE(contrast(t.of(text), t.of(ground)), palette.text)
                    << palette.name << ", text " << static_cast<int>(text) << " on ground " << static_cast<int>(ground);
        for (const Token ground : {Token::Base, Token::Window}) {
            EXPECT_GE(contrast(t.of(Token::Link), t.of(ground)), palette.text) << palette.name;
            EXPECT_GE(contrast(t.of(Token::Accent), t.of(ground)), palette.text) << palette.name;
        }
        EXPECT_GE(contrast(t.of(Token::OnAccent), t.of(Token::Accent)), palette.text) << palette.name;
        EXPECT_GE(contrast(t.of(Token::Base), t.of(Token::Text)), palette.text) << palette.name << ", undo bar";
        // Shapes that carry meaning (WCAG 1.4.11).
        EXPECT_GE(contrast(t.of(Token::Strong), t.of(Token::Base)), 3.0) << palette.name;
        EXPECT_GE(contrast(t.of(Token::ChartDone), t.of(Token::Base)), 3.0) << palette.name;
        EXPECT_GE(contrast(t.of(Token::ChartFailed), t.of(Token::Base)), 3.0) << palette.name;
    }
}

// The figures that the design states beside its table, to a tenth.
TEST(Contrast, theStatedFiguresAreTrue) {
    const struct {
        Token token;
        double light, dark;
    } stated[] = {{Token::Strong, 3.7, 4.1}, {Token::Text, 16.4, 12.7}, {Token::Text2, 7.0, 7.8},
                  {Token::Text3, 5.8, 6.5},  {Token::Accent, 7.0, 7.0}, {Token::Link, 7.9, 7.8}};
    for (const auto& each : stated) {
        EXPECT_NEAR(contrast(light_tokens.of(each.token), light_tokens.of(Token::Base)), each.light, 0.051);
        EXPECT_NEAR(contrast(dark_tokens.of(each.token), dark_tokens.of(Token::Base)), each.dark, 0.051);
    }
    EXPECT_NEAR(contrast(light_tokens.of(Token::OnAccent), light_tokens.of(Token::Accent)), 7.0, 0.051);
    EXPECT_NEAR(contrast(dark_tokens.of(Token::OnAccent), dark_tokens.of(Token::Accent)), 8.4, 0.051);
}

TEST(Contrast, anyTwoStatusesStayApartForEveryEye) {
    constexpr double apart = 8;
    for (const Palette& palette : palettes) {
        for (const Eyes& eyes : all_eyes) {
            double least = 1'000;
            for (std::size_t a = 0; a < shown_count; ++a) {
                for (std::size_t b = a + 1; b < shown_count; ++b) {
                    // Parked is Pending's colour: both wait, and their shapes differ.
                    if (all_shown[b] == Shown::Parked) continue;
                    least = std::min(least,
                                     difference(palette.table.statuses[a].fg, palette.table.statuses[b].fg, eyes.sees));
                }
            }
            EXPECT_GE(least, apart) << palette.name << ", eyes that see " << eyes.name;
            RecordProperty(std::string(palette.name) + ", " + eyes.name, std::to_string(least));
        }
    }
}

}  // namespace
}  // namespace sagadesk::ui
