// One order: what happened, what it means, and what may be done about it.
//
// In a tab of its own; UI thread. Changes of the order are taken over in place: scroll, choice, open section and typed
// text stay.
#pragma once

#include <QTimer>

#include "ui/format/words/viewer.h"
#include "ui/frame/page.h"
#include "ui/models/order_file.h"
#include "ui/models/order_offers.h"
#include "ui/models/timeline.h"

class QSplitter;
class QStackedWidget;

namespace sagadesk::ui {

class ActionPanel;
class Banner;
class EventsSection;
class GanttView;
class NotesSection;
class OrderHeader;
class OrderSummaryView;
class PayloadSection;
class SagaDiagram;
class SectionTabs;
class Segments;
class StepsSection;
class TextLabel;
class TriesPanel;

class OrderPage final : public Page {
    Q_OBJECT

public:
    OrderPage(const QString& number, Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return m_number; }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("orders"); }
    [[nodiscard]] std::optional<Shown> status() const override;
    [[nodiscard]] QStringList contextCommands() const override;
    [[nodiscard]] QString currentOrder() const override { return m_number; }
    void onShown() override;
    void onHidden() override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool holdsInput() const override;

private:
    void build();
    QWidget* buildTimeline();
    QWidget* buildSectionRow();
    void buildSections();
    void bindCopies();
    void bindActions();
    void bindAttempts();
    void bindAction(const char* command);
    void openAction(const QString& command);
    void takeCare();
    void assign(const QString& owner, bool offerUndo);
    void showMenu(const QPoint& at);
    void showRight();
    void showSections();
    [[nodiscard]] const Offer* offerOf(const QString& command) const;
    void showOrder();
    void showTimeline();
    void showProblem(const api::Problem& problem);
    void chooseStep(const StepKey& key, int bar);
    void askAttempts();
    void showPersonal(const QString& reason);
    void takeAttempts(const api::Answer<api::AttemptsPage>& answer);
    void showSection(int section);

    QString m_number;
    OrderFile m_file;
    Viewer m_viewer;
    Timeline m_timeline;
    StepKey m_step;
    std::optional<Shown> m_shown;
    std::vector<Offer> m_offers;
    std::optional<api::AttemptsPage> m_attempts;  // of m_attemptsOf
    std::string m_attemptsOf;                     // a step
    std::size_t m_attemptsAt = 0;                 // entries of the journal when they were asked for
    Latest m_latestAttempts;
    QTimer m_growth;  // while something runs and the page is seen
    Banner* m_banner;
    OrderHeader* m_header;
    OrderSummaryView* m_summary;
    SectionTabs* m_sections;
    TextLabel* m_lengths;
    Segments* m_scale;
    QSplitter *m_fold, *m_split;
    QStackedWidget *m_stack, *m_right;
    SagaDiagram* m_diagram;
    GanttView* m_gantt;
    TriesPanel* m_tries;
    ActionPanel* m_action;
    StepsSection* m_steps;
    EventsSection *m_events, *m_audit;
    PayloadSection* m_payload;
    NotesSection* m_notes;
    bool m_seen = false;
};

}  // namespace sagadesk::ui
