#include "ui/pages/services_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/words/failure_words.h"
#include "ui/format/words/names.h"
#include "ui/format/words/service_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/service_model.h"
#include "ui/pages/service_charts.h"
#include "ui/pages/service_controls.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

enum Layer { Loading, Empty, Content };
constexpr int failures_every = 10;  // ticks of a second

QSplitter* splitter(Qt::Orientation orientation, QWidget* parent) {
    auto* made = new QSplitter(orientation, parent);
    made->setHandleWidth(1);
    made->setChildrenCollapsible(false);
    return made;
}

}  // namespace

ServicesPage::ServicesPage(Surroundings& around, QWidget* parent)
    : Page(QStringLiteral("services"), around, parent),
      m_model(new ServiceModel(formats(), this)),
      m_table(new Table(tr("Services"), this)),
      m_parts(splitter(Qt::Vertical, this)),
      m_lower(splitter(Qt::Horizontal, this)),
      m_stack(new QStackedLayout),
      m_empty(new EmptyState(this)),
      m_banner(new Banner(Banner::Kind::Error, this)),
      m_charts(new ServiceCharts(formats(), this)),
      m_controls(new ServiceControls(commands(), formats(), this)) {
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({151, 130, 160, 156, 72, 66, 72, 76, 68, 105, 0});
    m_table->setItemDelegateForColumn(ServiceModel::State, new StateDelegate(m_table));
    m_table->setItemDelegateForColumn(ServiceModel::Trend, new SparkDelegate(m_table));
    m_table->setMinimumHeight(theme().scaled(90));
    m_empty->set(QStringLiteral("services"), tr("No services yet"),
                 tr("Add one to sagadesk.toml, or use the simulator."));
    m_banner->hide();
    m_lower->addWidget(detail());
    m_lower->addWidget(m_controls);
    m_lower->setStretchFactor(0, 1);
    m_parts->addWidget(m_table);
    m_parts->addWidget(m_lower);
    m_parts->setStretchFactor(1, 1);
    m_stack->addWidget(new LoadingBars(this));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (const api::ServiceView* service = m_model->at(row.row())) choose(service->name);
    });
    connect(&desk(), &Desk::statusChanged, this, [this] {
        if (!m_shown) return;
        ask(false);
        if (++m_ticks % failures_every == 0) askFailures();
    });
    connect(&m_controls->form(), &ServiceForm::sent, this, [this](const api::ServiceCommand& command) {
        if (const api::ServiceView* service = m_model->find(command.service)) send(command, *service);
    });
    connect(&m_controls->form(), &ServiceForm::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_banner, &Banner::acted, this, &ServicesPage::refresh);
    bindCommands();
}

QWidget* ServicesPage::detail() {
    auto* ground = new Ground(this, Ground::Edge::Top);
    m_icon = new IconLabel(16, ground);
    m_headline = new TextLabel(FontRole::Lead, Token::Text, ground);
    m_headline->setElided(true);
    m_story = new TextLabel(FontRole::Body, Token::Text, ground);
    m_story->setWordWrap(true);
    m_failures = new Button(QString(), Button::Kind::Link, ground);
    m_failures->setBold(true);
    connect(m_failures, &QPushButton::clicked, this,
            [this] { commands().trigger(QStringLiteral("service.failures")); });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_icon);
    head->addWidget(m_headline, 1);
    head->addWidget(m_failures);
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(14, space::m, space::l, space::s);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_story);
    layout->addSpacing(space::xxs);
    layout->addWidget(m_charts, 1);
    ground->setMinimumWidth(theme().scaled(420));
    return ground;
}

QStringList ServicesPage::contextCommands() const {
    return {QStringLiteral("service.pause"),    QStringLiteral("service.test"),
            QStringLiteral("service.limits"),   QString(),
            QStringLiteral("service.failures"), QStringLiteral("view.table")};
}

void ServicesPage::bindCommands() {
    const auto possible = [this] { return nothingChosen(); };
    commands().bind(
        QStringLiteral("service.pause"), this,
        [this] { openForm(chosen()->paused ? api::ServiceOrder::Resume : api::ServiceOrder::Pause); }, possible);
    commands().bind(
        QStringLiteral("service.limits"), this, [this] { openForm(api::ServiceOrder::SetLimits); }, possible);
    commands().bind(
        QStringLiteral("service.test"), this, [this] { test(); }, possible);
    commands().bind(
        QStringLiteral("service.failures"), this,
        [this] {
            navigator().openPage(QStringLiteral("failures"),
                                 QStringLiteral("service:") + QString::fromStdString(m_chosen));
        },
        possible);
    commands().bind(QStringLiteral("view.table"), this, [this] { m_charts->toggleTable(); });
}

void ServicesPage::onShown() {
    m_shown = true;
    ask(true);
    askFailures();
}

void ServicesPage::refresh() {
    ask(true);
    askFailures();
}

// One question at a time; what a person asks for comes in any case.
void ServicesPage::ask(bool arrange) {
    if (m_asking && !arrange) return;
    m_asking = true;
    desk().services(this, m_latest.only<api::ServiceBoard>([this, arrange](api::Answer<api::ServiceBoard> answer) {
        m_asking = false;
        take(std::move(answer), arrange);
    }));
}

