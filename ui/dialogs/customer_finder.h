// Finds a customer among the orders that there are, and gives the document of their latest one to be filled in from.
//
// A field with a list below it; UI thread. A customer is known only by orders, so a new one is not found.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>

#include "ui/frame/page.h"

namespace sagadesk::ui {

class CustomerFinder final : public QLineEdit {
    Q_OBJECT

public:
    CustomerFinder(Surroundings& around, QWidget* parent);

signals:
    void found(const std::string& document);

private:
    void ask();
    void show(const std::vector<api::OrderSummary>& orders);
    void choose(const QModelIndex& index);

    Surroundings& m_around;
    QStandardItemModel m_customers;
    QCompleter m_list;
    QTimer m_pause;
    Latest m_latest;
};

}  // namespace sagadesk::ui
