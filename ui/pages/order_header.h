// The head of an order's page: mark, number, pills, total, customer, and the buttons that its state offers.
//
// Part of OrderPage; UI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/frame/page.h"
#include "ui/models/order_offers.h"

class QHBoxLayout;
class QLabel;

namespace sagadesk::ui {

class Button;
class Pill;
class TextLabel;

class OrderHeader final : public QWidget {
    Q_OBJECT

public:
    OrderHeader(Surroundings& around, QWidget* parent);
    void show(const api::OrderSnapshot& order, const std::vector<Offer>& offers);
    using QWidget::show;

signals:
    void moreAsked(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showButtons(const std::vector<Offer>& offers);
    void showPills(const api::OrderSnapshot& order);
    void showCustomer(const api::OrderSnapshot& order);

    Surroundings& m_around;
    Shown m_shown = Shown::Pending;
    QLabel* m_number;
    TextLabel *m_total, *m_customer, *m_rest;
    Pill *m_state, *m_activity, *m_run, *m_owner;
    QHBoxLayout* m_buttons;
    std::vector<std::pair<PanelAction, const char*>> m_offered;
};

}  // namespace sagadesk::ui
