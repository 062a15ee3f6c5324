#include "ui/pages/workflows_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/format/words/names.h"
#include "ui/format/words/workflow_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/workflow_boxes.h"
#include "ui/pages/workflow_comparison.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/source_view.h"
#include "ui/widgets/states.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workflow_diagram.h"

namespace sagadesk::ui {

namespace {

enum Layer { Loading, Empty, Content };
enum Role { WorkflowRole = Qt::UserRole + 1, VersionRole };
constexpr int counts_every = 5;  // ticks of a second

// Rows as high as those of the tables; the chosen one needs no ring.
class TallRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), theme().rowHeight()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state & QStyle::State_Selected) option->state &= ~QStyle::State_HasFocus;
    }
};

}  // namespace

WorkflowsPage::WorkflowsPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("workflows"), around, parent),
      m_model(new QStandardItemModel(this)),
      m_layers(new QStackedLayout),
      m_empty(new EmptyState(this)),
      m_banner(new Banner(Banner::Kind::Error, this)) {
    m_banner->hide();
    m_empty->set(QStringLiteral("workflows"), tr("No workflows"), tr("None is installed."));
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(list());
    parts->addWidget(content());
    parts->setStretchFactor(1, 1);
    parts->setSizes({theme().scaled(260), 900});
    m_layers->addWidget(new LoadingBars(this));
    m_layers->addWidget(m_empty);
    m_layers->addWidget(parts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(m_layers, 1);
    connect(m_banner, &Banner::acted, this, &WorkflowsPage::ask);
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (m_shown && ++m_ticks % counts_every == 0) ask();
    });
    bindCommands();
}

QWidget* WorkflowsPage::list() {
    m_tree = new QTreeView(this);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Workflows and their versions"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setItemDelegate(new TallRows(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumWidth(theme().scaled(200));
    m_model->setHorizontalHeaderLabels({tr("Workflow"), tr("Running")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, theme().scaled(84));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        const QModelIndex first = row.siblingAtColumn(0);
        if (first.data(VersionRole).isValid())
            choose({first.data(WorkflowRole).toString().toStdString(), first.data(VersionRole).toUInt()});
    });
    return m_tree;
}

QWidget* WorkflowsPage::head() {
    auto* head = new QWidget(this);
    m_title = new TextLabel(FontRole::Title, Token::Text, head);
    m_pill = new Pill(head);
    m_note = new TextLabel(FontRole::Small, Token::Text2, head);
    m_note->setElided(true);
    m_view = new SegmentedControl({tr("Steps"), tr("Text"), tr("Compare")}, tr("What is shown"), head);
    m_with = new QComboBox(head);
    m_with->setAccessibleName(tr("Compare with"));
    m_with->hide();
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::l, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_pill);
    row->addWidget(m_note, 1);
    row->addWidget(m_with);
    row->addWidget(m_view);
    connect(m_view, &SegmentedControl::chosen, this, &WorkflowsPage::showView);
    connect(m_with, qOverload<int>(&QComboBox::activated), this, &WorkflowsPage::showComparison);
    return head;
}

QWidget* WorkflowsPage::stepsView() {
    auto* ground = new Ground(this);
    m_scroll = new QScrollArea(ground);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_diagram = new WorkflowDiagram(tr("Steps of the workflow"), m_scroll);
    m_diagram->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_scroll->setWidget(m_diagram);
    m_stepTitle = new TextLabel(FontRole::Lead, Token::Text, ground);
    m_step = new DetailRows(ground);
    auto* detail = new QVBoxLayout;
    detail->setContentsMargins(space::l, space::m, space::l, space::m);
    detail->setSpacing(space::s);
    detail->addWidget(m_stepTitle);
    detail->addWidget(m_step);
    detail->addStretch(1);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 3);
    column->addLayout(detail, 2);
    connect(m_diagram, &WorkflowDiagram::chosen, this, &WorkflowsPage::showStep);
    return ground;
}

