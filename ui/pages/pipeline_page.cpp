#include "ui/pages/pipeline_page.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "ui/dialogs/action_panel.h"
#include "ui/format/present.h"
#include "ui/format/words/names.h"
#include "ui/pages/pipeline_column.h"
#include "ui/pages/pipeline_group.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/outcome_strip.h"
#include "ui/widgets/states.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;

constexpr int every = 2, services_every = 4;  // ticks of a second
constexpr int panel_width = 350;
enum Shows : int { Loading, Content };

QString orderWord(CardOrder order) {
    switch (order) {
        case CardOrder::Longest:
            return PipelinePage::tr("longest first");
        case CardOrder::MostMoney:
            return PipelinePage::tr("most money first");
        case CardOrder::NeedsHelp:
            break;
    }
    return PipelinePage::tr("needs help first");
}

}  // namespace

PipelinePage::PipelinePage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("pipeline"), around, parent),
      m_viewer(viewerOf(formats(), [this] { return moment(); })),
      m_trouble(new Banner(Banner::Kind::Error, this)),
      m_action(new ActionPanel(around, this)) {
    auto* content = new QWidget(this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(new LoadingBars(this));
    m_stack->addWidget(content);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(space::m, space::s, space::m, space::s);
    inner->setSpacing(space::s);
    inner->addWidget(makeHead());
    inner->addWidget(makeColumns(), 1);
    m_outcomes = new OutcomeStrip(content);
    inner->addWidget(m_outcomes);
    m_trouble->hide();
    m_action->setFixedWidth(theme().scaled(panel_width));
    m_action->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(m_stack, 1);
    row->addWidget(m_action);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addLayout(row, 1);
    connect(m_trouble, &Banner::acted, this, &PipelinePage::refresh);
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (!m_shown) return;
        ++m_ticks;
        if (m_ticks % every == 0) ask(false);
    });
    bindCommands();
    bindActions();
}

QWidget* PipelinePage::makeHead() {
    auto* head = new QWidget(this);
    m_typeChip = new FilterChip(tr("Workflow"), head);
    m_orderChip = new FilterChip(tr("Sort"), head);
    m_total = new QLabel(head);
    m_total->setTextFormat(Qt::RichText);
    m_total->setWordWrap(true);  // in longer languages it takes a second line rather than being cut
    m_total->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_hold = new Button(tr("Hold still"), Button::Kind::Plain, head);
    m_hold->setIconName(QStringLiteral("pause"));
    m_hold->setKeyText(commands().action(QStringLiteral("view.look"))->shortcut().toString(QKeySequence::NativeText));
    m_hold->setFocusPolicy(Qt::TabFocus);
    m_hold->setCheckable(true);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_typeChip);
    row->addWidget(m_orderChip);
    row->addWidget(m_total, 1);
    row->addSpacing(space::m);
    row->addWidget(m_hold);
    connect(m_typeChip, &QPushButton::clicked, this, &PipelinePage::offerTypes);
    connect(m_orderChip, &QPushButton::clicked, this, &PipelinePage::offerOrder);
    connect(m_hold, &QPushButton::clicked, this, &PipelinePage::holdStill);
    showFilters();
    return head;
}

QWidget* PipelinePage::makeColumns() {
    auto* ground = new QWidget(this);
    m_groups = new QHBoxLayout(ground);
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(space::s);
    m_pending = new PipelineGroup(false, ground);
    m_sure = new PipelineGroup(true, ground);
    m_groups->addWidget(m_pending);
    m_groups->addWidget(m_sure);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    m_scroll->setWidget(ground);
    return m_scroll;
}

core::Instant PipelinePage::moment() const {
    if (m_pipeline) return m_pipeline->at;
    return wallClock();
}

void PipelinePage::onShown() {
    m_shown = true;
    ask(true);
}

void PipelinePage::refresh() {
    ask(true);
}

// One question at a time; what a person asks for comes in any case.
void PipelinePage::ask(bool arrange) {
    if (m_asking && !arrange) return;
    m_asking = true;
    if (arrange || !m_board || m_ticks % services_every == 0)
        desk().services(this, m_boardAsked.only<api::ServiceBoard>([this](api::Answer<api::ServiceBoard> answer) {
            if (answer) m_board = std::move(*answer);
        }));
    desk().pipeline(this, m_asked.only<api::Pipeline>([this, arrange](api::Answer<api::Pipeline> answer) {
        m_asking = false;
        take(std::move(answer), arrange);
    }));
}

