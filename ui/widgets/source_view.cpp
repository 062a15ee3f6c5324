#include "ui/widgets/source_view.h"

#include <QPainter>
#include <QTextBlock>

#include "ui/theme/painting.h"

namespace sagadesk::ui {

class SourceView::Numbers final : public QWidget {
public:
    explicit Numbers(SourceView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintNumbers(*event); }

private:
    SourceView* m_view;
};

SourceView::SourceView(const QString& name, QWidget* parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this)) {
    setReadOnly(true);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect&, int) { m_numbers->update(); });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::place);
    connect(&theme(), &Theme::changed, this, &SourceView::take);
    take();
}

void SourceView::take() {
    setFont(theme().font(FontRole::Mono));
    place();
}

int SourceView::numbersWidth() const {
    const int digits = static_cast<int>(QString::number(std::max(100, blockCount())).size());
    return fontMetrics().horizontalAdvance(QLatin1Char('0')) * digits + space::l;
}

// The numbers stand at the left in every language, as the text does.
void SourceView::place() {
    setViewportMargins(numbersWidth(), 0, 0, 0);
    m_numbers->setGeometry(0, 0, numbersWidth(), height());
}

void SourceView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    place();
}

void SourceView::paintNumbers(QPaintEvent& event) {
    QPainter painter(m_numbers);
    painter.fillRect(event.rect(), theme().color(Token::Window));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event.rect().bottom(); block = block.next()) {
        const qreal high = blockBoundingRect(block).height();
        paintText(painter, QRect(0, qRound(top), m_numbers->width() - space::s, qRound(high)),
                  QString::number(block.blockNumber() + 1), font(), theme().color(Token::Text3),
                  Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
        top += high;
    }
}

}  // namespace sagadesk::ui
