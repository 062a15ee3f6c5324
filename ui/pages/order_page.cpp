#include "ui/pages/order_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/action_panel.h"
#include "ui/format/present.h"
#include "ui/format/viewer_of.h"
#include "ui/format/words/order_words.h"
#include "ui/format/words/status_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/entry_words.h"
#include "ui/pages/order_header.h"
#include "ui/pages/order_sections.h"
#include "ui/pages/order_summary.h"
#include "ui/pages/tries_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/gantt_view.h"
#include "ui/widgets/saga_diagram.h"
#include "ui/widgets/section_tabs.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int growth_pace = 250;  // ms: four times a second, as everything live

}  // namespace

OrderPage::OrderPage(const QString& number, Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("order"), around, parent),
      m_number(number),
      m_file(around.desk, number, this),
      m_viewer(viewerOf(around.formats, around.desk.person().may(Role::Admin))) {
    build();
    bindCopies();
    bindActions();
    bindAttempts();
    m_growth.setInterval(growth_pace);
    // Marks and tints of the steps are made with the theme of that moment.
    connect(&theme(), &Theme::changed, this, &OrderPage::showTimeline);
    connect(&m_growth, &QTimer::timeout, this, &OrderPage::showTimeline);
    connect(&m_file, &OrderFile::orderChanged, this, &OrderPage::showOrder);
    connect(&m_file, &OrderFile::journalChanged, this, &OrderPage::showTimeline);
    connect(&m_file, &OrderFile::failed, this, &OrderPage::showProblem);
    m_file.ask();
}

