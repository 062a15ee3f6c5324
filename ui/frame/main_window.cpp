#include "ui/frame/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/new_order.h"
#include "ui/frame/finder.h"
#include "ui/frame/history.h"
#include "ui/frame/navigation.h"
#include "ui/frame/person_chip.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/tab_strip.h"
#include "ui/frame/tool_row.h"
#include "ui/pages/pages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/query_field.h"
#include "ui/widgets/undo_bar.h"

namespace sagadesk::ui {

namespace {

constexpr int fold_below = 1360;  // px of the window's width, at usual text size

// The ground that the tabs stand on.
class StripRow final : public QWidget {
public:
    StripRow(QWidget& strip, QWidget* parent) : QWidget(parent) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::m, 0, space::m, 0);
        layout->addWidget(&strip);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Sunken));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Border));
    }
};

}  // namespace

MainWindow::MainWindow(Desk& desk, Formats formats, QSettings& settings)
    : m_desk(desk),
      m_formats(std::move(formats)),
      m_settings(settings),
      m_commands(desk, this),
      m_connections(settings),
      m_around{m_desk, *this, m_commands, m_formats, m_settings},
      m_history(std::make_unique<History>()) {
    setMinimumSize(1024, 640);
    build();
    bindCommands();
    bindTabs();
    bindLook();
    bindViews();
    bindConnection();
    bindNotices();
    m_commands.load(m_settings);
    m_commands.fill(*menuBar());
    for (QAction* each : m_commands.all())
        if (each->shortcutContext() == Qt::WindowShortcut) addAction(each);
    connect(&m_desk, &Desk::linkChanged, this, &MainWindow::showLink);
    connect(&m_desk, &Desk::statusChanged, this, &MainWindow::watchJobs);
    connect(&m_desk, &Desk::statusChanged, this, &MainWindow::watchAge);
    connect(&theme(), &Theme::changed, this, &MainWindow::fold);
    showLink(m_desk.link());
    restoreLayout();
}

// Pages forget their commands, so they go before the list.
MainWindow::~MainWindow() {
    delete m_newOrder;
    m_commands.setFront(nullptr);
    delete takeCentralWidget();
}

void MainWindow::build() {
    auto* centre = new QWidget(this);
    m_toolRow = new ToolRow(m_commands, centre);
    m_navigation = new Navigation(centre);
    m_strip = new TabStrip(centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setMinimumWidth(480);  // a page that wants more is cut off rather than the screen
    m_status = new StatusStrip(m_desk, m_formats, centre);
    m_banner = new Banner(Banner::Kind::Warning, centre);
    m_banner->hide();
    m_undoBar = new UndoBar(centre);
    m_finder = new Finder(m_around, this);
    menuBar()->setAccessibleName(tr("Menus"));
    menuBar()->setCornerWidget(new PersonChip(m_desk, menuBar()), Qt::TopRightCorner);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    for (QWidget* each : std::initializer_list<QWidget*>{new StripRow(*m_strip, centre), m_banner})
        right->addWidget(each);
    right->addWidget(m_stack, 1);
    right->addWidget(m_undoBar);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto* all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_toolRow);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    setCentralWidget(centre);

    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString& id) { openPage(id); });
    connect(m_navigation, &Navigation::viewChosen, this, &MainWindow::openPage);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int tab) { showTab(tab); });
    connect(m_strip, &TabStrip::closeAsked, this, &MainWindow::closeTab);
    connect(&m_toolRow->findBox(), &FindBox::asked, this, &MainWindow::find);
    const QueryField& field = m_toolRow->findBox().field();
    connect(&field, &QueryField::edited, this, [this](const QString& query) {
        if (Page* page = front(); page != nullptr && page->hasQuery() && page->query() != query) page->setQuery(query);
    });
    connect(&field, &QueryField::leftBelow, this, [this] {
        if (Page* page = front()) page->enterList();
    });
    connect(&field, &QueryField::leftOut, this, [this] {
        if (Page* page = front()) page->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_toolRow, &ToolRow::moreAsked, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_commands.fill(*menu,
                        {QStringLiteral("view.refresh"), QStringLiteral("view.times"), QString(),
                         QStringLiteral("theme.system"), QStringLiteral("theme.light"), QStringLiteral("theme.dark"),
                         QStringLiteral("theme.contrast"), QString(), QStringLiteral("help.keys")});
        menu->popup(at);
    });
    connect(m_banner, &Banner::acted, this, [this] { m_desk.tryNow(); });
    connect(m_status, &StatusStrip::jobCommanded, this, [this](api::BulkCommand command) {
        command.reason = tr("From the status bar").toStdString();
        m_desk.bulkCommand(std::move(command), this, [this](const api::Answer<api::BulkView>& answer) {
            if (!answer) say(QString::fromStdString(answer.error().detail));
            watchJobs();
        });
    });
}

Page* MainWindow::front() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::screen(const QString& id) {
    if (Page* known = m_screens.value(id)) return known;
    const auto& table = pageTable();
    const auto row = std::find_if(table.begin(), table.end(), [&](const PageRow& each) { return each.id == id; });
    if (row == table.end()) return nullptr;
    Page* page = row->make(m_around, m_stack);
    m_screens.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (!m_tabs.empty() && m_tabs.front().page == page) describeTab(0);
    });
    connect(page, &Page::selectionChanged, this, [this, page] {
        if (page == front()) m_status->setSelection(page->selectionText());
    });
    connect(page, &Page::queryChanged, this, [this, page] {
        if (page == front())
            m_toolRow->findBox().setQuery(page->hasQuery() ? std::optional(page->query()) : std::nullopt);
    });
    connect(page, &Page::queryWanted, this, [this](const QString& field) {
        if (field.isEmpty())
            m_toolRow->findBox().field().setFocus(Qt::OtherFocusReason);
        else
            m_toolRow->findBox().field().begin(field);
    });
    return page;
}

