#include "ui/pages/service_form.h"

#include <QDoubleValidator>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <array>
#include <chrono>

#include "ui/format/present.h"
#include "ui/format/words/names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

using api::ServiceOrder;
using namespace std::chrono_literals;

constexpr int reason_min = 3, reason_max = 500;
// In the order of the words of the control; 0: no end.
constexpr std::array<core::Duration, 4> lengths{0ms, 15min, 1h, 4h};

QString titleOf(ServiceOrder order, const QString& name) {
    return order == ServiceOrder::Pause    ? ServiceForm::tr("Pause %1").arg(name)
           : order == ServiceOrder::Resume ? ServiceForm::tr("Resume %1").arg(name)
                                           : ServiceForm::tr("Limit %1").arg(name);
}

}  // namespace

ServiceForm::ServiceForm(QWidget* parent)
    : QFrame(parent),
      m_title(new TextLabel(FontRole::Small, Token::Text, this)),
      m_untilName(new TextLabel(tr("Ends after"), FontRole::Small, Token::Text2, this)),
      m_concurrencyName(new TextLabel(tr("At most at once"), FontRole::Small, Token::Text2, this)),
      m_rateName(new TextLabel(tr("At most per second"), FontRole::Small, Token::Text2, this)),
      m_trouble(new TextLabel(FontRole::Small, Token::Text, this)),
      m_reason(new QLineEdit(this)),
      m_concurrency(new QLineEdit(this)),
      m_rate(new QLineEdit(this)),
      m_until(new SegmentedControl({tr("No end"), tr("15 min"), tr("1 h"), tr("4 h")}, tr("Ends after"), this)),
      m_act(new Button(QString(), Button::Kind::Primary, this)),
      m_leave(new Button(tr("Leave"), Button::Kind::Quiet, this)) {
    build();
    hide();
}

void ServiceForm::build() {
    m_title->setSemibold(true);
    m_trouble->setShown(Shown::Failed);
    m_trouble->setWordWrap(true);
    m_reason->setPlaceholderText(tr("Reason, kept in the journal"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(reason_max);
    m_concurrency->setAccessibleName(m_concurrencyName->text());
    m_concurrency->setValidator(new QIntValidator(1, 10'000, this));
    m_rate->setAccessibleName(m_rateName->text());
    m_act->setKeyText(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::xs, 0, space::s);
    grid->setHorizontalSpacing(space::s);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_untilName, 1, 0);
    grid->addWidget(m_until, 1, 1, Qt::AlignLeading);
    grid->addWidget(m_concurrencyName, 2, 0);
    grid->addWidget(m_concurrency, 2, 1);
    grid->addWidget(m_rateName, 3, 0);
    grid->addWidget(m_rate, 3, 1);
    grid->addWidget(m_reason, 4, 0, 1, 2);
    grid->addWidget(m_trouble, 5, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    grid->addLayout(buttons, 6, 0, 1, 2);
    connect(m_reason, &QLineEdit::textChanged, this, &ServiceForm::review);
    connect(m_act, &QPushButton::clicked, this, &ServiceForm::send);
    connect(m_leave, &QPushButton::clicked, this, &ServiceForm::done);
}

void ServiceForm::open(ServiceOrder order, const api::ServiceView& service, const Viewer& viewer) {
    m_order = order;
    m_service = service.name;
    const QString title = titleOf(order, serviceName(service.name, viewer));
    m_title->setText(title);
    m_act->setText(title);
    setAccessibleName(title);
    const bool limits = order == ServiceOrder::SetLimits, pause = order == ServiceOrder::Pause;
    for (QWidget* each : std::initializer_list<QWidget*>{m_concurrencyName, m_concurrency, m_rateName, m_rate})
        each->setVisible(limits);
    for (QWidget* each : std::initializer_list<QWidget*>{m_untilName, m_until}) each->setVisible(pause);
    m_concurrency->setText(service.concurrency == service.configuredConcurrency ? QString()
                                                                                : QString::number(service.concurrency));
    m_concurrency->setPlaceholderText(tr("%1, as configured").arg(service.configuredConcurrency));
    m_rate->setText(service.rate && service.rate != service.configuredRate ? QString::number(*service.rate)
                                                                           : QString());
    m_rate->setPlaceholderText(service.configuredRate ? tr("%1, as configured").arg(*service.configuredRate)
                                                      : tr("no limit, as configured"));
    m_until->setCurrent(0);
    m_reason->clear();
    m_trouble->hide();
    review();
    show();
    (limits ? m_concurrency : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::done() {
    hide();
    emit closed();
}

void ServiceForm::fail(const QString& sentence) {
    m_trouble->setText(sentence);
    m_trouble->show();
    review();
}

void ServiceForm::review() {
    m_act->setEnabled(m_reason->text().trimmed().size() >= reason_min);
    m_act->setToolTip(m_act->isEnabled() ? QString() : tr("Say why, in at least three letters."));
}

api::ServiceCommand ServiceForm::command() const {
    api::ServiceCommand command;
    command.service = m_service;
    command.order = m_order;
    command.reason = m_reason->text().trimmed().toStdString();
    const core::Duration length = lengths.at(static_cast<std::size_t>(m_until->current()));
    if (m_order == ServiceOrder::Pause && length > core::Duration{0}) command.until = wallClock() + length;
    if (m_order != ServiceOrder::SetLimits) return command;
    if (!m_concurrency->text().isEmpty()) command.concurrency = m_concurrency->text().toUInt();
    if (!m_rate->text().isEmpty()) command.rate = m_rate->text().toDouble();
    return command;
}

void ServiceForm::send() {
    if (!m_act->isEnabled()) return;
    m_act->setEnabled(false);
    emit sent(command());
}

void ServiceForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) return done();
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) return send();
    QFrame::keyPressEvent(event);
}

}  // namespace sagadesk::ui
