// The panel beside a list: one order, understood without a click. Story, facts, what to say, steps, other orders of the
// customer, what the main action would do.
//
// Asks the desk by itself and follows the order's changes; what it shows stays until the next answer. It never scrolls:
// where the window is low, steps and other orders give way. UI thread.
#pragma once

#include <QFrame>
#include <QLabel>
#include <optional>

#include "ui/format/words/order_words.h"
#include "ui/frame/page.h"

namespace sagadesk::ui {

class Button;
class FactsCard;
class SayCard;
class StepsSummary;
class TextLabel;

class QuickLook final : public QFrame {
    Q_OBJECT

public:
    QuickLook(Surroundings& around, QWidget* parent);

    // nullptr: nothing is chosen. What the list knows is shown at once, the rest comes.
    void show(const api::OrderSummary* order);
    void refresh();
    [[nodiscard]] const std::optional<api::OrderSnapshot>& order() const { return m_order; }
    [[nodiscard]] QString sayText() const;

signals:
    void closeAsked();
    void othersAsked(const QString& customer);  // its id
    void orderShown();                          // another order, or the same one changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTop();
    QWidget* makeOthers();
    QWidget* makeFoot();
    void ask(const core::OrderId& id);
    void askOthers();
    void showSummary(const api::OrderSummary& order, const OrderWords& words, const Viewer& viewer);
    void showSnapshot();
    void showStory(bool whole);
    void showListed();
    void showContent();
    void showProblem(const api::Problem& problem);
    [[nodiscard]] Viewer makeViewer() const;
    void clearActions();
    void showActions();
    void showNothing(const QString& sentence);
    void fit();
    void copyNumber();

    Surroundings& m_around;
    std::optional<core::OrderId> m_id;
    std::optional<api::OrderSummary> m_summary;
    std::optional<api::OrderSnapshot> m_order;
    Latest m_latest, m_latestOthers;
    QWidget *m_content = nullptr, *m_othersRow = nullptr;
    TextLabel *m_nothing = nullptr, *m_status = nullptr, *m_number = nullptr, *m_kind = nullptr, *m_when = nullptr;
    TextLabel *m_others = nullptr, *m_effect = nullptr, *m_gone = nullptr;
    QLabel *m_shape = nullptr, *m_story = nullptr;
    FactsCard* m_facts = nullptr;
    SayCard* m_say = nullptr;
    StepsSummary* m_steps = nullptr;
    QWidget* m_buttons = nullptr;
    QString m_headline, m_storyText, m_sayText;
};

}  // namespace sagadesk::ui
