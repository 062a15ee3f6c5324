#include "ui/pages/service_controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/format/words/names.h"
#include "ui/format/words/service_words.h"
#include "ui/frame/command_list.h"
#include "ui/models/service_model.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_rows.h"

namespace sagadesk::ui {

namespace {

constexpr int changes_max = 6;

// A box on the window's ground, for what is said before something is done.
class Note final : public QWidget {
public:
    Note(TextLabel* text, QWidget* parent) : QWidget(parent) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(10, 6, 10, 7);
        layout->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), theme().color(Token::Window), theme().color(Token::Border), theme().line());
    }
};

TextLabel* section(const QString& title, QWidget* parent) {
    auto* label = new TextLabel(title, FontRole::Small, Token::Text2, parent);
    label->setSemibold(true);
    return label;
}

struct Change {
    core::Instant at{};
    QString words, more;
};

QString breakerChange(api::BreakerState to) {
    return to == api::BreakerState::Open       ? ServiceControls::tr("Circuit opened by itself")
           : to == api::BreakerState::HalfOpen ? ServiceControls::tr("Circuit tried one call")
                                               : ServiceControls::tr("Circuit closed by itself");
}

}  // namespace

ServiceControls::ServiceControls(CommandList& commands, const Formats& formats, QWidget* parent)
    : QWidget(parent),
      m_commands(commands),
      m_formats(formats),
      m_name(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_circuit(new TextLabel(FontRole::Small, Token::Text, this)),
      m_effect(new TextLabel(FontRole::Small, Token::Text, this)),
      m_tested(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_circuitIcon(new IconLabel(20, this)),
      m_calls(new SegmentedControl({tr("Running"), tr("Paused")}, tr("Calls"), this)),
      m_form(new ServiceForm(this)),
      m_limits(new ValueRows(true, this)),
      m_changes(new ValueRows(false, this)) {
    setMinimumWidth(theme().scaled(280));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::RichText);
    m_tested->setWordWrap(true);
    m_tested->hide();
    m_circuit->setElided(true);
    m_name->setElided(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addWidget(scroll, 1);
}

QWidget* ServiceControls::head() {
    auto* head = new QWidget(this);
    head->setFixedHeight(theme().scaled(33));
    auto* title = new TextLabel(tr("Controls"), FontRole::Body, Token::Text, head);
    title->setSemibold(true);
    auto* test = new Button(QString(), Button::Kind::Link, head);
    test->setSmall(true);
    test->setText(tr("Send a test call"));
    test->follow(m_commands.action(QStringLiteral("service.test")));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::m, 0, space::s, 0);
    layout->setSpacing(space::s);
    layout->addWidget(title);
    layout->addWidget(m_name, 1);
    layout->addWidget(test);
    return head;
}

QWidget* ServiceControls::content() {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::m, space::s, space::m, space::m);
    layout->setSpacing(6);
    addCalls(*layout);
    addLimits(*layout);
    layout->addSpacing(space::xs);
    layout->addWidget(section(tr("Recent changes"), content));
    layout->addWidget(m_changes);
    layout->addStretch();
    return content;
}

void ServiceControls::addCalls(QVBoxLayout& layout) {
    const int names = theme().scaled(52);
    auto* calls = new QHBoxLayout;
    auto* callsName = new TextLabel(tr("Calls"), FontRole::Small, Token::Text2, this);
    callsName->setFixedWidth(names);
    QAction* pause = m_commands.action(QStringLiteral("service.pause"));
    calls->addWidget(callsName);
    calls->addWidget(m_calls);
    calls->addStretch();
    calls->addWidget(new KeyCap(pause->shortcut().toString(QKeySequence::NativeText), this));
    auto* circuit = new QHBoxLayout;
    auto* circuitName = new TextLabel(tr("Circuit"), FontRole::Small, Token::Text2, this);
    circuitName->setFixedWidth(names);
    circuit->addWidget(circuitName);
    circuit->addWidget(m_circuitIcon);
    circuit->addWidget(m_circuit, 1);
    layout.addLayout(calls);
    layout.addLayout(circuit);
    layout.addWidget(m_tested);
    layout.addWidget(new Note(m_effect, this));
    layout.addWidget(m_form);
    // What is shown is how it is; the form changes it.
    connect(m_calls, &SegmentedControl::chosen, this, [this] {
        m_calls->setCurrent(m_paused ? 1 : 0);
        m_commands.trigger(QStringLiteral("service.pause"));
    });
    const auto follow = [this, pause] {
        m_calls->setEnabled(pause->isEnabled());
        m_calls->setToolTip(pause->toolTip());
    };
    connect(pause, &QAction::changed, m_calls, follow);
    follow();
}

