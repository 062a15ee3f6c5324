// What the window itself does for the commands that belong to no page; saved views; its layout over restarts.
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

#include "ui/dialogs/new_order.h"
#include "ui/frame/finder.h"
#include "ui/frame/history.h"
#include "ui/frame/key_list.h"
#include "ui/frame/main_window.h"
#include "ui/frame/navigation.h"
#include "ui/frame/saved_views.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/tab_strip.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/pages.h"
#include "ui/widgets/query_field.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::ui {

namespace {

QString numberIn(const QString& text) {
    const auto number = core::OrderNumber::parse(text.trimmed().section(QLatin1Char('/'), -1).toStdString());
    return number ? QString::fromStdString(number->text()) : QString();
}

}  // namespace

void MainWindow::bindCommands() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        m_commands.bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    for (const PageRow& row : pageTable()) {
        const QString id =
            row.id == QLatin1String("settings") ? QStringLiteral("file.settings") : QStringLiteral("go.") + row.id;
        m_commands.bind(id, this, [this, page = row.id] { openPage(page); });
    }
    bind("file.newOrder", [this] { newOrder(); });
    bind("go.jobs", [this] { openPage(QStringLiteral("failures"), QStringLiteral("jobs")); });
    bind("go.find", [this] { find({}); });
    bind(
        "go.back", [this] { travel(-1); },
        [this] { return m_history->can(-1) ? QString() : tr("There is nothing before this."); });
    bind(
        "go.forward", [this] { travel(1); },
        [this] { return m_history->can(1) ? QString() : tr("There is nothing after this."); });
    bind("go.nextPane", [this] { focusPane(1); });
    bind("go.previousPane", [this] { focusPane(-1); });
    bind(
        "edit.query", [this] { m_toolRow->findBox().field().setFocus(Qt::ShortcutFocusReason); },
        [this] { return front() != nullptr && front()->hasQuery() ? QString() : tr("This screen has no query."); });
    bind("view.refresh", [this] {
        if (Page* page = front()) page->refresh();
    });
    QAction* live = m_commands.action(QStringLiteral("view.live"));
    live->setCheckable(true);
    live->setChecked(m_desk.isLive());
    bind("view.live", [this] { m_desk.setLive(!m_desk.isLive()); });
    connect(&m_desk, &Desk::liveChanged, live, &QAction::setChecked);
    bind("view.times", [this] {
        m_formats.times = static_cast<TimeStyle>((static_cast<int>(m_formats.times) + 1) % 3);
        if (Page* page = front()) page->refresh();
    });
    bind("edit.openCopied", [this] {
        const QString number = numberIn(QApplication::clipboard()->text());
        if (number.isEmpty())
            say(tr("There is no order number on the clipboard."));
        else
            openOrder(number);
    });
    bind(
        "edit.undo", [this] { m_undoBar->takeBack(); },
        [this] { return m_undoBar->isOpen() ? QString() : tr("There is nothing to take back."); });
    connect(m_undoBar, &UndoBar::openChanged, &m_commands, &CommandList::review);
    bind("help.keys", [this] { (new KeyList(m_commands, this))->show(); });
    bind("help.about", [this] {
        auto* box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Sagadesk"),
            tr("Sagadesk, an order service and its console. Version %1.").arg(QApplication::applicationVersion()),
            QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setModal(false);
        box->show();
    });
    bind("file.quit", [this] { close(); });
    bind("view.reset", [this] {
        m_settings.remove(QStringLiteral("layout"));
        resize(1440, 900);
        say(tr("The layout is as it was at first."));
    });
}

void MainWindow::newOrder(const std::string& document) {
    if (m_newOrder == nullptr) {
        const QDir folder(QFileInfo(m_settings.fileName()).absolutePath());
        m_newOrder = new NewOrder(m_around, folder.filePath(QStringLiteral("new-order-draft.json")), this);
        if (document.empty()) m_newOrder->begin();
        m_newOrder->show();
    }
    if (!document.empty()) m_newOrder->beginCopy(document);
    m_newOrder->raise();
    m_newOrder->activateWindow();
}

void MainWindow::bindTabs() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        m_commands.bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    const auto turn = [this](int step) {
        const int tabs = m_strip->count();
        if (tabs > 0) m_strip->setCurrentIndex((m_strip->currentIndex() + step + tabs) % tabs);
    };
    bind("tab.next", [turn] { turn(1); });
    bind("tab.previous", [turn] { turn(-1); });
    const auto inOrder = [this] {
        return m_strip->currentIndex() > 0 ? QString() : tr("Open an order of the list first.");
    };
    bind(
        "go.nextOrder", [this] { openNeighbour(1); }, inOrder);
    bind(
        "go.previousOrder", [this] { openNeighbour(-1); }, inOrder);
    bind(
        "tab.close", [this] { closeTab(m_strip->currentIndex()); },
        [this] { return m_strip->currentIndex() > 0 ? QString() : tr("Only an order's tab can be closed."); });
    bind(
        "tab.reopen", [this] { reopenTab(); },
        [this] { return m_closed.isEmpty() ? tr("No tab has been closed.") : QString(); });
}

