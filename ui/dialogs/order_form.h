// The fields of a new order on one page: kind, customer, lines, payment, delivery or appointment.
//
// Part of NewOrder; UI thread. It holds what is typed and shows what is wrong beside the field; what that is, others
// say.
#pragma once

#include <QFrame>
#include <QHash>
#include <functional>
#include <vector>

#include "ui/frame/page.h"
#include "ui/models/line_model.h"
#include "ui/models/order_draft.h"

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class CustomerFinder;
class FormField;
class LineTable;
class SegmentedControl;
class TextLabel;

class OrderForm final : public QFrame {
    Q_OBJECT

public:
    OrderForm(Surroundings& around, QWidget* parent);

    void setDraft(const OrderDraft& draft);
    [[nodiscard]] OrderDraft draft() const;
    // What is missing is said of fields that were left, or of all; what is wrong is said at once.
    void showWrong(const QHash<QString, QString>& wrong, bool all);
    void focusFirst();
    void focusFirstWrong();
    void endEditing();  // what stands in an open cell is taken

    [[nodiscard]] FormField* field(const QString& pointer) const { return m_fields.value(pointer); }
    [[nodiscard]] LineTable& table() const { return *m_table; }

signals:
    void changed();
    void lineRemoved(int row, std::function<void()> undo);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildKind(QVBoxLayout& layout);
    void buildCustomer(QVBoxLayout& layout);
    void buildLines(QVBoxLayout& layout);
    void buildPayment(QVBoxLayout& layout);
    void buildDelivery(QVBoxLayout& layout);
    TextLabel* head(const QString& text);
    FormField* add(const QString& name, const char* pointer);
    void fillFrom(const std::string& document);
    void showKind();
    void removeLine(int row);

    Surroundings& m_around;
    LineModel m_lines;
    QHash<QString, FormField*> m_fields;  // by pointer
    std::vector<FormField*> m_order;      // as they are reached by Tab
    SegmentedControl* m_kind;
    CustomerFinder* m_finder;
    LineTable* m_table;
    TextLabel *m_linesWrong, *m_deliveryHead;
    QWidget *m_address, *m_appointment;
    QCheckBox* m_taxIncluded;
    QString m_otherType;  // of a copy, when it is none of those that are offered
    QJsonObject m_rest;
    QHash<QString, QString> m_wrong;
    bool m_setting = false;
};

}  // namespace sagadesk::ui
