// The parts of the Failures page, how they stand, and what its commands do.
#include "ui/pages/failures_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/dialogs/bulk_panel.h"
#include "ui/dialogs/cause_note.h"
#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/pages/bulk_jobs_view.h"
#include "ui/pages/cause_orders.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

void FailuresPage::connectParts() {
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (isVisible()) ask(false);
    });
    connect(&desk(), &Desk::changed, this, [this](const ChangeSet& changes) {
        std::vector<core::OrderId> freed;
        for (const core::JournalEntry& entry : changes.entries)
            if (entry.activity != core::Activity::Held) freed.push_back(entry.order);
        m_orders->model().dim(freed);
    });
    connect(m_banner, &Banner::acted, this, &FailuresPage::refresh);
    connect(m_orders, &CauseOrders::setChanged, this, &FailuresPage::showSet);
    connect(m_panel, &BulkPanel::changed, this, &Page::selectionChanged);
    connect(m_panel, &BulkPanel::left, this, &FailuresPage::leave);
    connect(m_panel, &BulkPanel::began, this, &FailuresPage::watch);
    connect(m_panel, &BulkPanel::messagesDone, this, [this](quint64 count) {
        navigator().say(tr("%n messages taken up", "", static_cast<int>(count)));
        refresh();
    });
    connect(&m_orders->note(), &CauseNote::said, this, [this] {
        navigator().say(tr("It is kept with the cause."));
        refresh();
    });
    connect(m_jobs, &BulkJobsView::taken, this, &FailuresPage::takeJobs);
    connect(m_jobs, &BulkJobsView::changed, this, &Page::selectionChanged);
    connect(m_jobs, &BulkJobsView::opened, this, [this](const QString& number) { navigator().openOrder(number); });
}

QWidget* FailuresPage::bar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    m_tab = new SegmentedControl({tr("Queue"), tr("Jobs")}, tr("What is shown"), bar);
    m_group = new SegmentedControl({tr("Cause"), tr("Step"), tr("Service")}, tr("Group by"), bar);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter causes"));
    m_filter->setAccessibleName(tr("Filter causes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition)->setText(tr("Filter causes"));
    m_filter->setMaximumWidth(theme().scaled(180));
    m_totals = new TextLabel(FontRole::Small, Token::Text2, bar);
    m_totals->setTextFormat(Qt::RichText);
    auto* by = new TextLabel(tr("Group by"), FontRole::Small, Token::Text2, bar);
    row->addWidget(m_tab);
    row->addSpacing(space::s);
    row->addWidget(by);
    row->addWidget(m_group);
    row->addSpacing(space::s);
    row->addWidget(m_filter);
    row->addStretch(1);
    m_ofQueue = {by, m_group, m_filter};
    connect(m_tab, &SegmentedControl::chosen, this, &FailuresPage::showTab);
    row->addWidget(m_totals);
    connect(m_group, &SegmentedControl::chosen, this, [this](int group) {
        m_view.group = static_cast<GroupBy>(group);
        arrange(true);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_view.filter = words;
        arrange(true);
    });
    return bar;
}

QWidget* FailuresPage::queue() {
    m_panel = new BulkPanel(around(), this);
    m_panel->hide();
    m_panel->setMinimumWidth(theme().scaled(320));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(left());
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({880, theme().scaled(370)});
    return split;
}

QWidget* FailuresPage::left() {
    m_table = new Table(tr("Causes"), this);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {CauseModel::Held, CauseModel::Money, CauseModel::Oldest})
        m_table->setItemDelegateForColumn(column, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(CauseModel::LastHour, new SparkDelegate(m_table));
    m_table->setWidths({0, 72, 112, 88, 100, 222});
    m_empty = new EmptyState(this);
    m_orders = new CauseOrders(around(), this);
    m_orders->hide();
    m_foot = new TextLabel(FontRole::Small, Token::Text2, this);
    m_foot->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_content = new QStackedWidget(this);
    for (QWidget* each : std::initializer_list<QWidget*>{new LoadingBars(this), m_empty, m_table})
        m_content->addWidget(each);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_content);
    split->addWidget(m_orders);
    split->setSizes({380, 360});
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split, 1);
    column->addWidget(m_foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FailuresPage::choose);
    connect(m_table, &Table::opened, this, &FailuresPage::openAsList);
    connect(m_orders, &CauseOrders::leaveAsked, this, &FailuresPage::leave);
    connect(m_orders, &CauseOrders::listAsked, this, &FailuresPage::openAsList);
    connect(m_orders, &CauseOrders::opened, this, [this](const QString& number) { navigator().openOrder(number); });
    return all;
}

void FailuresPage::bindCommands() {
    const auto bind = [this](const char* id, std::function<void()> run, Possible possible = {}) {
        commands().bind(QString::fromLatin1(id), this, std::move(run), std::move(possible));
    };
    const auto noJob = [this] { return m_tab->current() == 1 ? m_jobs->whyNot() : tr("The jobs are not shown."); };
    bind("go.jobs", [this] { showTab(m_tab->current() == 1 ? 0 : 1); });
    bind(
        "bulk.pause", [this] { m_jobs->pauseOrGoOn(); }, noJob);
    bind(
        "bulk.stop", [this] { m_jobs->stop(); }, noJob);
    bind(
        "file.export", [this] { m_jobs->saveCsv(); },
        [this] { return m_tab->current() == 1 && m_jobs->chosen() ? QString() : tr("No job is chosen."); });
    bind(
        "bulk.start", [this] { m_panel->start(); },
        [this] { return m_panel->isVisibleTo(this) ? m_panel->whyNotStart() : tr("No cause is chosen."); });
    const auto noCause = [this] { return m_orders->isVisibleTo(this) ? QString() : tr("No cause is chosen."); };
    for (const char* id : {"order.note", "cause.settle"})
        bind(
            id, [this] { m_orders->note().open(); }, noCause);
    bind("bulk.leave", [this] { leave(); });
    bind("edit.query", [this] { m_filter->setFocus(); });
    bind("edit.selectAll", [this] { m_orders->model().checkAll(true); });
    bind("edit.copy", [this] { m_orders->copyNumbers(); });
}

// R, K, U, Del and the others lead to the panel; they never act by themselves.
void FailuresPage::bindActions() {
    for (const char* id : {"order.retry", "order.skip", "order.undo", "order.cancel", "order.resolve",
                           "order.resolveNot", "order.approve", "order.reject", "order.settle"}) {
        const QString command = QString::fromLatin1(id);
        commands().bind(
            command, this, [this, command] { m_panel->choose(command); },
            [this, command] {
                return m_panel->isVisibleTo(this) ? m_panel->whyNot(command) : tr("No cause is chosen.");
            });
    }
}

QStringList FailuresPage::contextCommands() const {
    return {QStringLiteral("order.retry"), QStringLiteral("order.resolve"), QStringLiteral("order.skip"),
            QStringLiteral("order.undo"),  QStringLiteral("order.cancel"),  QString(),
            QStringLiteral("edit.copy"),   QStringLiteral("go.jobs")};
}

}  // namespace sagadesk::ui
