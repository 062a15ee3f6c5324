// One order as it is now, and its journal: asked for at the desk, and again when it changes.
//
// Owned by the page that shows it; UI thread. What it holds stays when an answer fails.
#pragma once

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class OrderFile : public QObject {
    Q_OBJECT

public:
    // name: number or id.
    OrderFile(Desk& desk, QString name, QObject* parent);

    [[nodiscard]] const api::OrderSnapshot* order() const { return m_order ? &*m_order : nullptr; }
    [[nodiscard]] const std::vector<core::JournalEntry>& journal() const { return m_journal; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool isGone() const { return m_gone; }  // no longer in storage
    void ask();

signals:
    void orderChanged();
    void journalChanged();
    void failed(const sagadesk::api::Problem& problem);

private:
    void take(const ChangeSet& changes);
    void askJournal();

    Desk& m_desk;
    QString m_name;
    std::optional<api::OrderSnapshot> m_order;
    std::vector<core::JournalEntry> m_journal;
    Latest m_latestOrder, m_latestJournal;
    bool m_gone = false;
};

}  // namespace sagadesk::ui
