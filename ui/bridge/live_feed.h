// What happens in the orchestrator, as few and bounded signals: changes four times a second, status each second.
//
// Part of Desk; UI thread. Reads the journal's stream after its cursor, beginning with now. When more happens than a
// page holds, it goes on at the present and says so with `much`, at once and when it has come there, so that the
// console neither falls behind nor misses what happened meanwhile.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "api/backend.h"
#include "api/link.h"
#include "ui/bridge/mailbox.h"

namespace sagadesk::ui {

struct ChangeSet {
    std::vector<core::OrderId> orders;        // changed, each once
    std::vector<core::JournalEntry> entries;  // oldest first for each order
    bool much = false;                        // more than is listed here: whoever shows anything asks again
};

class LiveFeed : public QObject {
    Q_OBJECT

public:
    LiveFeed(api::Backend& backend, api::Link& link, std::shared_ptr<Mailbox> mailbox, QObject* parent);
    ~LiveFeed() override;

    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] const api::EngineStatus& status() const { return m_status; }
    [[nodiscard]] const api::LinkState& link() const { return m_linkState; }
    // Since what is on the screen was last known to be current.
    [[nodiscard]] std::chrono::milliseconds age() const { return std::chrono::milliseconds(m_fresh.elapsed()); }

signals:
    void changed(const sagadesk::ui::ChangeSet& changes);
    void statusChanged(const sagadesk::api::EngineStatus& status);
    void linkChanged(const sagadesk::api::LinkState& link);
    void liveChanged(bool live);

private:
    void nudged();
    void ask();
    void take(api::Answer<api::EventPage> page);
    void tick();
    void readLink();

    api::Backend& m_backend;
    api::Link& m_link;
    std::shared_ptr<Mailbox> m_mailbox;
    // Set by the backend's threads, cleared here: a burst of commits posts one call only.
    std::shared_ptr<std::atomic<bool>> m_pending = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<void> m_listening, m_watching;
    QTimer m_pace, m_second;
    QElapsedTimer m_fresh;
    std::optional<api::EventCursor> m_cursor;
    api::EngineStatus m_status;
    api::LinkState m_linkState;
    bool m_asking = false, m_again = false, m_live = true, m_missed = false;
    bool m_leaping = false;  // to the present, over what was too much
};

}  // namespace sagadesk::ui