QWidget* WorkflowsPage::content() {
    auto* all = new QWidget(this);
    m_views = new QStackedWidget(all);
    m_views->addWidget(stepsView());
    m_source = new SourceView(tr("Text of the workflow"), all);
    m_views->addWidget(m_source);
    m_comparison = new WorkflowComparison(formats(), all);
    m_views->addWidget(m_comparison);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_views, 1);
    return all;
}

QStringList WorkflowsPage::contextCommands() const {
    return {QStringLiteral("workflow.compare")};
}

void WorkflowsPage::bindCommands() {
    commands().bind(
        QStringLiteral("workflow.compare"), this, [this] { showView(Compare); }, [this] { return noOther(); });
}

void WorkflowsPage::onShown() {
    m_shown = true;
    ask();
}

void WorkflowsPage::ask() {
    desk().workflows(this, m_latest.only<api::WorkflowList>(
                               [this](api::Answer<api::WorkflowList> answer) { take(std::move(answer)); }));
}

void WorkflowsPage::take(api::Answer<api::WorkflowList> answer) {
    if (!answer) {
        m_banner->say(tr("The workflows could not be read."), QString::fromStdString(answer.error().detail),
                      tr("Try again"));
        return m_banner->show();
    }
    m_banner->hide();
    const auto same = [](const api::WorkflowView& a, const api::WorkflowView& b) {
        return a.name == b.name && a.version == b.version && a.installed == b.installed;
    };
    const bool kept = std::ranges::equal(m_list.workflows, answer->workflows, same);
    m_list = std::move(*answer);
    if (!kept) fillTree();
    showCounts();
    m_layers->setCurrentIndex(m_list.workflows.empty() ? Empty : Content);
    if (!kept) showChosen();
}

// Only when a version has come or gone, which takes a restart of the node.
void WorkflowsPage::fillTree() {
    m_model->removeRows(0, m_model->rowCount());
    QStandardItem* parent = nullptr;
    QModelIndex chosen;
    for (const api::WorkflowView& workflow : m_list.workflows) {
        const QString name = QString::fromStdString(workflow.name);
        if (parent == nullptr || parent->data(WorkflowRole).toString() != name) {
            parent = new QStandardItem(typeName(workflow.name));
            parent->setData(name, WorkflowRole);
            parent->setFont(theme().font(FontRole::Body, true));
            m_model->appendRow({parent, new QStandardItem});
        }
        auto* version = new QStandardItem(workflow.installed ? tr("Version %1").arg(workflow.version)
                                                             : tr("Version %1, missing").arg(workflow.version));
        version->setData(name, WorkflowRole);
        version->setData(workflow.version, VersionRole);
        auto* running = new QStandardItem;
        running->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        parent->appendRow({version, running});
        const bool first = m_chosen.workflow.empty() && workflow.installed && workflow.newest;
        if (first || m_chosen == Name{workflow.name, workflow.version}) {
            m_chosen = {workflow.name, workflow.version};
            chosen = version->index();
        }
    }
    m_tree->expandAll();
    if (chosen.isValid()) m_tree->setCurrentIndex(chosen);
}

void WorkflowsPage::showCounts() {
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QStandardItem* parent = m_model->item(i);
        for (int j = 0; j < parent->rowCount(); ++j) {
            const QStandardItem* version = parent->child(j);
            const auto* workflow =
                find({version->data(WorkflowRole).toString().toStdString(), version->data(VersionRole).toUInt()});
            const QString text = workflow == nullptr ? QString() : count(formats(), workflow->running);
            if (parent->child(j, 1)->text() != text) parent->child(j, 1)->setText(text);
        }
    }
    if (const auto* workflow = find(m_chosen))
        m_note->setText(tr("%n orders are running on it", nullptr, static_cast<int>(workflow->running)));
}

const api::WorkflowView* WorkflowsPage::find(const Name& name) const {
    for (const api::WorkflowView& workflow : m_list.workflows)
        if (workflow.name == name.workflow && workflow.version == name.version) return &workflow;
    return nullptr;
}

