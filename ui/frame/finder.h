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

class Finder final : public QFrame {
    Q_OBJECT

public:
    Finder(Surroundings& around, QWidget* parent);
    void openOver(const QWidget& box, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void askOrders(const QString& text);
    void showOrders(const QString& text, const api::OrderPage& page);
    void addCommands(const QString& text);
    void addScreens(const QString& text);
    void addHead(const QString& text);
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
};

}  // namespace sagadesk::ui
