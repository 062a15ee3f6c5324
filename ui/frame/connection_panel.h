// Small panels under the connection chip: the name and the colour of this connection, the address of another one.
//
// Popups that go away by Esc or a click elsewhere and then have done nothing. UI thread; they delete themselves.
#pragma once

#include <QFrame>
#include <functional>

#include "ui/frame/connections.h"

class QLineEdit;
class QVBoxLayout;

namespace sagadesk::ui {

class Button;
class TextLabel;

class ConnectionPanel final : public QFrame {
    Q_OBJECT

public:
    // Enter or the button gives the look to `done`.
    static void askLook(QWidget& under, const ConnectionLook& now, std::function<void(const ConnectionLook&)> done);
    // Gives an address that can be one.
    static void askAddress(QWidget& under, std::function<void(const QString&)> done);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionPanel(QWidget& under, const QString& fieldName, const QString& verb);
    void open();
    void addColours(int now);

    QVBoxLayout* m_column;
    QLineEdit* m_field;
    TextLabel* m_wrong;
    Button* m_do;
    int m_colour = -1;
    std::function<void()> m_act;
};

}  // namespace sagadesk::ui
