// A text to be read, with the numbers of its lines beside it.
#pragma once

#include <QPlainTextEdit>

namespace sagadesk::ui {

class SourceView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SourceView(const QString& name, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Numbers;
    void take();
    void place();
    [[nodiscard]] int numbersWidth() const;
    void paintNumbers(QPaintEvent& event);

    Numbers* m_numbers;
};

}  // namespace sagadesk::ui
