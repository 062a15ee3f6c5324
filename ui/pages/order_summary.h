// What happened to the order, in plain words: headline and story, the four facts, what to say to the customer.
//
// Part of OrderPage, above all its sections; folded to one line when the splitter leaves no more. UI thread.
#pragma once

#include <QWidget>
#include <array>

#include "ui/format/words/order_words.h"
#include "ui/theme/theme.h"

namespace sagadesk::ui {

class Button;
class TextLabel;

class OrderSummaryView final : public QWidget {
    Q_OBJECT

public:
    explicit OrderSummaryView(QWidget* parent);
    void show(const OrderWords& words, Shown shown, bool goods);
    using QWidget::show;
    [[nodiscard]] QString wordsToSay() const;
    [[nodiscard]] int foldedHeight() const;

signals:
    void copyAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fact {
        TextLabel *title, *text;
        FactMark mark = FactMark::Neutral;
        QWidget* row = nullptr;
    };
    QWidget* makeFacts();
    QWidget* makeSay();
    void showFact(std::size_t index, const QString& title, const FactWords& words);
    void alignFacts();

    Shown m_shown = Shown::Pending;
    TextLabel *m_headline, *m_story, *m_next, *m_say;
    std::array<Fact, 4> m_facts{};
    QWidget *m_factsBox, *m_sayBox;
};

}  // namespace sagadesk::ui
