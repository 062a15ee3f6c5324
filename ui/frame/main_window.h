// The console's window: menus, tool row, navigation, tabs, pages, status. Composition of the parts of this folder.
//
// Owned by app/console (or a test); UI thread. The desk and the settings outlive it.
#pragma once

#include <QMainWindow>
#include <QSettings>
#include <memory>
#include <vector>

#include "ui/frame/command_list.h"
#include "ui/frame/connections.h"
#include "ui/frame/page.h"
#include "ui/theme/theme.h"

class QSplitter;
class QStackedWidget;

namespace sagadesk::ui {

class Banner;
class Finder;
class History;
class Navigation;
class NewOrder;
class NoticeWatch;
class SavedViews;
class StatusStrip;
class TabStrip;
class ToolRow;
class UndoBar;

class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    MainWindow(Desk& desk, Formats formats, QSettings& settings);
    ~MainWindow() override;

    void openOrder(const QString& number, Place place = Place::Front) override;
    void openPage(const QString& id, const QString& query = {}) override;
    void say(const QString& sentence) override;
    void offerUndo(const QString& sentence, std::function<void()> undo) override;
    void countDown(const QString& sentence, int seconds, std::function<void()> act,
                   std::function<void()> undo) override;
    void refreshAll() override;
    void newOrder(const std::string& document = {}) override;

    // The number beside the page in the navigation, and how loud; 0 is none.
    void setCount(const QString& page, std::uint64_t count, Loudness loudness);
    // "sagadesk://order/K7QM-3XTD", "sagadesk://failures": opens it and comes to the front. false: it is no such link.
    bool openLink(const QString& link);
    [[nodiscard]] CommandList& commands() { return m_commands; }
    [[nodiscard]] Page* front() const;
    void saveLayout();

signals:
    // A console of the service at this address is to be opened, beside this one.
    void consoleWanted(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Tab {
        Page* page;
        QString number;  // of an order; "" for the screen's tab
    };
    void build();
    void fold();
    void bindCommands();
    void bindLook();
    void bindTabs();
    void restoreLayout();
    Page* screen(const QString& id);
    void showTab(int index, bool remember = true);
    void bringForward(Page* page);
    void closeTab(int index);
    void reopenTab();
    void describeTab(int index);
    void remember();
    void travel(int step);
    void openNeighbour(int step);
    void showConnection();
    void showLink(const api::LinkState& link);
    void bindConnection();
    void bindNotices();
    void watchOrder();
    void showInTray();
    void follow(const QString& page, const QString& query);
    void offerConnections();
    void find(const QString& text);
    void focusPane(int step);
    void watchJobs();
    void watchAge();
    void bindViews();
    void setLook(Look look);

    Desk& m_desk;
    Formats m_formats;
    QSettings& m_settings;
    CommandList m_commands;
    Connections m_connections;
    Surroundings m_around;
    std::unique_ptr<History> m_history;
    std::vector<Tab> m_tabs;  // as in the strip; the first is the screen's
    QStringList m_closed;
    QHash<QString, Page*> m_screens;
    ToolRow* m_toolRow = nullptr;
    Navigation* m_navigation = nullptr;
    TabStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_status = nullptr;
    Banner* m_banner = nullptr;
    Finder* m_finder = nullptr;
    UndoBar* m_undoBar = nullptr;
    SavedViews* m_views = nullptr;
    QPointer<NewOrder> m_newOrder;
    NoticeWatch* m_notices = nullptr;
    std::optional<core::Instant> m_lostAt;
    bool m_travelling = false, m_stale = false;
};

}  // namespace sagadesk::ui
