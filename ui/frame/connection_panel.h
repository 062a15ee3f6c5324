// A small panel under the connection chip that asks for the address of another orchestrator.
//
// A popup that goes away by Esc or a click elsewhere and then has done nothing. UI thread; it deletes itself.
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
    // Gives an address that can be one.
    static void askAddress(QWidget& under, std::function<void(const QString&)> done);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionPanel(QWidget& under, const QString& fieldName, const QString& verb);
    void open();

    QVBoxLayout* m_column;
    QLineEdit* m_field;
    TextLabel* m_wrong;
    Button* m_do;
    std::function<void()> m_act;
};

}  // namespace sagadesk::ui