void ServiceControls::addLimits(QVBoxLayout& layout) {
    auto* change = new Button(QString(), Button::Kind::Link, this);
    change->setSmall(true);
    change->setText(tr("Change…"));
    change->follow(m_commands.action(QStringLiteral("service.limits")), tr("Change…"));
    auto* head = new QHBoxLayout;
    head->addWidget(section(tr("Limits"), this), 1);
    head->addWidget(change);
    layout.addSpacing(space::xs);
    layout.addLayout(head);
    layout.addWidget(m_limits);
}

void ServiceControls::set(const api::ServiceView& service, core::Instant at, const Viewer& viewer) {
    m_paused = service.paused;
    m_name->setText(serviceName(service.name, viewer));
    m_calls->setCurrent(service.paused ? 1 : 0);
    m_circuitIcon->set(service.paused && service.breaker == api::BreakerState::Closed ? QStringLiteral("circuit-closed")
                                                                                      : circuitIcon(service),
                       circuitShown(service));
    m_circuit->setText(circuitSentence(service, viewer));
    m_circuit->setToolTip(m_circuit->text());
    showEffect(service, viewer);
    m_limits->set(limitsOf(service));
    m_changes->set(changesOf(service, at));
    if (m_form->isOpen() && m_form->service() != service.name) m_form->done();
}

void ServiceControls::showEffect(const api::ServiceView& service, const Viewer& viewer) {
    const QString begin = service.paused ? tr("If you resume:") : tr("If you pause:");
    const QString effect = service.paused ? resumeEffect(service, viewer) : pauseEffect(service, viewer);
    const QString rich = QStringLiteral("<b>%1</b> %2").arg(begin.toHtmlEscaped(), effect.toHtmlEscaped());
    if (rich != m_effect->text()) m_effect->setText(rich);
}

void ServiceControls::setTestResult(const QString& sentence, bool good) {
    m_tested->setText(sentence);
    m_tested->setShown(good ? Shown::Completed : Shown::Failed);
    m_tested->setVisible(!sentence.isEmpty());
}

QList<ValueRow> ServiceControls::limitsOf(const api::ServiceView& service) const {
    const bool fewer = service.concurrency != service.configuredConcurrency,
               rated = service.rate != service.configuredRate;
    const auto rateText = [this](const std::optional<double>& rate) {
        return rate ? tr("%1 calls").arg(m_formats.locale.toString(*rate)) : tr("no limit");
    };
    QList<ValueRow> rows{
        {tr("At most at once"), tr("%n calls", nullptr, static_cast<int>(service.concurrency)),
         fewer ? tr("%n as configured.", nullptr, static_cast<int>(service.configuredConcurrency))
               : tr("As configured."),
         fewer},
        {tr("At most per second"), rateText(service.rate),
         rated ? tr("%1 as configured.").arg(rateText(service.configuredRate)) : tr("As configured."), rated},
        {tr("Under way now"), tr("%n calls", nullptr, static_cast<int>(service.underWay)), {}, false},
        {tr("Waiting for a place"), tr("%n calls", nullptr, static_cast<int>(service.queued)), {}, false}};
    if (service.recovering > 0)
        rows.append({tr("Places open while it comes back"), count(m_formats, service.recovering),
                     tr("Each good answer opens one more."), true});
    return rows;
}

QList<ValueRow> ServiceControls::changesOf(const api::ServiceView& service, core::Instant at) const {
    std::vector<Change> changes;
    for (const api::BreakerChange& each : service.history) changes.push_back({each.at, breakerChange(each.to), {}});
    if (service.controlAt && !service.controlActor.empty()) {
        const QString person = personOf(service.controlActor);
        changes.push_back({*service.controlAt,
                           service.paused ? tr("Paused by %1").arg(person) : tr("Changed by %1").arg(person),
                           QString::fromStdString(service.controlReason)});
    }
    std::ranges::stable_sort(changes, std::ranges::greater{}, &Change::at);
    QList<ValueRow> rows;
    for (const Change& each : changes) {
        if (rows.size() == changes_max) break;
        rows.append(
            {each.words, listTime(m_formats, each.at, at), each.more.isEmpty() ? each.words : each.more, false});
    }
    if (rows.isEmpty()) rows.append({tr("None since the start of the node"), {}, {}, false});
    return rows;
}

void ServiceControls::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const int head = t.scaled(33);
    painter.fillRect(rect(), t.color(Token::Base));
    painter.fillRect(QRect(0, 0, width(), head), t.color(Token::Window));
    painter.fillRect(QRect(0, head - 1, width(), 1), t.color(Token::Border));
}

}  // namespace sagadesk::ui
