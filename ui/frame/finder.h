// One place to find anything: orders, customers, commands, screens. A frameless popup over the find box.
//
// Owned by the window. Prefixes: > commands, # order number, @ customer, : service, ? help. Nothing destructive acts
// from here: a command that needs a decision opens its panel.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>

#include "ui/frame/page.h"

namespace sagadesk::ui {

class TextLabel;

// What orders are asked for while the text is still being typed: without a last word of one character, which begins
// words of a large part of all orders, unless it may be a word by itself as in Chinese. "": nothing yet.
[[nodiscard]] QString wordsToFind(const QString& typed);

class Finder final : public QFrame {
    Q_OBJECT

public:
    Finder(Surroundings& around, QWidget* parent);
    // order: the number of the one that commands act on now; "" for none.
    void openOver(const QWidget& box, const QString& text, const QString& order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void askOrders(const QString& text);
    void showOrders(const QString& text, const api::OrderPage& page);
    void insertOrders(int& row, const api::OrderPage& page);
    void insertCustomers(int& row, const QString& text, const api::OrderPage& page);
    void countOrdersOf(const QString& customer, const QString& query);
    // What can be done with the order in front. text: "" for the most helpful ones. Gives the row after them.
    int insertOrderCommands(int row, const QString& text);
    void addCommands(const QString& text);
    void addScreens(const QString& text);
    void insertHead(int row, const QString& text);
    void addHead(const QString& text) { insertHead(m_model.rowCount(), text); }
    void selectFirst();
    void step(int by);
    enum class How : std::uint8_t { Open, Behind, CopyNumber, ShowAll };
    void choose(How how);
    void fit();

    Surroundings& m_around;
    QLineEdit* m_field;
    QListView* m_list;
    TextLabel* m_counts;
    QWidget* m_foot;
    QStandardItemModel m_model;
    QTimer m_pause;
    Latest m_latest;
    QElapsedTimer m_asked;
    QString m_order;
    bool m_withOrder = false;  // its commands are shown
};

}  // namespace sagadesk::ui
