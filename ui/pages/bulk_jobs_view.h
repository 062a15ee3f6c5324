// The Jobs tab of Failures: running and past bulk jobs, and for the chosen one what became of each order.
//
// Part of FailuresPage; UI thread. Asks each second while it is seen.
#pragma once

#include <QWidget>

#include "ui/frame/page.h"
#include "ui/models/bulk_job_model.h"

namespace sagadesk::ui {

class Button;
class Table;
class TextLabel;

class BulkJobsView final : public QWidget {
    Q_OBJECT

public:
    BulkJobsView(Surroundings& around, QWidget* parent);

    void ask();
    [[nodiscard]] BulkJobModel& jobs() { return *m_jobs; }
    [[nodiscard]] BulkItemModel& items() { return *m_items; }
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] const api::BulkView* chosen() const;
    // Why the chosen job can't be commanded, or "".
    [[nodiscard]] QString whyNot() const;
    void pauseOrGoOn();
    void stop();
    void saveCsv();

signals:
    void changed();  // what is chosen, or its state
    void opened(const QString& number);
    void taken(const sagadesk::api::BulkList& jobs);

private:
    QWidget* lower();
    void choose();
    void askItems(std::uint32_t from);
    void command(api::BulkOrder order);
    void say();

    Surroundings& m_around;
    BulkJobModel* m_jobs;
    BulkItemModel* m_items;
    Table *m_table, *m_itemTable = nullptr;
    TextLabel *m_title = nullptr, *m_said = nullptr;
    Button *m_pause = nullptr, *m_stop = nullptr, *m_csv = nullptr;
    std::optional<core::BulkId> m_chosen;
    Latest m_latest;
    bool m_asking = false, m_itemsAsked = false;
};

}  // namespace sagadesk::ui
