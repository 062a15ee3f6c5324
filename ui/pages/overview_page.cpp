#include "ui/pages/overview_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "ui/format/present.h"
#include "ui/frame/command_list.h"
#include "ui/models/needs_model.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/overview_services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/cards.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chart_legend.h"
#include "ui/widgets/need_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/states.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr int services_every = 2, overview_every = 2, failures_every = 5;  // ticks of a second

// A panel inside another one: hair lines instead of a box.
class InnerPanel final : public Panel {
public:
    using Panel::Panel;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        for (const int y : {0, theme().scaled(36) + 1})
            painter.fillRect(QRect(0, y, width(), 1), theme().color(Token::Hair));
    }
};

// A list whose row has one button, that Enter presses whatever key the command has.
class NeedList final : public QListView {
public:
    NeedList(std::function<void(const QModelIndex&)> act, QWidget* parent) : QListView(parent), m_act(std::move(act)) {}
    void keyboardSearch(const QString&) override {}  // letters are keys of commands

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) return m_act(currentIndex());
        QListView::keyPressEvent(event);
    }

private:
    std::function<void(const QModelIndex&)> m_act;
};

QString keyOf(CommandList& commands, const char* id) {
    return commands.action(QLatin1String(id))->shortcut().toString(QKeySequence::NativeText);
}

}  // namespace

OverviewPage::OverviewPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("overview"), around, parent),
      m_trouble(new Banner(Banner::Kind::Error, this)),
      m_figures(new FigureStrip(this)),
      m_needs(new NeedsModel(formats(), this)),
      m_viewer(viewerOf(formats(), [this] { return moment(); })) {
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(needsPanel(), 70);
    middle->addWidget(sidePanel(), 30);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::m);
    lower->addWidget(finishedPanel(), 63);
    lower->addWidget(causesPanel(), 37);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_trouble);
    layout->addWidget(new FirstSteps(around, this));
    layout->addWidget(m_figures);
    m_trouble->hide();
    connect(m_trouble, &Banner::acted, this, &OverviewPage::refresh);
    layout->addLayout(middle, 57);
    layout->addLayout(lower, 43);
    connect(m_figures, &FigureStrip::opened, this, &OverviewPage::openFigure);
    connect(&desk(), &Desk::statusChanged, this, &OverviewPage::tick);
    bindCommands();
    showFigures();
}

QWidget* OverviewPage::needsPanel() {
    auto* panel = new Panel(tr("Needs a person"), this);
    panel->setNote(tr("most urgent first"));
    auto* all = new Button(tr("All failures"), Button::Kind::Link, panel);
    all->setSmall(true);
    all->follow(commands().action(QStringLiteral("go.failures")), tr("All failures"));
    panel->addToHead(all);
    m_list = new NeedList([this](const QModelIndex& index) { act(index); }, panel);
    m_list->setAccessibleName(tr("Needs a person"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_needs);
    auto* delegate = new NeedDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &NeedDelegate::pressed, this, &OverviewPage::act);
    connect(m_list, &QListView::doubleClicked, this, &OverviewPage::act);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::selectionChanged);
    auto* well = new EmptyState(panel);
    well->set(QStringLiteral("status-completed"), tr("Nothing needs a person."), {});
    auto* content = new QWidget(panel);
    m_needsStack = new QStackedLayout(content);
    m_needsStack->addWidget(new LoadingBars(content));
    m_needsStack->addWidget(well);
    m_needsStack->addWidget(m_list);
    panel->setContent(content);
    return panel;
}

QWidget* OverviewPage::sidePanel() {
    m_servicesPanel = new Panel(tr("Services"), this);
    m_servicesPanel->addToHead(new KeyCap(keyOf(commands(), "go.services"), m_servicesPanel));
    auto* content = new QWidget(m_servicesPanel);
    m_services = new CardRows(tr("Services"), 34, content);
    m_nodesPanel = new InnerPanel(tr("Nodes"), content);
    m_nodes = new CardRows(tr("Nodes"), 28, m_nodesPanel);
    m_nodesPanel->setContent(m_nodes);
    m_nodesPanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_services);
    layout->addStretch();
    layout->addWidget(m_nodesPanel);
    m_servicesPanel->setContent(content);
    m_servicesPanel->setMinimumWidth(theme().scaled(300));
    connect(m_services, &CardRows::opened, this,
            [this](const QString& key) { navigator().openPage(QStringLiteral("services"), key); });
    connect(m_nodes, &CardRows::opened, this, [this] { navigator().openPage(QStringLiteral("nodes")); });
    return m_servicesPanel;
}

