// The line to the orchestrator: carries calls, looks each second how it is, and holds the stream that nudges.
//
// Lives in the remote thread; its state is read from any thread. At most six connections: four for calls, one for the
// status, one for the stream. While it is lost, calls are refused at once: nothing is kept to be sent later.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

#include "api/link.h"
#include "api/status.h"
#include "remote/ask.h"
#include "remote/event_nudge.h"
#include "remote/exchange.h"
#include "remote/link_watch.h"
#include "remote/nudges.h"
#include "remote/remote_settings.h"

namespace sagadesk::remote {

// What other threads see of the line.
struct LineView {
    mutable std::mutex mutex;
    api::LinkState link;       // under mutex
    api::EngineStatus status;  // under mutex
    Nudges linkNudges, entryNudges;
};

class Line final : public QObject {
public:
    using Done = std::function<void(Heard)>;
    Line(RemoteSettings settings, std::shared_ptr<LineView> view);
    ~Line() override;

    // done runs once, in this thread, maybe at once.
    void ask(Ask ask, Done done);
    // The answer said something that this program does not know.
    void heardNewer(const std::string& place);
    void tryNow();
    void listen();  // somebody wants entries; until nobody does
    // Whatever is asked or under way ends now.
    void close(const api::Problem& stopping);

private:
    struct Waiting {
        Ask ask;
        Done done;
    };
    struct UnderWay {
        std::unique_ptr<Exchange> exchange;
        std::uint64_t number = 0;
    };

    void open();
    void begin(Waiting waiting);
    void beginNext();
    void ended(std::uint64_t number, const Ask& ask, const Done& done, Heard heard);
    void judge(const Ask& ask, const Heard& heard);
    void poll();
    void polled(const Heard& heard);
    void lookAround();
    void lose(const std::string& detail);
    void tell(bool changed);
    void refuseWaiting();
    [[nodiscard]] std::optional<Heard> refusal() const;

    const RemoteSettings m_settings;
    const std::shared_ptr<LineView> m_view;
    std::optional<Endpoint> m_endpoint;  // nullopt: the settings can't be used
    LinkWatch m_watch;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_once;  // for what is sent once: a connection each
    std::deque<Waiting> m_waiting;
    std::vector<UnderWay> m_underWay;
    std::unique_ptr<Exchange> m_poll;
    std::unique_ptr<EventNudge> m_events;
    QTimer m_nextPoll, m_look;
    std::uint64_t m_number = 0;
    std::optional<api::Problem> m_closed;  // what is said from then on
};

}  // namespace sagadesk::remote