void OrderPage::build() {
    m_banner = new Banner(Banner::Kind::Error, this);
    m_banner->hide();
    connect(m_banner, &Banner::acted, this, [this] { m_file.ask(); });
    m_header = new OrderHeader(around(), this);
    m_summary = new OrderSummaryView(this);
    connect(m_summary, &OrderSummaryView::copyAsked, this,
            [this] { commands().trigger(QStringLiteral("edit.copyWords")); });
    m_stack = new QStackedWidget(this);
    m_right = new QStackedWidget(this);
    m_tries = new TriesPanel(formats(), commands(), this);
    m_action = new ActionPanel(around(), this);
    m_right->addWidget(m_tries);
    m_right->addWidget(m_action);
    m_right->setMinimumWidth(theme().scaled(280));
    auto* sections = new QWidget(this);
    auto* below = new QVBoxLayout(sections);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(buildSectionRow());
    m_split = new QSplitter(Qt::Horizontal, sections);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({theme().scaled(880), theme().scaled(372)});
    m_stack->addWidget(buildTimeline());
    buildSections();
    below->addWidget(m_split, 1);

    m_fold = new QSplitter(Qt::Vertical, this);
    m_fold->setHandleWidth(3);
    m_fold->addWidget(m_summary);
    m_fold->addWidget(sections);
    m_fold->setStretchFactor(1, 1);
    m_fold->setCollapsible(0, false);
    m_fold->setCollapsible(1, false);
    m_fold->setSizes({theme().scaled(128), theme().scaled(600)});
    m_summary->setMinimumHeight(m_summary->foldedHeight());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_header);
    layout->addWidget(m_fold, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget* OrderPage::buildSectionRow() {
    auto* row = new QFrame(this);
    row->setAutoFillBackground(true);
    row->setBackgroundRole(QPalette::Window);
    m_sections = new SectionTabs(row);
    for (const QString& title : {tr("Timeline"), tr("Steps"), tr("Events"), tr("Payload"), tr("Notes"), tr("Audit")})
        m_sections->addTab(title);
    m_lengths = new TextLabel(FontRole::Small, Token::Text2, row);
    m_scale = new Segments({tr("Real time"), tr("Even steps")}, tr("Time axis"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 14, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_lengths);
    layout->addWidget(m_scale);
    connect(m_sections, &QTabBar::currentChanged, this, &OrderPage::showSection);
    return row;
}

QWidget* OrderPage::buildTimeline() {
    auto* page = new QWidget(this);
    m_diagram = new SagaDiagram(page);
    m_gantt = new GanttView(formats(), page);
    auto* wide = new QScrollArea(page);
    wide->setFrameShape(QFrame::NoFrame);
    wide->setWidgetResizable(true);
    wide->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    wide->setFocusPolicy(Qt::NoFocus);
    wide->setWidget(m_diagram);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(wide);
    layout->addWidget(m_gantt, 1);
    connect(m_diagram, &SagaDiagram::heightChanged, wide, &QWidget::setFixedHeight);
    connect(m_diagram, &SagaDiagram::chosen, this, [this](const StepKey& key) { chooseStep(key, -1); });
    connect(m_gantt, &GanttView::chosen, this, &OrderPage::chooseStep);
    connect(m_tries, &TriesPanel::chosen, this, [this](int bar) { chooseStep(m_step, bar); });
    connect(m_scale, &Segments::chosen, this, [this](int kind) { m_gantt->setScale(static_cast<ScaleKind>(kind)); });
    return page;
}

std::optional<Shown> OrderPage::status() const {
    return m_shown;
}

void OrderPage::onShown() {
    m_seen = true;
    if (m_file.order() != nullptr && m_timeline.live) m_growth.start();
}
void OrderPage::onHidden() {
    m_seen = false;
    m_growth.stop();
}
void OrderPage::refresh() {
    m_file.ask();
    if (m_file.order() != nullptr) showOrder();
}
QWidget* OrderPage::firstFocus() {
    return m_gantt;
}

bool OrderPage::holdsInput() const {
    return m_action->isOpen();
}

QVariantMap OrderPage::saveState() const {
    return {{QStringLiteral("section"), m_sections->currentIndex()},
            {QStringLiteral("scale"), m_scale->current()},
            {QStringLiteral("step"), QString::fromStdString(m_step.step)},
            {QStringLiteral("undo"), m_step.undo},
            {QStringLiteral("run"), m_step.run},
            {QStringLiteral("fold"), m_fold->saveState()},
            {QStringLiteral("split"), m_split->saveState()}};
}

void OrderPage::restoreState(const QVariantMap& state) {
    m_sections->setCurrentIndex(state.value(QStringLiteral("section")).toInt());
    m_scale->setCurrent(state.value(QStringLiteral("scale")).toInt());
    m_fold->restoreState(state.value(QStringLiteral("fold")).toByteArray());
    m_split->restoreState(state.value(QStringLiteral("split")).toByteArray());
    const QString step = state.value(QStringLiteral("step")).toString();
    if (!step.isEmpty())
        chooseStep({static_cast<std::uint16_t>(state.value(QStringLiteral("run"), 1).toInt()), step.toStdString(),
                    state.value(QStringLiteral("undo")).toBool()},
                   -1);
}

void OrderPage::showSection(int section) {
    m_stack->setCurrentIndex(section);
    m_scale->setVisible(section == 0);
    m_lengths->setVisible(section == 0);
    showRight();
    showSections();
}

// The chosen step is told beside what is about steps; an action beside everything.
void OrderPage::showRight() {
    m_right->setCurrentWidget(m_action->isOpen() ? static_cast<QWidget*>(m_action) : m_tries);
    m_right->setVisible(m_action->isOpen() || m_sections->currentIndex() < 3);
}

void OrderPage::showProblem(const api::Problem& problem) {
    if (m_file.isGone() && m_file.order() != nullptr)
        m_banner->say(tr("%1 is no longer in storage.").arg(m_number), tr("You see what was known then."), {});
    else if (m_file.isGone())
        m_banner->say(tr("There is no order %1.").arg(m_number), tr("Check the number, or search for the customer."));
    else
        m_banner->say(tr("The order cannot be read now."), QString::fromStdString(problem.detail), tr("Try again"));
    m_banner->show();
}

void OrderPage::showOrder() {
    const api::OrderSnapshot& order = *m_file.order();
    m_banner->hide();
    m_number = QString::fromStdString(order.summary.number.text());
    const Shown shown = shownOf(order.summary.state, order.summary.activity);
    const bool other = m_shown != shown;
    m_shown = shown;
    m_offers = offersOf(order);
    m_header->show(order, m_offers);
    m_action->follow(order, m_file.journal());
    m_summary->show(wordsOf(order, m_viewer), shown, isAboutGoods(order.summary.type));
    const bool first = m_step.step.empty();
    if (first) m_step = firstLook(order);
    showTimeline();
    if (first)
        QMetaObject::invokeMethod(
            m_gantt, [this] { m_gantt->reveal(); }, Qt::QueuedConnection);  // laid out then
    if (other) emit titleChanged();
    commands().review();
}

void OrderPage::showTimeline() {
    const api::OrderSnapshot* order = m_file.order();
    if (order == nullptr) return;
    m_timeline = timelineOf(*order, m_file.journal(), presentTime());
    const int items = factsOf(*order, m_viewer).items;
    QString title, aside;
    const bool ended = core::isFinal(order->summary.state) && order->summary.activity == core::Activity::Idle;
    if (ended) {
        title = tr("Undone, newest first");
        aside = tr("The order then ended as %1 at %2")
                    .arg(stateWord(order->summary.state), clockSeconds(formats(), order->summary.changed));
    } else if (order->summary.activity == core::Activity::Compensating) {
        title = tr("Being undone, newest first");
    }
    m_diagram->set(diagramOf(*order, m_timeline, formats(), items), title, aside, ended);
    const core::Duration whole = m_timeline.end - m_timeline.start;
    m_lengths->setText(m_timeline.waited.count() > 0
                           ? tr("%1 in total, %2 of it waiting between tries")
                                 .arg(duration(formats(), whole), duration(formats(), m_timeline.waited))
                           : tr("%1 in total").arg(duration(formats(), whole)));
    const int bar = m_gantt->chosenLane() == m_step ? m_gantt->chosenBar() : -1;
    m_gantt->set(m_timeline);
    chooseStep(m_step, bar);
    showSections();
    if (m_timeline.live && m_seen)
        m_growth.start();
    else
        m_growth.stop();
}

// Only what is in front is made, the others when they come there; their counts are told at once.
void OrderPage::showSections() {
    const api::OrderSnapshot* order = m_file.order();
    if (order == nullptr) return;
    const auto& journal = m_file.journal();
    m_sections->setCount(1, static_cast<int>(order->steps.size()));
    m_sections->setCount(2, static_cast<int>(journal.size()));
    m_sections->setCount(4, static_cast<int>(order->notes.size()));
    m_sections->setCount(5, static_cast<int>(std::count_if(journal.begin(), journal.end(), isByPerson)));
    switch (m_sections->currentIndex()) {
        case 1:
            return m_steps->show(m_timeline);
        case 2:
            return m_events->show(*order, journal);
        case 3:
            return m_payload->show(*order, formats().hidesPersonal || !desk().person().may(Role::Operator));
        case 4:
            return m_notes->show(*order);
        case 5:
            return m_audit->show(*order, journal);
        default:
            return;
    }
}

void OrderPage::chooseStep(const StepKey& key, int bar) {
    m_step = key;
    m_gantt->choose(key, bar);
    m_diagram->choose(key);
    if (m_file.order() == nullptr) return;
    m_tries->show(*m_file.order(), m_timeline.find(key), m_gantt->chosenBar());
    askAttempts();
}

}  // namespace sagadesk::ui
