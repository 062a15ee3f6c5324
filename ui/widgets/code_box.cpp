#include "ui/widgets/code_box.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

constexpr int margin = 8;  // px, inside of the outline

}  // namespace

class CodeBox::Colours final : public QSyntaxHighlighter {
public:
    explicit Colours(QTextDocument* document) : QSyntaxHighlighter(document) {}
    void setValues(std::optional<Shown> values) { m_values = values; }

protected:
    void highlightBlock(const QString& line) override {
        static const QRegularExpression text(QStringLiteral(R"("(?:[^"\\]|\\.)*"?(\s*:)?)"));
        for (auto found = text.globalMatch(line); found.hasNext();) {
            const auto match = found.next();
            const bool name = match.capturedLength(1) > 0;
            const auto length = match.capturedLength() - match.capturedLength(1);
            if (name || m_values)
                setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(length),
                          name ? theme().color(Token::Link) : theme().color(*m_values));
        }
    }

private:
    std::optional<Shown> m_values;
};

CodeBox::CodeBox(const QString& name, QWidget* parent) : QPlainTextEdit(parent), m_colours(new Colours(document())) {
    setAccessibleName(name);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::StyledPanel);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(margin, margin - 2, 4, margin - 2);
    document()->setDocumentMargin(0);
    setAutoFillBackground(true);
    const auto dress = [this] {
        setFont(theme().font(FontRole::Mono));
        QPalette colours = palette();
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
            colours.setColor(ground, theme().color(Token::Alt));
        colours.setColor(QPalette::Text, theme().color(Token::Text));
        setPalette(colours);
        m_colours->rehighlight();
        fit();
    };
    connect(&theme(), &Theme::changed, this, dress);
    dress();
}

void CodeBox::show(const QString& text, std::optional<Shown> values) {
    m_colours->setValues(values);
    if (text == toPlainText()) return m_colours->rehighlight();
    setPlainText(text);
    fit();
}

void CodeBox::setLinesMax(int lines) {
    m_linesMax = lines;
    fit();
}

// Lines as they are wrapped now.
void CodeBox::fit() {
    qreal text = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        text += document()->documentLayout()->blockBoundingRect(block).height();
    const qreal line = document()->documentLayout()->blockBoundingRect(document()->begin()).height();
    const qreal most = m_linesMax * std::min(line, std::ceil(QFontMetricsF(font()).lineSpacing()));
    setVerticalScrollBarPolicy(text > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int high = static_cast<int>(std::ceil(std::min(text, most))) + 2 * margin;
    if (high != height() || high != minimumHeight()) setFixedHeight(high);
}

void CodeBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

}  // namespace sagadesk::ui
