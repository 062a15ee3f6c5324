// Editing a query's text by its meaning: what chips, menus and heads write into the box. Pure.
//
// All take a text that can be read and give one that can; a text that can't be read comes back as it was.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "api/search.h"

namespace sagadesk::ui {

// The condition on the field at the top of the query, without the field's name: ">=75", "failed,cancelled"; "" when
// there is none.
[[nodiscard]] QString valueOf(const QString& query, api::SearchField field);
// values: "failed,cancelled", ">=75"; "" takes the condition away.
[[nodiscard]] QString withValue(const QString& query, api::SearchField field, const QString& values);
// Adds a condition such as "status:failed", or that it must not hold; on the same field it takes its place.
[[nodiscard]] QString withCondition(const QString& query, const QString& condition, bool must);
[[nodiscard]] QString withoutField(const QString& query, api::SearchField field);
[[nodiscard]] QString withSort(const QString& query, api::SearchSort sort);
// The conditions at the top, each as a text, for offers such as "Remove total:>=75".
[[nodiscard]] QStringList conditionsOf(const QString& query);
[[nodiscard]] QString withoutCondition(const QString& query, const QString& condition);

[[nodiscard]] QString nameOf(api::SearchField field);  // "status", as it is written; "" for plain words

// What is wrong and where, in a sentence of this language.
[[nodiscard]] QString sentenceOf(const api::SearchError& error);

}  // namespace sagadesk::ui