void MainWindow::openPage(const QString& id, const QString& query) {
    Page* page = screen(id);
    if (page == nullptr) return;
    remember();
    if (!query.isEmpty()) page->setQuery(query);
    const QSignalBlocker quiet(m_strip);
    if (m_tabs.empty()) {
        m_tabs.push_back({page, {}});
        m_strip->addTab({});
    }
    m_tabs.front().page = page;
    m_strip->setCurrentIndex(0);
    showTab(0);
}

void MainWindow::openOrder(const QString& number, Place place) {
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [&](const Tab& tab) { return tab.number == number; });
    int index = static_cast<int>(found - m_tabs.begin());
    if (found == m_tabs.end()) {
        Page* page = makeOrderPage(number, m_around, m_stack);
        m_stack->addWidget(page);
        m_tabs.push_back({page, number});
        const QSignalBlocker quiet(m_strip);
        index = m_strip->addTab(number);
        describeTab(index);
        connect(page, &Page::titleChanged, this, [this, page] {
            for (std::size_t i = 0; i < m_tabs.size(); ++i)
                if (m_tabs[i].page == page) describeTab(static_cast<int>(i));
        });
    }
    if (place == Place::Behind) {
        say(tr("%1 is open in a tab behind.").arg(number));
        return;
    }
    remember();
    const QSignalBlocker quiet(m_strip);
    m_strip->setCurrentIndex(index);
    showTab(index);
}

void MainWindow::showTab(int index, bool visit) {
    if (index < 0 || index >= static_cast<int>(m_tabs.size())) return;
    const Tab& tab = m_tabs[static_cast<std::size_t>(index)];
    describeTab(index);
    bringForward(tab.page);
    if (visit && !m_travelling) m_history->visit({m_tabs.front().page->id(), tab.number, tab.page->saveState()});
    m_commands.review();
}

void MainWindow::bringForward(Page* page) {
    Page* before = front();
    if (before != page && before != nullptr) before->onHidden();
    m_stack->setCurrentWidget(page);
    m_commands.setFront(page);
    m_navigation->setCurrent(m_tabs.front().page->id());
    m_status->setSelection(page->selectionText());
    showConnection();
    page->onShown();
    m_toolRow->findBox().setQuery(page->hasQuery() ? std::optional(page->query()) : std::nullopt);
    QWidget* focus = page->hasQuery() ? &m_toolRow->findBox().field() : page->firstFocus();
    if (focus != nullptr) focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::describeTab(int index) {
    const Page& page = *m_tabs[static_cast<std::size_t>(index)].page;
    m_strip->describe(index, page.title(), page.iconName(), page.status());
}

void MainWindow::closeTab(int index) {
    if (index <= 0 || index >= static_cast<int>(m_tabs.size())) return;
    const Tab tab = m_tabs[static_cast<std::size_t>(index)];
    m_closed.append(tab.number);
    const bool wasFront = tab.page == front();
    m_tabs.erase(m_tabs.begin() + index);
    {
        const QSignalBlocker quiet(m_strip);
        m_strip->removeTab(index);
    }
    if (wasFront) {
        tab.page->onHidden();
        showTab(m_strip->currentIndex());
    }
    m_stack->removeWidget(tab.page);
    m_commands.forget(tab.page);
    tab.page->deleteLater();
    m_commands.review();
}

void MainWindow::reopenTab() {
    if (!m_closed.isEmpty()) openOrder(m_closed.takeLast());
}

void MainWindow::remember() {
    if (Page* page = front(); page != nullptr && !m_travelling) m_history->keep(page->saveState());
}

void MainWindow::travel(int step) {
    remember();
    const auto stay = m_history->go(step);
    if (!stay) return;
    m_travelling = true;
    openPage(stay->page);
    if (!stay->number.isEmpty()) openOrder(stay->number);
    m_travelling = false;
    if (Page* page = front()) page->restoreState(stay->state);
    m_commands.review();
}

void MainWindow::find(const QString& text) {
    m_finder->openOver(m_toolRow->findBox(), text, front() == nullptr ? QString() : front()->currentOrder());
}

void MainWindow::say(const QString& sentence) {
    m_status->say(sentence);
}

void MainWindow::offerUndo(const QString& sentence, std::function<void()> undo) {
    m_undoBar->offer(sentence, std::move(undo));
    m_commands.review();
}

void MainWindow::countDown(const QString& sentence, int seconds, std::function<void()> act,
                           std::function<void()> undo) {
    m_undoBar->countDown(sentence, seconds, std::move(act), std::move(undo));
    m_commands.review();
}

void MainWindow::setCount(const QString& page, std::uint64_t number, Loudness loudness) {
    m_navigation->setCount(page, number, loudness);
}

bool MainWindow::openLink(const QString& link) {
    const QString prefix = QStringLiteral("sagadesk://");
    if (!link.startsWith(prefix)) return false;
    const QString path = link.mid(prefix.size());
    const QString what = path.section(QLatin1Char('/'), 0, 0), which = path.section(QLatin1Char('/'), 1, 1);
    if (what == QLatin1String("order") && core::OrderNumber::parse(which.toStdString()))
        openOrder(QString::fromStdString(core::OrderNumber::parse(which.toStdString())->text()));
    else if (screen(what) != nullptr)
        openPage(what);
    else
        return false;
    return true;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::fold() {
    m_navigation->setFolded(width() < theme().scaled(fold_below));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_undoBar->finish();
    saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange) m_commands.review();
}

}  // namespace sagadesk::ui