QWidget* OverviewPage::finishedPanel() {
    m_finishedPanel = new Panel(tr("Finished orders"), this);
    m_range = new SegmentedControl({tr("3 h"), tr("24 h"), tr("7 d")}, tr("Time shown"), m_finishedPanel);
    m_finishedPanel->addToHead(new ChartLegend(
        {{Token::ChartDone, tr("Completed")}, {Token::ChartFailed, tr("Failed")}, {Shown::Cancelled, tr("Cancelled")}},
        m_finishedPanel));
    m_finishedPanel->addToHead(m_range);
    const auto timeText = [this](double at) { return axisTime(range(), at, formats()); };
    const auto countText = [this](double orders) { return count(formats(), static_cast<std::uint64_t>(orders)); };
    m_finished = new Chart({tr("Finished orders"), false, true, false, countText, timeText}, m_finishedPanel);
    auto* content = new QWidget(m_finishedPanel);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::s, 0, space::xs);
    layout->addWidget(m_finished);
    m_finishedPanel->setContent(content);
    connect(m_range, &SegmentedControl::chosen, this, &OverviewPage::showFinished);
    return m_finishedPanel;
}

QWidget* OverviewPage::causesPanel() {
    auto* panel = new Panel(tr("Held orders by cause"), this);
    panel->setNote(tr("orders and money"));
    m_causes = new BarList(tr("Held orders by cause"), Shown::Held, panel);
    m_causes->setEmptyText(tr("No order is held."));
    panel->setContent(m_causes);
    connect(m_causes, &BarList::opened, this,
            [this](const QString& key) { navigator().openPage(QStringLiteral("failures"), key); });
    return panel;
}

QStringList OverviewPage::contextCommands() const {
    return {QStringLiteral("order.open"), QStringLiteral("view.table"), QStringLiteral("view.refresh")};
}

void OverviewPage::bindCommands() {
    commands().bind(
        QStringLiteral("order.open"), this, [this] { act(m_list->currentIndex()); },
        [this] { return m_list->currentIndex().isValid() ? QString() : tr("No line is chosen."); });
    commands().bind(QStringLiteral("view.table"), this, [this] { m_finished->showTable(!m_finished->isTable()); });
}

core::Instant OverviewPage::moment() const {
    if (m_failures) return m_failures->at;
    return wallClock();
}

void OverviewPage::onShown() {
    m_shown = true;
    showNode();
    askAll(true);
}

void OverviewPage::askAll(bool arrange) {
    m_arrange = m_arrange || arrange;
    askOverview();
    askServices();
    askFailures();
}

// Rates are of what came between two statuses; the very first has none before it.
void OverviewPage::tick() {
    const api::EngineStatus& status = desk().status();
    if (m_decisions != 0 && status.decisions >= m_decisions) {
        m_perSecond = static_cast<double>(status.decisions - m_decisions);
        const std::uint64_t commits = status.commits - std::min(m_commits, status.commits);
        if (commits > 0)
            m_commitMillis =
                static_cast<double>(status.commit.sum_us - std::min(m_commitMicros, status.commit.sum_us)) /
                static_cast<double>(commits) / 1'000;
    }
    m_decisions = status.decisions;
    m_commits = status.commits;
    m_commitMicros = status.commit.sum_us;
    if (!m_shown) return;
    ++m_ticks;
    if (m_ticks % overview_every == 0) askOverview();
    if (m_ticks % services_every == 0) askServices();
    if (m_ticks % failures_every == 0) askFailures();
    showFigures();
    showNode();
}

void OverviewPage::askOverview() {
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(moment().time_since_epoch()).count();
    const int offset =
        formats().times == TimeStyle::Utc ? 0 : formats().zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(now));
    desk().overview(std::chrono::minutes(offset / 60), this,
                    m_overviewAsked.only<api::Overview>([this](api::Answer<api::Overview> answer) {
                        showTrouble(answer ? QString() : QString::fromStdString(answer.error().detail));
                        if (!answer) return;
                        m_overview = std::move(*answer);
                        showFigures();
                        showFinished();
                    }));
}