// In the same place: the tab it came from goes, unless something was typed there.
void MainWindow::openNeighbour(int step) {
    const int tab = m_strip->currentIndex();
    if (tab <= 0 || tab >= static_cast<int>(m_tabs.size())) return;
    const Tab from = m_tabs[static_cast<std::size_t>(tab)];
    const QString number = m_tabs.front().page->neighbourOf(from.number, step);
    if (number.isEmpty())
        return say(step > 0 ? tr("There is no order after this one in the list.")
                            : tr("There is no order before this one in the list."));
    openOrder(number);
    if (!from.page->holdsInput()) closeTab(tab);
}

void MainWindow::bindViews() {
    m_views = new SavedViews(m_desk, m_formats, m_settings, this);
    const auto show = [this] { m_navigation->setViews(m_views->views()); };
    connect(m_views, &SavedViews::changed, this, show);
    connect(m_views, &SavedViews::added, this,
            [this](const QString& name) { say(tr("The view %1 is saved.").arg(name)); });
    connect(m_navigation, &Navigation::viewMenuAsked, this, [this](int view, const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Remove this view")), &QAction::triggered, this, [this, view] {
            const SavedView gone = m_views->remove(view);
            offerUndo(tr("The view %1 is removed.").arg(gone.name), [this, gone] { m_views->add(gone); });
        });
        menu->popup(at);
    });
    m_commands.bind(
        QStringLiteral("view.save"), this,
        [this] { m_views->askName(m_toolRow->findBox(), front()->id(), front()->query()); },
        [this] { return front() != nullptr && front()->hasQuery() ? QString() : tr("This screen has no query."); });
    show();
    m_views->recount();
}

void MainWindow::setLook(Look look) {
    m_settings.setValue(QStringLiteral("look/theme"), static_cast<int>(look.choice));
    m_settings.setValue(QStringLiteral("look/density"), static_cast<int>(look.density));
    m_settings.setValue(QStringLiteral("look/fontPercent"), look.fontPercent);
    theme().setLook(look);  // Settings shows what is kept
}

void MainWindow::bindLook() {
    const auto bind = [this](const char* id, std::function<void(Look&)> change) {
        m_commands.bind(QString::fromLatin1(id), this, [this, change = std::move(change)] {
            Look look = theme().look();
            change(look);
            setLook(look);
        });
    };
    bind("view.compact", [](Look& look) { look.density = Density::Compact; });
    bind("view.standard", [](Look& look) { look.density = Density::Standard; });
    bind("view.comfortable", [](Look& look) { look.density = Density::Comfortable; });
    bind("view.larger", [](Look& look) { look.fontPercent += 10; });
    bind("view.smaller", [](Look& look) { look.fontPercent -= 10; });
    bind("view.usual", [](Look& look) { look.fontPercent = 100; });
    bind("theme.system", [](Look& look) { look.choice = ThemeChoice::System; });
    bind("theme.light", [](Look& look) { look.choice = ThemeChoice::Light; });
    bind("theme.dark", [](Look& look) { look.choice = ThemeChoice::Dark; });
    bind("theme.contrast", [](Look& look) { look.choice = ThemeChoice::HighContrast; });
}

// Navigation, tabs, page, status bar; F6 goes round.
void MainWindow::focusPane(int step) {
    QList<QWidget*> panes{m_navigation->firstFocus(), m_strip};
    if (Page* page = front()) panes.append(page->firstFocus());
    if (QWidget* status = m_status->firstFocus()) panes.append(status);
    const QWidget* now = QApplication::focusWidget();
    qsizetype at = 2;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == now || (now != nullptr && panes[i] != nullptr && panes[i]->isAncestorOf(now))) at = i;
    panes[(at + step + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::saveLayout() {
    remember();
    m_settings.beginGroup(QStringLiteral("layout"));
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QStringList orders;
    for (const Tab& tab : m_tabs)
        if (!tab.number.isEmpty()) orders.append(tab.number);
    m_settings.setValue(QStringLiteral("orders"), orders);
    m_settings.setValue(QStringLiteral("page"), m_tabs.empty() ? QString() : m_tabs.front().page->id());
    for (auto it = m_screens.cbegin(); it != m_screens.cend(); ++it)
        m_settings.setValue(QStringLiteral("page.") + it.key(), it.value()->saveState());
    m_settings.endGroup();
}

void MainWindow::restoreLayout() {
    m_settings.beginGroup(QStringLiteral("layout"));
    if (!restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray())) resize(1440, 900);
    QString page = m_settings.value(QStringLiteral("page")).toString();
    const QStringList orders = m_settings.value(QStringLiteral("orders")).toStringList();
    if (screen(page) == nullptr) page = pageTable().front().id;
    const QVariantMap state = m_settings.value(QStringLiteral("page.") + page).toMap();
    m_settings.endGroup();
    openPage(page);
    if (!state.isEmpty()) front()->restoreState(state);
    for (const QString& number : orders) openOrder(number, Place::Behind);
    m_status->say({});
}

}  // namespace sagadesk::ui
