#include "intake/way_back.h"

#include <utility>

namespace sagadesk::intake {

void WayBack::post(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    if (m_broker != nullptr) m_broker->post(std::move(work));
}

void WayBack::close() {
    const std::lock_guard lock(m_mutex);
    m_broker = nullptr;
}

}  // namespace sagadesk::intake
