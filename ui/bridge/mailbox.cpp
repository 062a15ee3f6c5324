#include "ui/bridge/mailbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <mutex>
#include <vector>

namespace sagadesk::ui {

// Lives in the UI thread. Calls wait under a mutex of its own; Qt carries no more than the word that there are some.
class Mailbox::Box : public QObject {
public:
    void put(std::function<void()> call) {
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = m_calls.empty();
            m_calls.push_back(std::move(call));
        }
        if (first) QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        std::vector<std::function<void()>> calls;
        {
            const std::lock_guard lock(m_mutex);
            calls.swap(m_calls);
        }
        for (auto& call : calls) std::exchange(call, {})();
        return true;
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_calls;
};

Mailbox::Mailbox() : m_box(std::make_unique<Box>()) {}

Mailbox::~Mailbox() {
    m_box.release()->deleteLater();
}

void Mailbox::post(std::function<void()> call) {
    m_box->put(std::move(call));
}

}  // namespace sagadesk::ui
