// Those who want to be nudged, from any thread until what they hold is destroyed.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace sagadesk::remote {

class Nudges {
public:
    // Once the returned value is destroyed, nudge does not run any more.
    [[nodiscard]] std::shared_ptr<void> add(std::function<void()> nudge) {
        auto added = std::make_shared<std::function<void()>>(std::move(nudge));
        const std::lock_guard lock(m_inside->mutex);
        m_inside->nudges.push_back(added);
        return {added.get(), [inside = m_inside, added](void*) {
                    const std::lock_guard relock(inside->mutex);
                    std::erase(inside->nudges, added);
                }};
    }
    void run() const {
        const std::lock_guard lock(m_inside->mutex);
        for (const auto& nudge : m_inside->nudges) (*nudge)();
    }
    [[nodiscard]] bool empty() const {
        const std::lock_guard lock(m_inside->mutex);
        return m_inside->nudges.empty();
    }

private:
    struct Inside {
        std::mutex mutex;
        std::vector<std::shared_ptr<std::function<void()>>> nudges;
    };
    std::shared_ptr<Inside> m_inside = std::make_shared<Inside>();  // outlived by what was given out
};

}  // namespace sagadesk::remote
