// "12 newer orders. The list stays still while a row is selected. Show (Home)": lies above the first row of a table.
#pragma once

#include <QWidget>

namespace sagadesk::ui {

class Button;
class TextLabel;

class NewerBar final : public QWidget {
    Q_OBJECT

public:
    explicit NewerBar(QWidget* parent);
    void say(const QString& what, const QString& why);

signals:
    void showAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel *m_what, *m_why;
};

}  // namespace sagadesk::ui
