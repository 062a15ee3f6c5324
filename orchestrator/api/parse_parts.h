// Parts that several readings share. Private to this folder.
#pragma once

#include "api/failures.h"
#include "api/json_members.h"
#include "api/orders.h"

namespace sagadesk::api {

void readMembers(const Members& in, OrderSummary& to);
void readMembers(const Members& in, core::JournalEntry& to);
void readMembers(const Members& in, MoneySum& to);
void readMembers(const Members& in, NoteView& to);
void readMembers(const Members& in, UndeliveredGroup& to);

}  // namespace sagadesk::api
