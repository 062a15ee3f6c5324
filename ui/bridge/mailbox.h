// Brings an answer from whatever thread to the UI thread.
//
// Made in the UI thread; post() from any thread. It is shared by everything that may still post, so that an answer
// which comes after the window has closed falls into a box that nobody empties instead of into freed memory.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <utility>

#include "api/backend.h"

namespace sagadesk::ui {

class Mailbox {
public:
    [[nodiscard]] static std::shared_ptr<Mailbox> make() { return std::shared_ptr<Mailbox>(new Mailbox); }
    ~Mailbox() { m_home.release()->deleteLater(); }
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    template <class Call>
    void post(Call&& call) {
        QMetaObject::invokeMethod(m_home.get(), std::forward<Call>(call), Qt::QueuedConnection);
    }

private:
    Mailbox() : m_home(std::make_unique<QObject>()) {}
    std::unique_ptr<QObject> m_home;
};

// A continuation for the backend that runs `then` in the UI thread while `context` lives.
template <class T>
[[nodiscard]] api::Then<T> deliverTo(const std::shared_ptr<Mailbox>& mailbox, QObject* context,
                                     std::function<void(api::Answer<T>)> then) {
    return [mailbox, context = QPointer<QObject>(context), then = std::move(then)](api::Answer<T> answer) {
        mailbox->post([context, then, answer = std::move(answer)]() mutable {
            if (context) then(std::move(answer));
        });
    };
}

}  // namespace sagadesk::ui
