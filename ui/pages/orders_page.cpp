#include "ui/pages/orders_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <algorithm>

#include "ui/dialogs/action_panel.h"
#include "ui/format/present.h"
#include "ui/frame/command_list.h"
#include "ui/models/order_export.h"
#include "ui/models/query_edit.h"
#include "ui/pages/quick_look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/newer_bar.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/states.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int look_width = 350;

CellDelegate* delegateOf(const OrderColumnRow& row, QObject* parent) {
    if (row.column == OrderColumn::Status) return new StateDelegate(parent);
    if (row.column == OrderColumn::Steps) return new StepBarDelegate(parent);
    return row.trailing ? new MoneyDelegate(parent) : new CellDelegate(parent);
}

}  // namespace

OrdersPage::OrdersPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("orders"), around, parent),
      m_model(new OrderListModel(desk(), around.formats, this)) {
    makeTable();
    m_right = new QStackedWidget(this);
    m_look = new QuickLook(around, m_right);
    m_right->addWidget(m_look);
    m_empty = new EmptyState(this);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    auto* list = new QWidget(this);
    auto* stack = new QStackedLayout(list);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1'000, theme().scaled(look_width)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChips());
    layout->addWidget(m_splitter, 1);
    connectModel();
    bindCommands();
    bindCopies();
    bindActions();
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, &OrdersPage::settle);
    connect(&theme(), &Theme::changed, this, &OrdersPage::showTotal);
    connect(m_look, &QuickLook::closeAsked, this, [this] { m_right->hide(); });
    connect(m_look, &QuickLook::orderShown, this, &Page::selectionChanged);
    connect(m_look, &QuickLook::othersAsked, this,
            [this](const QString& customer) { writeQuery(QStringLiteral("customer:\"%1\"").arg(customer)); });
}

// Parts that go after it must not call it any more.
OrdersPage::~OrdersPage() {
    m_settling.stop();
    const QObject* const parts[] = {m_model, m_table, m_table->selectionModel(), m_look, m_action};
    for (const QObject* part : parts) part->disconnect(this);
}

void OrdersPage::makeTable() {
    m_table = new RowTable(tr("Orders"), this);
    m_table->setModel(m_model);
    m_newer = new NewerBar(m_table);
    m_table->setBand(m_newer);
    QHeaderView* head = m_table->horizontalHeader();
    for (const OrderColumnRow& row : orderColumns()) {
        const int column = static_cast<int>(row.column);
        m_table->setItemDelegateForColumn(column, delegateOf(row, m_table));
        m_table->setColumnWidth(column, theme().scaled(row.width));
        m_table->setColumnHidden(column, column >= usual_columns);
    }
    head->setSectionResizeMode(static_cast<int>(OrderColumn::What), QHeaderView::Stretch);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(static_cast<int>(OrderColumn::Created), Qt::DescendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::sectionClicked, this, &OrdersPage::sortBy);
    connect(head, &QHeaderView::customContextMenuRequested, this,
            [this, head](const QPoint& at) { offerColumns(head->mapToGlobal(at)); });
    connect(m_table, &RowTable::customContextMenuRequested, this, &OrdersPage::offerForCell);
    connect(m_table, &RowTable::homePressed, this, &OrdersPage::showNewer);
    connect(m_newer, &NewerBar::showAsked, this, &OrdersPage::showNewer);
    connect(m_table, &RowTable::leftAbove, this, [this] { emit queryWanted({}); });
    connect(m_table, &RowTable::scrolled, &m_settling, qOverload<>(&QTimer::start));
    connect(m_table, &Table::opened, this, [this] { commands().trigger(QStringLiteral("order.open")); });
    // Commands become possible at once; what changes the model waits until the view is done.
    const auto moved = [this] {
        m_settling.start();
        emit selectionChanged();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, moved);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, moved);
}

void OrdersPage::connectModel() {
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedIds(); });
    connect(m_model, &OrderListModel::loaded, this, &OrdersPage::showLoaded);
    connect(m_model, &OrderListModel::totalChanged, this, [this] {
        showTotal();
        emit selectionChanged();
    });
    connect(m_model, &OrderListModel::failed, this, [this](const api::Problem& problem) {
        m_fault->setText(QString::fromStdString(problem.detail));
        m_fault->setToolTip(m_fault->text());
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showEmpty();
        m_settling.start();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OrdersPage::showEmpty);
    connect(m_model, &OrderListModel::newerChanged, this, [this] {
        const int newer = m_model->newer();
        if (newer > 0)
            m_newer->say(
                m_model->manyNewer() ? tr("More than %n newer orders", "", newer) : tr("%n newer order(s)", "", newer),
                m_table->isAtTop() ? tr("The list stays still while a row is selected.")
                                   : tr("The list stays still while it is scrolled."));
        m_table->showBand(newer > 0);
    });
    connect(m_model, &OrderListModel::orderChanged, this, [this](const core::OrderId& id) {
        if (const auto* order = current(); order != nullptr && order->id == id) m_look->show(order);
    });
}

void OrdersPage::onShown() {
    if (std::exchange(m_asked, true)) return;
    m_model->setQuery(m_query);
}

