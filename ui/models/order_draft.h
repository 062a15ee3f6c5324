// An order that a person is writing: every field as it was typed, whether it makes sense yet or not.
//
// Values and pure functions. Fields are known by the JSON Pointer of their member in the document, which is also where
// the orchestrator says that something is wrong.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <cstdint>
#include <optional>
#include <string>

#include "ui/format/formats.h"

namespace sagadesk::ui {

struct DraftLine {
    QString sku, description, quantity, price, discount;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const DraftLine&) const = default;
};

struct OrderDraft {
    QString type = QStringLiteral("purchase");
    QMap<QString, QString> fields;  // by pointer: "/customer/name"; those that are empty may be left out
    QList<DraftLine> lines;
    bool taxIncluded = true;
    QJsonObject rest;  // of an order that it is a copy of: members that the form doesn't show

    [[nodiscard]] QString field(const QString& pointer) const { return fields.value(pointer); }
    bool operator==(const OrderDraft&) const = default;
};

// The pointer of a line's member: "/lines/2/quantity".
[[nodiscard]] QString linePointer(qsizetype line, const char* member);

// What would be handed in.
struct WrittenOrder {
    std::string document;    // JSON; only of use while nothing is wrong
    std::int64_t goods = 0;  // minor units: the lines, discounts taken off
    std::optional<std::int64_t> total;
    QHash<QString, QString> wrong;  // by pointer: a sentence for the person
};
[[nodiscard]] WrittenOrder writtenOrder(const OrderDraft& draft, const Formats& formats);

// A draft of an order like this one, without its reference.
[[nodiscard]] OrderDraft copyOf(const std::string& document, const Formats& formats);

}  // namespace sagadesk::ui
