// A note on a cause, or the statement that it is settled; under the cause's name, with what was noted before.
#pragma once

#include <QWidget>

#include "ui/frame/page.h"

class QLineEdit;

namespace sagadesk::ui {

class Button;
class TextLabel;

class CauseNote final : public QWidget {
    Q_OBJECT

public:
    CauseNote(Surroundings& around, QWidget* parent);

    void set(const api::CauseView& cause);
    void open();  // shows itself and takes the focus

signals:
    void said();  // it is kept

private:
    void send(bool settle);
    void review();

    Surroundings& m_around;
    std::string m_cause;
    TextLabel* m_before;
    QLineEdit* m_text;
    Button *m_note, *m_settle;
};

}  // namespace sagadesk::ui