void OrdersPage::refresh() {
    m_model->refresh();
    m_look->refresh();
}

// A query that can't be read keeps the last good result and says what is wrong.
void OrdersPage::setQuery(const QString& query) {
    m_query = query;
    const auto search = api::parseSearch(query.toStdString());
    m_fault->setText(search ? QString() : sentenceOf(search.error()));
    m_fault->setToolTip(m_fault->text());
    if (!search) return;
    showQuery();
    m_asked = true;
    m_model->setQuery(query);
}

void OrdersPage::writeQuery(const QString& query) {
    if (query == m_query) return;
    setQuery(query);
    emit queryChanged();
}

void OrdersPage::showLoaded() {
    m_table->setFrozen(m_model->isFrozen());
    for (const core::OrderId& id : m_kept) selectId(id);
    if (m_wanted) {
        selectId(*m_wanted);
        if (m_wantedScroll >= 0) m_table->verticalScrollBar()->setValue(m_wantedScroll);
    }
    m_kept.clear();
    m_wanted.reset();
    m_wantedScroll = -1;
    showTotal();
    showEmpty();
    settle();
}

// Which rows are seen, so that they are fetched; and whether the list may move.
void OrdersPage::follow() {
    const auto [first, last] = m_table->seenRows();
    m_model->setVisible(std::max(0, first), std::max(0, last));
    updateSteady();
}

// After a scroll or another selection, when the view is done with it: models don't change within its signals.
void OrdersPage::settle() {
    follow();
    showCurrent();
}

void OrdersPage::updateSteady() {
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_model->setSteady(chosen || m_menuOpen || !m_table->isAtTop());
}

void OrdersPage::showNewer() {
    m_model->showNewer();
    m_table->verticalScrollBar()->setValue(0);
}

void OrdersPage::selectId(const core::OrderId& id) {
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

const api::OrderSummary* OrdersPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_table->selectionModel()->isRowSelected(index.row()) ? m_model->order(index.row())
                                                                                    : nullptr;
}

// What no longer matches goes when the selection has moved on; the current row keeps its place on the screen.
void OrdersPage::showCurrent() {
    const api::OrderSummary* order = current();
    if (order != nullptr && m_look->order() && m_look->order()->summary.id == order->id) return;
    m_look->show(order);
    std::set<core::OrderId> kept;
    for (const core::OrderId& id : selectedIds()) kept.insert(id);
    const int before = m_table->visualRect(m_table->currentIndex()).top();
    m_model->dropDimmed(kept);
    const int moved = m_table->visualRect(m_table->currentIndex()).top() - before;
    if (order != nullptr && moved != 0)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() + moved);
}

int OrdersPage::selectedRows() const {
    int rows = 0;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) rows += range.height();
    return rows;
}

std::vector<core::OrderId> OrdersPage::selectedIds() const {
    std::vector<core::OrderId> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < OrderPages::page_size; ++row)
            if (const auto* order = m_model->order(row)) ids.push_back(order->id);
    }
    return ids;
}

QString OrdersPage::selectionText() const {
    const int rows = selectedRows();
    if (rows == 0) return {};
    if (rows < m_model->rowCount()) return tr("%n selected", "orders", rows);
    const std::uint64_t all = std::max<std::uint64_t>(m_model->total().count, static_cast<std::uint64_t>(rows));
    return tr("%1 orders, all matches")
        .arg(m_model->total().exact ? count(formats(), all) : aboutCount(formats(), all));
}

QString OrdersPage::currentOrder() const {
    const api::OrderSummary* order = selectedRows() == 1 ? current() : nullptr;
    return order == nullptr ? QString() : QString::fromStdString(order->number.text());
}

void OrdersPage::enterList() {
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0 && current() == nullptr) m_table->selectRow(0);
}

QWidget* OrdersPage::firstFocus() {
    return m_table;
}

QVariantMap OrdersPage::saveState() const {
    QVariantMap state;
    state.insert(QStringLiteral("query"), m_query);
    state.insert(QStringLiteral("scroll"), m_table->verticalScrollBar()->value());
    state.insert(QStringLiteral("columns"), m_table->horizontalHeader()->saveState());
    state.insert(QStringLiteral("panes"), m_splitter->saveState());
    state.insert(QStringLiteral("look"), !m_right->isHidden());
    if (const auto* order = current()) state.insert(QStringLiteral("order"), QString::fromStdString(order->id.text()));
    return state;
}

void OrdersPage::restoreState(const QVariantMap& state) {
    m_table->horizontalHeader()->restoreState(state.value(QStringLiteral("columns")).toByteArray());
    m_splitter->restoreState(state.value(QStringLiteral("panes")).toByteArray());
    m_right->setVisible(state.value(QStringLiteral("look"), true).toBool());
    m_wanted = core::OrderId::parse(state.value(QStringLiteral("order")).toString().toStdString());
    m_wantedScroll = state.value(QStringLiteral("scroll"), -1).toInt();
    setQuery(state.value(QStringLiteral("query")).toString());
    emit queryChanged();
}

void OrdersPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Window));
}

}  // namespace sagadesk::ui
