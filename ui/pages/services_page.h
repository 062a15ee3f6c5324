// Services: how each one is doing, and what people may do about it. Table above, its charts and controls below.
#pragma once

#include "api/failures.h"
#include "ui/frame/page.h"

class QSplitter;
class QStackedLayout;

namespace sagadesk::ui {

class Banner;
class Button;
class EmptyState;
class IconLabel;
class ServiceCharts;
class ServiceControls;
class ServiceModel;
class Table;
class TextLabel;

class ServicesPage final : public Page {
    Q_OBJECT

public:
    ServicesPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Services"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("services"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override;
    // The service of that name is chosen.
    void setQuery(const QString& query) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    QWidget* detail();
    void bindCommands();
    void ask(bool arrange);
    void take(api::Answer<api::ServiceBoard> answer, bool arrange);
    void askFailures();
    void showTrouble(const api::Problem& problem);
    void choose(const std::string& name);
    void showChosen();
    void showFailures();
    void giveRoom();
    void openForm(api::ServiceOrder order);
    void send(const api::ServiceCommand& command, const api::ServiceView& before);
    void offerUndo(const api::ServiceCommand& command, const api::ServiceView& before);
    void test();
    [[nodiscard]] const api::ServiceView* chosen() const;
    [[nodiscard]] QString nothingChosen() const;

    ServiceModel* m_model;
    Table* m_table;
    QSplitter *m_parts, *m_lower;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Banner* m_banner;
    IconLabel* m_icon;
    TextLabel *m_headline, *m_story;
    Button* m_failures;
    ServiceCharts* m_charts;
    ServiceControls* m_controls;
    std::string m_chosen, m_tested;
    api::FailureList m_failed;
    Latest m_latest;
    bool m_shown = false, m_asking = false;
    int m_ticks = 0;
};

}  // namespace sagadesk::ui
