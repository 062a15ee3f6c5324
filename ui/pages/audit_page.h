// Audit: who did what and when, newest first, and whether the journal's chains are whole. Read-only for everybody.
#pragma once

#include <QTimer>

#include "api/audit.h"
#include "ui/frame/page.h"

class QLineEdit;
class QSplitter;
class QStackedLayout;

namespace sagadesk::ui {

class AuditDetail;
class AuditExport;
class AuditModel;
class Banner;
class CheckStrip;
class EmptyState;
class NewerBar;
class RowTable;
class SegmentedControl;
class TextLabel;

class AuditPage final : public Page {
    Q_OBJECT

public:
    AuditPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Audit"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QStringList contextCommands() const override;
    void onShown() override;
    void onHidden() override { m_shown = false; }
    void refresh() override;
    // The filter's text: "by:miriam action:order.* created:today".
    void setQuery(const QString& query) override;
    [[nodiscard]] QString query() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString selectionText() const override;

private:
    QWidget* bar();
    QWidget* list();
    void bindCommands();
    void readFilter();
    void ask();
    void askMore();
    void askNewer();
    void take(api::Answer<api::AuditPage> answer);
    void takeNewer(const api::AuditPage& page);
    void showNewer();
    void showTrouble(const api::Problem& problem);
    void showEmpty();
    [[nodiscard]] bool isStill() const;  // nothing may move under the hand
    [[nodiscard]] api::AuditQuery asking() const;
    [[nodiscard]] const api::AuditEntry* chosen() const;
    void choosePlace();
    void order(api::CheckOrder order);
    void takeCheck(const api::JournalCheck& check, bool asked);
    void showBroken();
    void exportEntries();
    void begin(const QString& path);
    [[nodiscard]] core::Instant now() const;

    struct Place {
        core::PartitionId partition{};
        std::uint64_t position = 0;
    };

    AuditModel* m_model;
    RowTable* m_table;
    NewerBar* m_newer;
    SegmentedControl* m_scope;
    QLineEdit* m_filter;
    TextLabel* m_wrong;
    Banner* m_banner;
    CheckStrip* m_strip;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QSplitter* m_parts;
    AuditDetail* m_detail;
    AuditExport* m_export;
    api::AuditSearch m_search;
    std::vector<api::AuditEntry> m_waiting;  // newer than the list
    api::JournalCheck m_check;
    std::optional<Place> m_wanted;  // to be chosen when the list has come
    Latest m_latest, m_latestNewer;
    QTimer m_pause, m_poll;
    bool m_shown = false, m_changed = false, m_checkAsked = false, m_gap = false;
};

}  // namespace sagadesk::ui
