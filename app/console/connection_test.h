// Tries whether an orchestrator can be reached, part by part, so that the one that fails can be named.
//
// UI thread; answers later, once, while the context lives.
#pragma once

#include "ui/dialogs/first_run.h"

namespace sagadesk::console {

// address: "http://orders.example.com:8080".
void tryConnection(const QString& address, QObject* context, std::function<void(const ui::ConnectionTrial&)> then);

}  // namespace sagadesk::console
