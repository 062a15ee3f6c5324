// Where a person has been, for Back and Forward: screen or order, with what it showed.
#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <vector>

namespace sagadesk::ui {

struct Stay {
    QString page, number;  // number: of an order's tab
    QVariantMap state;
};

class History {
public:
    // A new place: what lies forward is forgotten.
    void visit(Stay stay) {
        if (!m_stays.empty()) m_stays.resize(m_at + 1);
        if (!m_stays.empty() && m_stays[m_at].page == stay.page && m_stays[m_at].number == stay.number) {
            m_stays[m_at] = std::move(stay);
            return;
        }
        m_stays.push_back(std::move(stay));
        if (m_stays.size() > stays_max) m_stays.erase(m_stays.begin());
        m_at = m_stays.size() - 1;
    }
    // What the place looked like when it was left.
    void keep(QVariantMap state) {
        if (!m_stays.empty()) m_stays[m_at].state = std::move(state);
    }
    [[nodiscard]] bool can(int step) const {
        const auto to = static_cast<std::ptrdiff_t>(m_at) + step;
        return !m_stays.empty() && to >= 0 && to < static_cast<std::ptrdiff_t>(m_stays.size());
    }
    [[nodiscard]] std::optional<Stay> go(int step) {
        if (!can(step)) return std::nullopt;
        m_at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_at) + step);
        return m_stays[m_at];
    }

private:
    static constexpr std::size_t stays_max = 100;
    std::vector<Stay> m_stays;
    std::size_t m_at = 0;
};

}  // namespace sagadesk::ui
