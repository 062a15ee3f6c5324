// A field with its name above it, and beside the name what is wrong with it. Its place stays the same whatever is said,
// so that nothing moves while somebody types.
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace sagadesk::ui {

class IconLabel;
class TextLabel;

class FormField final : public QWidget {
    Q_OBJECT

public:
    // input: nullptr for a line of text; else any one control, which it owns from now on.
    explicit FormField(const QString& name, QWidget* parent = nullptr, QWidget* input = nullptr);

    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }  // only without an input of its own
    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString& text);
    void setName(const QString& name);
    // A sentence, or "" when it is well.
    void setWrong(const QString& sentence);
    [[nodiscard]] const QString& wrong() const { return m_sentence; }
    // A person has been here: what is missing may be said from now on.
    [[nodiscard]] bool isLeft() const { return m_left; }
    void setLeft(bool left) { m_left = left; }

signals:
    void edited();  // by a person
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe();

    TextLabel *m_name, *m_wrong;
    IconLabel* m_mark;
    QLineEdit* m_edit = nullptr;
    QWidget* m_input;
    QString m_sentence;
    bool m_left = false;
};

}  // namespace sagadesk::ui
