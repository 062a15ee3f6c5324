// What needs a person, most urgent first: causes of the failure queue and services in trouble, each with the one thing
// to do about it.
//
// Filled by Overview; UI thread. Rows keep their places until arrange(); never reset.
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <vector>

#include "api/failures.h"
#include "api/services.h"
#include "ui/format/formats.h"
#include "ui/format/shown.h"
#include "ui/format/words/viewer.h"

namespace sagadesk::ui {

struct Need {
    QString key;  // of the cause or the service
    Shown colour = Shown::Held;
    QString headline, second;
    std::uint64_t orders = 0;  // or messages
    bool messages = false;
    std::vector<api::MoneySum> money;
    std::optional<core::Instant> since;
    QString verb;
    bool urgent = false;
    QString page, query;  // where the verb leads
    int gravity = 0;      // higher comes first, then money, then age
};

// The money that is meant by one line: of the base currency, else of the first; "" when there is none. Others are
// counted behind it, never added to it.
[[nodiscard]] QString moneyLine(const Formats& formats, const std::vector<api::MoneySum>& money, bool atRisk);
[[nodiscard]] QString moneyLines(const Formats& formats, const std::vector<api::MoneySum>& money, bool atRisk);

// Sorted. board: nullptr while it is not known.
[[nodiscard]] std::vector<Need> needsOf(const api::FailureList& failures, const api::ServiceBoard* board,
                                        const Viewer& viewer);

class NeedsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    // formats outlives it.
    explicit NeedsModel(const Formats& formats, QObject* parent = nullptr);
    void update(std::vector<Need> needs, core::Instant at);
    void arrange();
    [[nodiscard]] bool isArranged() const { return m_arranged; }
    [[nodiscard]] const Need* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] int rowOf(const QString& key) const;
    void removeMissing();
    [[nodiscard]] static QString counted(const Need& need);
    [[nodiscard]] QString sentence(const Need& need) const;

    const Formats& m_formats;
    std::vector<Need> m_needs, m_wanted;  // as shown; as they should stand
    core::Instant m_at{};
    bool m_arranged = true;
};

}  // namespace sagadesk::ui