void ServicesPage::take(api::Answer<api::ServiceBoard> answer, bool arrange) {
    if (!answer) return showTrouble(answer.error());
    m_banner->hide();
    const bool first = m_model->rowCount() == 0;
    m_model->update(std::move(*answer));
    if (arrange) m_model->arrange();
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? Empty : Content);
    if (first) giveRoom();
    const int row = m_model->rowOf(m_chosen);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(row < 0 ? 0 : row);
    else
        showChosen();
}

void ServicesPage::showTrouble(const api::Problem& problem) {
    m_banner->say(tr("The services could not be read."), QString::fromStdString(problem.detail), tr("Try again"));
    m_banner->show();
}

void ServicesPage::askFailures() {
    desk().failures(this, [this](api::Answer<api::FailureList> answer) {
        if (!answer) return;
        m_failed = std::move(*answer);
        showFailures();
    });
}

// All rows when they take less than half of the page.
void ServicesPage::giveRoom() {
    const int rows = m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * theme().rowHeight() + 1;
    const int table = std::min(rows, height() / 2);
    m_parts->setSizes({table, height() - table});
    m_lower->setSizes({width() - theme().scaled(329), theme().scaled(329)});
}

void ServicesPage::choose(const std::string& name) {
    if (name != m_chosen) m_controls->setTestResult({}, true);
    m_chosen = name;
    showChosen();
    showFailures();
    emit selectionChanged();
}

const api::ServiceView* ServicesPage::chosen() const {
    return m_model->find(m_chosen);
}

QString ServicesPage::nothingChosen() const {
    return chosen() == nullptr ? tr("No service is chosen.") : QString();
}

void ServicesPage::showChosen() {
    const api::ServiceView* service = chosen();
    if (service == nullptr) return;
    const core::Instant at = m_model->moment();
    m_icon->set(iconOf(shownOf(service->health)), shownOf(service->health));
    m_headline->setText(serviceHeadline(*service, at, m_model->viewer()));
    m_story->setText(serviceStory(*service, at, m_model->viewer()));
    m_charts->set(*service, at);
    m_controls->set(*service, at, m_model->viewer());
}

void ServicesPage::showFailures() {
    std::uint64_t orders = 0;
    for (const api::CauseView& cause : m_failed.causes)
        if (cause.cause.service == m_chosen) orders += cause.orders;
    m_failures->setVisible(orders > 0);
    m_failures->setText(tr("See the %n orders held because of it…", nullptr, static_cast<int>(orders)));
}

void ServicesPage::setQuery(const QString& query) {
    m_chosen = query.toStdString();
    if (const int row = m_model->rowOf(m_chosen); row >= 0) m_table->selectRow(row);
}

QVariantMap ServicesPage::saveState() const {
    return {{QStringLiteral("service"), QString::fromStdString(m_chosen)}};
}

void ServicesPage::restoreState(const QVariantMap& state) {
    setQuery(state.value(QStringLiteral("service")).toString());
}

QWidget* ServicesPage::firstFocus() {
    return m_table;
}

void ServicesPage::openForm(api::ServiceOrder order) {
    m_controls->form().open(order, *chosen(), m_model->viewer());
}

void ServicesPage::send(const api::ServiceCommand& command, const api::ServiceView& before) {
    desk().service(command, this, [this, command, before](const api::Answer<api::ServiceDone>& answer) {
        if (!answer) return m_controls->form().fail(QString::fromStdString(answer.error().detail));
        m_controls->form().done();
        offerUndo(command, before);
        ask(false);
    });
}

// Undo gives back what was before: running, paused with its end, or the limits.
void ServicesPage::offerUndo(const api::ServiceCommand& command, const api::ServiceView& before) {
    const QString name = serviceName(command.service, m_model->viewer());
    api::ServiceCommand back;
    back.service = command.service;
    back.reason = tr("Taken back").toStdString();
    QString said;
    switch (command.order) {
        case api::ServiceOrder::Pause:
            back.order = api::ServiceOrder::Resume;
            said = tr("%1 is paused.").arg(name);
            break;
        case api::ServiceOrder::Resume:
            back.order = api::ServiceOrder::Pause;
            back.until = before.pausedUntil;
            said = tr("%1 is called again.").arg(name);
            break;
        default:
            back.order = api::ServiceOrder::SetLimits;
            if (before.concurrency != before.configuredConcurrency) back.concurrency = before.concurrency;
            if (before.rate != before.configuredRate) back.rate = before.rate;
            said = tr("The limits of %1 are changed.").arg(name);
    }
    navigator().offerUndo(said, [this, back] {
        desk().service(back, this, [this](const api::Answer<api::ServiceDone>& answer) {
            navigator().say(answer ? tr("Taken back.") : QString::fromStdString(answer.error().detail));
            ask(false);
        });
    });
}

void ServicesPage::test() {
    api::ServiceCommand command;
    command.service = m_chosen;
    command.order = api::ServiceOrder::Test;
    m_controls->setTestResult(tr("A test call is on its way."), true);
    desk().service(command, this, [this, name = m_chosen](const api::Answer<api::ServiceDone>& answer) {
        if (name != m_chosen) return;
        if (!answer) return m_controls->setTestResult(QString::fromStdString(answer.error().detail), false);
        if (!answer->test) return m_controls->setTestResult({}, true);
        const QString took = duration(formats(), answer->test->took);
        m_controls->setTestResult(answer->test->answered
                                      ? tr("The test call was answered in %1.").arg(took)
                                      : tr("The test call was not answered, for %1: %2.")
                                            .arg(took, attemptResult("failed", answer->test->code, false)),
                                  answer->test->answered);
    });
}

}  // namespace sagadesk::ui