// What was known stays below it.
void OverviewPage::showTrouble(const QString& detail) {
    m_trouble->setVisible(!detail.isEmpty());
    if (!detail.isEmpty()) m_trouble->say(tr("The figures could not be read."), detail, tr("Try again"));
}

ChartRange OverviewPage::range() const {
    return static_cast<ChartRange>(m_range->current());
}

void OverviewPage::askServices() {
    desk().services(this, m_boardAsked.only<api::ServiceBoard>([this](api::Answer<api::ServiceBoard> answer) {
        if (!answer) return;
        m_board = std::move(*answer);
        showServices();
        showNeeds();
        showFinished();
    }));
}

void OverviewPage::askFailures() {
    desk().failures(this, m_failuresAsked.only<api::FailureList>([this](api::Answer<api::FailureList> answer) {
        if (!answer) return;
        m_failures = std::move(*answer);
        showNeeds();
        showCauses();
    }));
}

void OverviewPage::showFigures() {
    m_shownFigures = overviewFigures(m_overview, desk().status(), formats());
    QList<Figure> figures;
    for (const OverviewFigure& each : m_shownFigures) figures.append(each.figure);
    m_figures->set(figures);
}

void OverviewPage::showNeeds() {
    if (!m_failures) return;
    m_needs->update(needsOf(*m_failures, m_board ? &*m_board : nullptr, m_viewer), moment());
    if (m_arrange && m_board) {
        m_needs->arrange();
        m_arrange = false;
    }
    m_needsStack->setCurrentIndex(m_needs->rowCount() == 0 ? 1 : 2);
    // Focus alone makes a line the current one without choosing it.
    const bool none = !m_list->selectionModel()->hasSelection();
    if (none && m_needs->isArranged() && m_board && m_needs->rowCount() > 0) m_list->setCurrentIndex(m_needs->index(0));
}

void OverviewPage::showServices() {
    const ServiceRows rows = serviceRows(*m_board, formats(), m_viewer);
    m_services->set(rows.rows);
    m_servicesPanel->setNote(
        tr("%1 healthy of %2").arg(count(formats(), rows.healthy), count(formats(), m_board->services.size())));
}

void OverviewPage::showNode() {
    const api::EngineStatus& status = desk().status();
    const QString name = QString::fromStdString(desk().link().name);
    m_nodesPanel->setNote(status.storeWritable ? tr("1 of 1 up") : tr("0 of 1 up"));
    CardRow row;
    row.mark = status.storeWritable ? Shown::Completed : Shown::Failed;
    row.name = name.isEmpty() ? tr("this one") : name;
    row.mono = true;
    row.middle = tr("%n partitions", nullptr, static_cast<int>(status.partitionsOwned));
    if (m_perSecond >= 0) row.word = tr("%1/s decisions").arg(formats().locale.toString(m_perSecond, 'f', 0));
    if (m_commitMillis >= 0) row.last = tr("%1 ms to db").arg(formats().locale.toString(m_commitMillis, 'f', 0));
    m_nodes->set({row});
}

void OverviewPage::showFinished() {
    m_finishedPanel->setVisible(m_overview.has_value());
    if (!m_overview) return;
    m_finishedPanel->setNote(barWord(range()));
    ChartData orders = finishedOrders(*m_overview, range(), formats());
    if (m_board) {
        orders.spans = troublesOf(*m_board, m_viewer);
        orders.marks = marksOf(*m_board, m_viewer);
    }
    m_finished->set(orders);
}

void OverviewPage::showCauses() {
    m_causes->set(causeBars(*m_failures, m_causes->rowsThatFit(), formats(), m_viewer));
}

void OverviewPage::act(const QModelIndex& index) {
    const Need* need = m_needs->at(index.row());
    if (need != nullptr) navigator().openPage(need->page, need->query);
}

void OverviewPage::openFigure(int figure) {
    const OverviewFigure& chosen = m_shownFigures[static_cast<std::size_t>(figure)];
    navigator().openPage(chosen.page, chosen.query);
}

QWidget* OverviewPage::firstFocus() {
    // Keys of the page need the focus in it, even where no line can have it.
    return m_list->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : this;
}

}  // namespace sagadesk::ui
