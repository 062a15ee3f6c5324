// The order that a person was writing when the dialog or the console was closed, in a file that only they may read.
//
// One draft a file; it holds personal data, so it is removed as soon as the order is placed or the draft given up.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "ui/models/order_draft.h"

namespace sagadesk::ui {

struct KeptDraft {
    OrderDraft draft;
    QString key;  // idempotency key under which it was or will be placed
    QDateTime at;
};

class DraftFile {
public:
    explicit DraftFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] std::optional<KeptDraft> read() const;  // nullopt: none, or none that can be read
    bool write(const OrderDraft& draft, const QString& key) const;
    void remove() const;

private:
    QString m_path;
};

}  // namespace sagadesk::ui