std::vector<const api::WorkflowView*> WorkflowsPage::others() const {
    std::vector<const api::WorkflowView*> found;
    for (const api::WorkflowView& workflow : m_list.workflows)
        if (workflow.name == m_chosen.workflow && workflow.version != m_chosen.version && workflow.installed)
            found.push_back(&workflow);
    return found;
}

QString WorkflowsPage::noOther() const {
    return others().empty() ? tr("This workflow has one version only.") : QString();
}

void WorkflowsPage::choose(const Name& name) {
    m_chosen = name;
    showChosen();
    emit selectionChanged();
}

void WorkflowsPage::showChosen() {
    const api::WorkflowView* workflow = find(m_chosen);
    if (workflow == nullptr) return;
    m_title->setText(tr("%1, version %2").arg(typeName(workflow->name)).arg(workflow->version));
    if (!workflow->installed)
        m_pill->say(tr("Not installed: its orders are held"), Shown::Held, iconOf(Shown::Held));
    else
        m_pill->say(workflow->newest ? tr("New orders start with it") : QString(), Shown::Completed);
    showCounts();
    m_diagram->set(boxesOf(*workflow, formats()));
    m_scroll->setMaximumHeight(m_diagram->sizeHint().height() + space::l);
    m_source->setPlainText(QString::fromStdString(workflow->source));
    m_with->clear();
    for (const api::WorkflowView* each : others())
        m_with->addItem(tr("with version %1").arg(each->version), each->version);
    if (!workflow->steps.empty()) m_diagram->choose(workflow->steps.front().name);
    showStep(workflow->steps.empty() ? QString() : QString::fromStdString(workflow->steps.front().name));
    showView(m_view->current());
}

void WorkflowsPage::showView(int view) {
    if (view == Compare && m_with->count() == 0) {
        if (m_views->currentIndex() != Compare) navigator().say(noOther());
        view = m_views->currentIndex() == Compare ? Steps : m_views->currentIndex();
    }
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view);
    m_with->setVisible(view == Compare);
    if (view == Compare) showComparison();
}

void WorkflowsPage::showComparison() {
    const api::WorkflowView* chosen = find(m_chosen);
    const api::WorkflowView* other = find({m_chosen.workflow, m_with->currentData().toUInt()});
    if (chosen == nullptr || other == nullptr) return;
    const bool newer = chosen->version > other->version;
    m_comparison->set(newer ? *other : *chosen, newer ? *chosen : *other);
}

void WorkflowsPage::showStep(const QString& name) {
    const api::WorkflowView* workflow = find(m_chosen);
    if (workflow == nullptr) return;
    QList<DetailRow> rows;
    m_stepTitle->setText(QString());
    for (const api::WorkflowStepView& step : workflow->steps) {
        if (step.name != name.toStdString()) continue;
        m_stepTitle->setText(stepName(step.label));
        for (const auto& [what, value] : stepFacts(step, formats())) rows.append({what, value});
    }
    m_step->set(rows);
}

QVariantMap WorkflowsPage::saveState() const {
    return {{QStringLiteral("workflow"), QString::fromStdString(m_chosen.workflow)},
            {QStringLiteral("version"), m_chosen.version},
            {QStringLiteral("view"), m_view->current()}};
}

void WorkflowsPage::restoreState(const QVariantMap& state) {
    m_chosen = {state.value(QStringLiteral("workflow")).toString().toStdString(),
                state.value(QStringLiteral("version")).toUInt()};
    const int view = state.value(QStringLiteral("view")).toInt();
    m_view->setCurrent(view == Text ? Text : Steps);
    m_views->setCurrentIndex(m_view->current());
    if (!m_list.workflows.empty()) fillTree();
}

QWidget* WorkflowsPage::firstFocus() {
    return m_tree;
}

}  // namespace sagadesk::ui
