#include "ui/pages/exchange_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/format/words/sentence.h"
#include "ui/frame/command_list.h"
#include "ui/models/exchanges.h"
#include "ui/widgets/button.h"
#include "ui/widgets/code_box.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int reason_characters_min = 3;

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets, int stretched) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    int at = 0;
    for (QWidget* each : widgets) row->addWidget(each, at++ == stretched ? 1 : 0);
    return row;
}

Button* follower(CommandList& commands, const char* command, const char* icon, QWidget* parent) {
    QAction* action = commands.action(QString::fromLatin1(command));
    Button* button =
        Button::icon(QString::fromLatin1(icon), action->text().remove(QLatin1Char('&')), Button::Kind::Quiet, parent);
    button->follow(action, QString());
    button->setKeyHidden(true);
    return button;
}

}  // namespace

ExchangeView::ExchangeView(const Formats& formats, CommandList& commands, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_all(new QWidget(this)),
      m_none(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_path(new TextLabel(FontRole::Mono, Token::Text2, m_all)),
      m_after(new TextLabel(FontRole::Small, Token::Text2, m_all)),
      m_sentNote(new TextLabel(FontRole::Small, Token::Text3, m_all)),
      m_receivedNote(new TextLabel(FontRole::Small, Token::Text3, m_all)),
      m_personal(new TextLabel(FontRole::Small, Token::Text2, m_all)),
      m_form(new Segments({tr("Brief"), tr("Whole"), tr("Raw")}, tr("How bodies are laid out"), m_all)),
      m_code(new Pill(m_all)),
      m_sent(new CodeBox(tr("What was sent"), m_all)),
      m_received(new CodeBox(tr("What was received"), m_all)),
      m_reason(nullptr),
      m_show(nullptr) {
    setAccessibleName(tr("Sent and received"));
    build(commands);
    connect(m_form, &Segments::chosen, this, &ExchangeView::showBodies);
}

void ExchangeView::build(CommandList& commands) {
    auto* sent = new TextLabel(tr("Sent"), FontRole::Small, Token::Text, m_all);
    auto* received = new TextLabel(tr("Received"), FontRole::Small, Token::Text, m_all);
    for (TextLabel* each : {sent, received}) each->setSemibold(true);
    for (TextLabel* each : {m_none, m_sentNote, m_receivedNote, m_personal}) each->setWordWrap(true);
    m_path->setElided(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasonRow = buildReason();
    auto* layout = new QVBoxLayout(m_all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(rowOf(
        {sent, m_path, follower(commands, "attempt.show", "eye", m_all),
         follower(commands, "attempt.curl", "terminal", m_all), follower(commands, "attempt.copySent", "copy", m_all)},
        1));
    layout->addWidget(m_reasonRow);
    layout->addWidget(m_personal);
    layout->addWidget(m_sent);
    layout->addWidget(m_sentNote);
    layout->addSpacing(6);
    layout->addLayout(rowOf({received, m_code, m_after, follower(commands, "attempt.copyReceived", "copy", m_all)}, 2));
    layout->addWidget(m_received);
    layout->addWidget(m_receivedNote);
    layout->addSpacing(4);
    layout->addLayout(rowOf({new QWidget(m_all), m_form}, 0));
    auto* own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_none);
    own->addWidget(m_all);
}

QWidget* ExchangeView::buildReason() {
    auto* row = new QWidget(m_all);
    auto* title = new TextLabel(tr("Why do you need to see the customer's data? The journal keeps it."),
                                FontRole::Small, Token::Text2, row);
    title->setWordWrap(true);
    m_reason = new QLineEdit(row);
    m_reason->setAccessibleName(title->text());
    m_reason->setMaxLength(500);
    m_show = new Button(tr("Show"), Button::Kind::Plain, row);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addLayout(rowOf({m_reason, m_show}, 0));
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_show->setEnabled(text.trimmed().size() >= reason_characters_min); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ExchangeView::sayReason);
    connect(m_show, &QPushButton::clicked, this, &ExchangeView::sayReason);
    m_show->setEnabled(false);
    row->hide();
    return row;
}

void ExchangeView::show(const std::optional<api::SentAttempt>& attempt, const QString& why, bool personal) {
    const bool other = attempt != m_attempt;
    m_attempt = attempt;
    m_none->setText(why);
    m_none->setVisible(!attempt && !why.isEmpty());
    m_all->setVisible(attempt.has_value());
    m_personal->setText(tr("The customer's data is shown. The journal says so."));
    m_personal->setVisible(personal);
    if (personal || !attempt) m_reasonRow->hide();
    if (personal && other && static_cast<BodyForm>(m_form->current()) == BodyForm::Brief)
        m_form->setCurrent(static_cast<int>(BodyForm::Whole));  // what was asked for stands deep in it
    if (attempt && other) showBodies();
}

void ExchangeView::showBody(CodeBox& box, TextLabel& note, const api::AttemptBody& body, std::optional<Shown> values) {
    const auto form = static_cast<BodyForm>(m_form->current());
    box.show(bodyText(text(body.text), form), values);
    box.setVisible(!body.text.empty());
    const QString size = m_formats.locale.formattedDataSize(static_cast<qint64>(body.bytes));
    note.setText(body.cut            ? tr("Only the beginning is kept; it had %1.").arg(size)
                 : body.text.empty() ? tr("Without a body.")
                                     : QString());
    note.setVisible(!note.text().isEmpty());
}

void ExchangeView::showBodies() {
    if (!m_attempt) return;
    const Shown look = answerLook(*m_attempt);
    m_path->setText(targetOf(*m_attempt));
    m_path->setToolTip(m_path->text());
    m_code->say(answerWord(*m_attempt), look);
    m_after->setText(tr("after %1").arg(duration(m_formats, m_attempt->took)));
    showBody(*m_sent, *m_sentNote, m_attempt->request, std::nullopt);
    if (!m_attempt->documentKept)
        m_sentNote->setText(
            tr("The order has been changed more than once since, so its document of then is not here.")),
            m_sentNote->show();
    showBody(*m_received, *m_receivedNote, m_attempt->response,
             look == Shown::Failed ? std::optional(look) : std::nullopt);
    if (m_attempt->end != core::AttemptEnd::Answered)
        m_receivedNote->setText(text(m_attempt->code)), m_receivedNote->setVisible(!m_attempt->code.empty());
}

void ExchangeView::changeForm() {
    m_form->setCurrent((m_form->current() + 1) % 3);
    showBodies();
}

void ExchangeView::askReason() {
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ExchangeView::sayReason() {
    const QString reason = m_reason->text().trimmed();
    if (reason.size() < reason_characters_min) return;
    m_reasonRow->hide();
    m_reason->clear();
    emit showAsked(reason);
}

void ExchangeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_reasonRow->isVisible())
        m_reasonRow->hide();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace sagadesk::ui