void PipelinePage::take(api::Answer<api::Pipeline> answer, bool arrange) {
    m_trouble->setVisible(!answer);
    if (!answer)
        return m_trouble->say(tr("The pipeline could not be read."), QString::fromStdString(answer.error().detail),
                              tr("Try again"));
    m_pipeline = std::move(*answer);
    m_stack->setCurrentIndex(Content);
    if (!m_still || arrange) showAll(arrange);
}

void PipelinePage::showAll(bool arrange) {
    if (!m_pipeline) return;
    const std::vector<PipelineColumn> columns = pipelineColumns(*m_pipeline, m_type);
    const bool same = std::ranges::equal(
        columns, m_columns, [](const QString& key, const QString& shown) { return key == shown; }, &PipelineColumn::key,
        [](const PipelineColumnView* view) { return view->column().key; });
    if (!same || arrange) layOut(columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PipelineTrouble trouble = m_board ? pipelineTrouble(columns[i], *m_board, m_viewer) : PipelineTrouble{};
        m_columns[i]->show(columns[i], trouble, m_pipeline->at, m_cardOrder);
        if (arrange) m_columns[i]->arrange();
    }
    showTotals(columns);
    showOutcomes();
    askOrder();
}

// Columns get their widths only when the page is asked for, so that none grows under the hand.
void PipelinePage::layOut(const std::vector<PipelineColumn>& columns) {
    QHash<QString, PipelineColumnView*> known;
    for (PipelineColumnView* view : m_columns) known.insert(view->column().key, view);
    m_columns.clear();
    m_pending->release();
    m_sure->release();
    for (const PipelineColumn& column : columns) {
        PipelineColumnView* view = known.take(column.key);
        if (view == nullptr) view = makeColumn();
        (column.sure ? m_sure : m_pending)->add(view, column.sticking() > 0);
        m_columns.push_back(view);
    }
    for (PipelineColumnView* view : std::as_const(known)) {
        if (m_chosenIn == view) m_chosenIn = nullptr;
        view->hide();
        view->deleteLater();
    }
    m_groups->setStretch(0, m_pending->weight());
    m_groups->setStretch(1, m_sure->weight());
    m_pending->setVisible(m_pending->weight() > 0);
    m_sure->setVisible(m_sure->weight() > 0);
}

PipelineColumnView* PipelinePage::makeColumn() {
    auto* view = new PipelineColumnView(formats(), m_viewer, this);
    connect(view, &PipelineColumnView::currentChanged, this, [this, view] { choose(*view); });
    connect(view, &PipelineColumnView::opened, this, [this](const QString& number) { navigator().openOrder(number); });
    connect(view, &PipelineColumnView::listAsked, this,
            [this, view] { navigator().openPage(QStringLiteral("orders"), pipelineQuery(view->column(), m_type)); });
    connect(&view->list(), &CardList::asideAsked, this, [this, view](int step) { goAside(*view, step); });
    return view;
}

void PipelinePage::showTotals(const std::vector<PipelineColumn>& columns) {
    std::uint64_t pending = 0, sure = 0, sticking = 0;
    for (const PipelineColumn& column : columns) {
        (column.sure ? sure : pending) += column.orders;
        sticking += column.sticking();
    }
    m_pending->setOrders(count(formats(), pending));
    m_sure->setOrders(count(formats(), sure));
    m_orders = pending + sure;
    m_sticking = sticking;
    showTotal();
}

// Shorter while a panel takes the room.
void PipelinePage::showTotal() {
    const auto bold = [&](std::uint64_t orders) {
        return QStringLiteral("<b>%1</b>").arg(count(formats(), orders).toHtmlEscaped());
    };
    const QString said =
        m_action->isOpen()
            ? tr("%1 in progress, %2 stick")
            : tr("%1 in progress, %2 held, parked or slower than usual. The rest flow by and are only counted.");
    m_total->setText(said.arg(bold(m_orders), bold(m_sticking)));
}

