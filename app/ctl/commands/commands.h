// What the commands do: one function each, called with a command line that the parser has checked.
#pragma once

#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "ctl/arguments.h"
#include "ctl/exit.h"
#include "ctl/session.h"

namespace sagadesk::ctl {

// orders
Exit listOrders(Session& session, const Arguments& arguments);
Exit showOrder(Session& session, const Arguments& arguments);
Exit showJournal(Session& session, const Arguments& arguments);
Exit showAttempts(Session& session, const Arguments& arguments);
Exit retryOrders(Session& session, const Arguments& arguments);
Exit reopenOrders(Session& session, const Arguments& arguments);
Exit holdOrders(Session& session, const Arguments& arguments);
Exit closeOrder(Session& session, const Arguments& arguments);
Exit cancelOrder(Session& session, const Arguments& arguments);
Exit compensateOrder(Session& session, const Arguments& arguments);
Exit resolveStep(Session& session, const Arguments& arguments);
Exit approveStep(Session& session, const Arguments& arguments);
Exit rejectStep(Session& session, const Arguments& arguments);
Exit addNote(Session& session, const Arguments& arguments);
Exit amendOrder(Session& session, const Arguments& arguments);
Exit assignOrder(Session& session, const Arguments& arguments);

// bulk
Exit startBulk(Session& session, const Arguments& arguments);
Exit listBulk(Session& session, const Arguments& arguments);
Exit showBulk(Session& session, const Arguments& arguments);
Exit showBulkItems(Session& session, const Arguments& arguments);
Exit pauseBulk(Session& session, const Arguments& arguments);
Exit resumeBulk(Session& session, const Arguments& arguments);
Exit abortBulk(Session& session, const Arguments& arguments);
// Shows how the job goes on until it ends or Ctrl-C; the job runs on either way.
Exit followBulk(const Session& session, const std::string& id);

// failures and services
Exit showFailures(Session& session, const Arguments& arguments);
Exit noteFailure(Session& session, const Arguments& arguments);
Exit settleFailure(Session& session, const Arguments& arguments);
Exit showServices(Session& session, const Arguments& arguments);
Exit pauseService(Session& session, const Arguments& arguments);
Exit resumeService(Session& session, const Arguments& arguments);
Exit limitService(Session& session, const Arguments& arguments);
Exit testService(Session& session, const Arguments& arguments);

// undelivered messages, publishing once more
Exit listUndelivered(Session& session, const Arguments& arguments);
Exit retryUndelivered(Session& session, const Arguments& arguments);
Exit letGoUndelivered(Session& session, const Arguments& arguments);
Exit republishEvents(Session& session, const Arguments& arguments);
Exit listRepublishings(Session& session, const Arguments& arguments);

// backups
Exit makeBackup(Session& session, const Arguments& arguments);  // follows it to its end
Exit stopBackup(Session& session, const Arguments& arguments);
Exit listBackups(Session& session, const Arguments& arguments);

// others
Exit tailEvents(Session& session, const Arguments& arguments);
Exit verifyStores(Session& session, const Arguments& arguments);
Exit printCompletion(Session& session, const Arguments& arguments);

// --- shared by the groups ---------------------------------------------------------------------------------------

// "/v1/orders/K7QM-3XTD/cancel"; below: "/cancel".
[[nodiscard]] std::string orderPath(const std::string& order, std::string_view below = {});
// The whole file, or standard input for "-". False, and says why, when it can not be read.
[[nodiscard]] bool readFile(const Session& session, const std::string& path, std::string& text);
// A plan's or a job's money: "12 orders, 449.70 EUR; 3 orders, 900 JPY".
[[nodiscard]] std::string moneyByCurrency(const boost::json::object& object);
// "3 orders", "1 order"; plural: where an s does not make it.
[[nodiscard]] std::string countOf(std::int64_t count, std::string_view singular, std::string_view plural = {});

}  // namespace sagadesk::ctl
