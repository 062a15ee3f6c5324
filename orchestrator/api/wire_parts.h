// Parts that several renderings share. Private to this folder.
#pragma once

#include <vector>

#include "api/failures.h"
#include "api/json_text.h"
#include "api/orders.h"

namespace sagadesk::api {

void appendEntryMembers(JsonText& text, const core::JournalEntry& entry);  // without the braces
void appendSummary(JsonText& text, const OrderSummary& order);             // members, without the braces
void appendMoneySums(JsonText& text, const std::vector<MoneySum>& money);  // member "money"
void appendNotes(JsonText& text, const std::vector<NoteView>& notes);      // member "notes"

void appendUndelivered(JsonText& text, const std::vector<UndeliveredGroup>& groups);  // member "undelivered"

}  // namespace sagadesk::api
