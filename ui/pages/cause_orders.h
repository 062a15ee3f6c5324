// The orders of the chosen cause under the queue, each to be ticked; all of them are read in, page by page.
//
// UI thread. The set stands still from the moment it was read: what is held later is not added to it.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/frame/page.h"
#include "ui/models/cause_rows.h"
#include "ui/models/held_order_model.h"

class QHBoxLayout;

namespace sagadesk::ui {

class Button;
class CauseNote;
class CheckHeader;
class Table;
class TextLabel;

class CauseOrders final : public QWidget {
    Q_OBJECT

public:
    CauseOrders(Surroundings& around, QWidget* parent);

    void showCause(const CauseRow& cause, core::Instant now);
    void clear();
    [[nodiscard]] HeldOrderModel& model() { return *m_model; }
    [[nodiscard]] Table& table() { return *m_table; }
    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] core::Instant fixedAt() const { return m_fixedAt; }
    // Orders of the cause that were not there when the set was read.
    void setHeldNow(const api::CauseView& cause);
    [[nodiscard]] CauseNote& note() { return *m_note; }
    void copyNumbers() const;

signals:
    void setChanged();  // what is ticked, or all of it has been read
    void opened(const QString& number);
    void leaveAsked();
    void listAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* head();
    void ask(std::optional<core::OrderId> before);
    void take(const api::Answer<api::OrderPage>& page);
    void say();
    [[nodiscard]] QList<int> chosenRows() const;

    Surroundings& m_around;
    HeldOrderModel* m_model;
    Table* m_table;
    CauseNote* m_note;
    CheckHeader* m_checks;
    TextLabel *m_title, *m_count;
    Button* m_list;
    Latest m_latest;
    QTimer m_settle;  // many ticks make one question
    std::string m_cause;
    core::Instant m_fixedAt{};
    std::uint64_t m_heldNow = 0;
    bool m_complete = false;
};

}  // namespace sagadesk::ui
