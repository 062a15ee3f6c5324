// The sections of an order's page beside its timeline: steps, events, payload, notes, audit.
//
// Parts of OrderPage; UI thread. Each is given the order again whenever it changes and keeps scroll and choice.
#pragma once

#include <QTreeView>
#include <QWidget>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace sagadesk::ui {

class JournalModel;
class StepsModel;
class TextLabel;

class StepsSection final : public QTreeView {
    Q_OBJECT

public:
    StepsSection(const Formats& formats, QWidget* parent);
    void show(const Timeline& timeline);
    using QTreeView::show;

signals:
    void chosen(const sagadesk::ui::StepKey& key, int bar);

private:
    StepsModel* m_model;
};

// Every event, or only what people did; follows the newest while it is scrolled to the end.
class EventsSection final : public QWidget {
    Q_OBJECT

public:
    EventsSection(const Formats& formats, bool peopleOnly, QWidget* parent);
    void show(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries);
    using QWidget::show;
    [[nodiscard]] int count() const;
    void choose(const StepKey& key);

signals:
    void chosen(const sagadesk::ui::StepKey& key, int bar);

private:
    JournalModel* m_model;
    QSortFilterProxyModel* m_rows;
    QTableView* m_table;
    QLineEdit* m_filter;
};

// The document as it is now, and what was changed of the one that came in.
class PayloadSection final : public QWidget {
    Q_OBJECT

public:
    explicit PayloadSection(QWidget* parent);
    // masked: personal fields as dots.
    void show(const api::OrderSnapshot& order, bool masked);
    using QWidget::show;

private:
    QPlainTextEdit* m_text;
    TextLabel* m_changes;
};

class NotesSection final : public QWidget {
    Q_OBJECT

public:
    NotesSection(const Formats& formats, QWidget* parent);
    void show(const api::OrderSnapshot& order);
    using QWidget::show;

private:
    const Formats& m_formats;
    QVBoxLayout* m_rows;
    TextLabel* m_none;
    std::size_t m_shown = 0;
};

}  // namespace sagadesk::ui
