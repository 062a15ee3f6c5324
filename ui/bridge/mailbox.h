// Brings an answer from whatever thread to the UI thread.
//
// Made in the UI thread; post() from any thread. It is shared by everything that may still post, so that an answer
// which comes after the window has closed falls into a box that nobody empties instead of into freed memory.
#pragma once

#include <QPointer>
#include <functional>
#include <memory>
#include <utility>

#include "api/backend.h"

namespace sagadesk::ui {

class Mailbox {
public:
    [[nodiscard]] static std::shared_ptr<Mailbox> make() { return std::shared_ptr<Mailbox>(new Mailbox); }
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    // Runs it in the UI thread, in the order of posting; what was never run is destroyed there.
    void post(std::function<void()> call);

private:
    class Box;
    Mailbox();
    std::unique_ptr<Box> m_box;
};

// A continuation for the backend that runs `then` in the UI thread while `context` lives.
template <class T>
[[nodiscard]] api::Then<T> deliverTo(const std::shared_ptr<Mailbox>& mailbox, QObject* context,
                                     std::function<void(api::Answer<T>)> then) {
    return [mailbox, context = QPointer<QObject>(context), then = std::move(then)](api::Answer<T> answer) mutable {
        // It runs once: moved on, so that nothing of the UI's is let go on the backend's thread.
        mailbox->post([context = std::move(context), then = std::move(then), answer = std::move(answer)]() mutable {
            if (context) then(std::move(answer));
        });
    };
}

}  // namespace sagadesk::ui