void PipelinePage::showOutcomes() {
    const RecentFlow flow = recentFlow(*m_pipeline);
    const api::FlowFigures& figures = flow.figures;
    const std::uint64_t finished = figures.completed + figures.failed + figures.cancelled;
    std::uint64_t undoing = 0;
    constexpr auto compensating = static_cast<std::size_t>(core::Activity::Compensating);
    for (const api::MilestoneLoad& load : m_pipeline->milestones) undoing += load.byActivity.at(compensating);
    const auto bars = [](const QList<double>& values, Shown shown) {
        return Spark{values, Spark::Kind::Bars, shown, false};
    };
    const double share = finished == 0 ? -1 : static_cast<double>(figures.completed) / static_cast<double>(finished);
    const auto oldest = desk().status().deadlines.oldest.at(compensating);
    const QString longest =
        undoing > 0 && oldest
            ? tr("longest %1").arg(duration(formats(), std::max(core::Duration{}, m_pipeline->at - *oldest)))
            : QString();
    m_outcomes->set(
        tr("Since %1").arg(clock(formats(), flow.from)), tr("bars: last hour"),
        {{Shown::Completed, count(formats(), figures.completed), tr("completed"),
          finished == 0 ? QString() : tr("%1 of finished").arg(percent(formats(), share)),
          bars(flow.completed, Shown::Completed)},
         {Shown::Failed, count(formats(), figures.failed), tr("failed"), {}, bars(flow.failed, Shown::Failed)},
         {Shown::Cancelled,
          count(formats(), figures.cancelled),
          tr("cancelled"),
          {},
          bars(flow.cancelled, Shown::Cancelled)},
         {Shown::Undoing, count(formats(), undoing), tr("undoing now"), longest, std::nullopt}});
}

void PipelinePage::showFilters() {
    m_typeChip->setValue(m_type.empty() ? tr("all") : typeName(m_type), m_type.empty());
    m_orderChip->setValue(orderWord(m_cardOrder), m_cardOrder == CardOrder::NeedsHelp);
}

void PipelinePage::holdStill(bool still) {
    m_still = still;
    m_hold->setChecked(still);
    m_hold->setIconName(still ? QStringLiteral("play") : QStringLiteral("pause"));
    m_hold->setText(still ? tr("Held since %1").arg(clockSeconds(formats(), moment())) : tr("Hold still"));
    if (!still) showAll(false);
}

void PipelinePage::offerTypes() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<std::string> types{""};
    if (m_pipeline) std::ranges::copy(pipelineTypes(*m_pipeline), std::back_inserter(types));
    for (const std::string& type : types) {
        QAction* action = menu->addAction(type.empty() ? tr("All workflows") : typeName(type));
        action->setCheckable(true);
        action->setChecked(type == m_type);
        connect(action, &QAction::triggered, this, [this, type] {
            m_type = type;
            showFilters();
            showAll(true);
        });
    }
    menu->popup(m_typeChip->mapToGlobal(QPoint(0, m_typeChip->height())));
}

void PipelinePage::offerOrder() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CardOrder order : {CardOrder::NeedsHelp, CardOrder::Longest, CardOrder::MostMoney}) {
        QAction* action = menu->addAction(orderWord(order));
        action->setCheckable(true);
        action->setChecked(order == m_cardOrder);
        connect(action, &QAction::triggered, this, [this, order] {
            m_cardOrder = order;
            showFilters();
            showAll(true);
        });
    }
    menu->popup(m_orderChip->mapToGlobal(QPoint(0, m_orderChip->height())));
}

QVariantMap PipelinePage::saveState() const {
    return {{QStringLiteral("type"), QString::fromStdString(m_type)},
            {QStringLiteral("order"), static_cast<int>(m_cardOrder)},
            {QStringLiteral("scroll"), m_scroll->horizontalScrollBar()->value()}};
}

void PipelinePage::restoreState(const QVariantMap& state) {
    m_type = state.value(QStringLiteral("type")).toString().toStdString();
    m_cardOrder = static_cast<CardOrder>(qBound(0, state.value(QStringLiteral("order")).toInt(), 2));
    showFilters();
    showAll(true);
    m_scroll->horizontalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

// The first card, or the page itself, whose keys need the focus in it.
QWidget* PipelinePage::firstFocus() {
    for (PipelineColumnView* view : m_columns)
        if (view->model().rowCount() > 0) return &view->list();
    return this;
}

}  // namespace sagadesk::ui
