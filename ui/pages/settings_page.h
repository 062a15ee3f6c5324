// Settings: a search over all of them, their pages, and the one that is chosen. Only what acts is here.
#pragma once

#include <QStringListModel>

#include "ui/frame/page.h"

class QLineEdit;
class QListView;
class QScrollArea;

namespace sagadesk::ui {

class EmptyState;
class SettingsSheet;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Surroundings& around, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void onShown() override { refresh(); }
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void setQuery(const QString& sheet) override;  // its object name
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] const QList<SettingsSheet*>& sheets() const { return m_sheets; }

private:
    void build();
    void showSheets();

    QLineEdit* m_search;
    QListView* m_list;
    QScrollArea* m_scroll;
    EmptyState* m_none;
    QStringListModel m_titles;
    QList<SettingsSheet*> m_sheets;
};

}  // namespace sagadesk::ui
