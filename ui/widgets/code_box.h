// A text of a machine to be read and copied: JSON with its names in colour, on a ground of its own. As high as its
// lines, up to a number of them; then it scrolls.
#pragma once

#include <QPlainTextEdit>
#include <optional>

#include "ui/theme/tokens.h"

namespace sagadesk::ui {

class CodeBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    CodeBox(const QString& name, QWidget* parent);
    // The same text is left alone: selection and scroll in it stay. values: colour of texts in it.
    void show(const QString& text, std::optional<Shown> values);
    using QPlainTextEdit::show;
    void setLinesMax(int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Colours;
    void fit();

    Colours* m_colours;
    int m_linesMax = 12;
};

}  // namespace sagadesk::ui
