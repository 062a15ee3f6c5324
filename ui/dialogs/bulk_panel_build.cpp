// The parts of the bulk panel and how they stand.
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/dialogs/bulk_panel.h"
#include "ui/frame/command_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effects_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int rates[] = {1, 2, 5, 10, 20, 50, 100, 0};
constexpr int usual_rate = 10;

// A small font where the style's own would be the body's.
template <class W>
W* small(W* widget) {
    widget->setFont(theme().font(FontRole::Small));
    QObject::connect(&theme(), &Theme::changed, widget, [widget] { widget->setFont(theme().font(FontRole::Small)); });
    return widget;
}

class HeadRow final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::Window));
        painter.fillRect(QRect(0, 0, 1, height()), theme().color(Token::Border));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Token::Border));
    }
};

}  // namespace

void BulkPanel::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head());
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::m + 1, space::m, space::m, space::m);
    m_column->setSpacing(space::s);
    m_effects = new EffectsCard(body);
    m_reference = small(new QLineEdit(body));
    m_reference->setPlaceholderText(tr("Reference at the service"));
    m_reference->setAccessibleName(tr("Reference at the service"));
    m_error = new TextLabel(FontRole::Small, Token::Text, body);
    m_error->setShown(Shown::Failed);
    m_error->setWordWrap(true);
    m_error->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_effects, m_reference, options(), reasonBox(), m_error})
        m_column->addWidget(each);
    m_column->addStretch(1);
    m_column->addWidget(foot());
    all->addWidget(body, 1);
    connect(m_reference, &QLineEdit::textChanged, this, &BulkPanel::changed);
}

QWidget* BulkPanel::head() {
    auto* head = new HeadRow(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::m + 1, space::xs, space::xs, space::xs);
    m_title = new TextLabel(FontRole::Lead, Token::Text, head);
    m_title->setElided(true);
    auto* close = Button::icon(QStringLiteral("close"), tr("Leave the panel"), Button::Kind::Quiet, head);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    head->setMinimumHeight(theme().scaled(36));
    connect(close, &QPushButton::clicked, this, &BulkPanel::left);
    return head;
}

void BulkPanel::rebuildChoices() {
    delete m_actions;
    QStringList words;
    for (const BulkChoice& each : m_choices) words << each.name;
    m_actions = new SegmentedControl(words, tr("Action"), this);
    m_actions->setEvenly(true);
    m_column->insertWidget(0, m_actions);
    setTabOrder(m_actions, m_reference);
    connect(m_actions, &SegmentedControl::chosen, this, &BulkPanel::chooseAt);
}

QWidget* BulkPanel::options() {
    m_options = new QWidget(this);
    auto* column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    m_canary = small(new QCheckBox(tr("Try 5 orders first, the others when they are through"), m_options));
    m_canary->setChecked(true);
    column->addWidget(paceRow());
    column->addWidget(m_canary);
    column->addWidget(brakeRow());
    return m_options;
}

QWidget* BulkPanel::paceRow() {
    auto* widget = new QWidget(m_options);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_rate = small(new QComboBox(widget));
    m_rate->setFixedHeight(theme().scaled(26));
    m_rate->setAccessibleName(tr("Pace, orders per second"));
    for (const int rate : rates)
        m_rate->addItem(rate == 0 ? tr("No limit") : m_around.formats.locale.toString(rate), rate);
    m_rate->setCurrentIndex(m_rate->findData(usual_rate));
    m_pace = new TextLabel(FontRole::Small, Token::Text, widget);
    m_pace->setElided(true);
    auto* name = new TextLabel(tr("Pace"), FontRole::Small, Token::Text2, widget);
    name->setBuddy(m_rate);
    row->addWidget(name);
    row->addSpacing(space::xl);
    row->addWidget(m_rate);
    row->addWidget(m_pace, 1);
    connect(m_rate, &QComboBox::currentIndexChanged, this, &BulkPanel::sayPace);
    return widget;
}

QWidget* BulkPanel::brakeRow() {
    auto* widget = new QWidget(m_options);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_brake = small(new QCheckBox(tr("Stop by itself if more than"), widget));
    m_brake->setChecked(true);
    m_share = small(new QSpinBox(widget));
    m_share->setRange(1, 99);
    m_share->setValue(5);
    m_share->setSuffix(tr(" %"));
    m_share->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_share->setAlignment(Qt::AlignTrailing);
    m_share->setFixedSize(theme().scaled(48), theme().scaled(26));
    m_share->setAccessibleName(tr("Share that may be held again"));
    row->addWidget(m_brake);
    row->addWidget(m_share);
    row->addWidget(new TextLabel(tr("are held again"), FontRole::Small, Token::Text, widget));
    row->addStretch(1);
    connect(m_brake, &QCheckBox::toggled, m_share, &QWidget::setEnabled);
    return widget;
}

QWidget* BulkPanel::reasonBox() {
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, space::xs, 0, 0);
    column->setSpacing(space::xs);
    auto* row = new QHBoxLayout;
    auto* name = new TextLabel(tr("Reason, kept in the audit trail"), FontRole::Small, Token::Text2, widget);
    m_offer = new Button(tr("Last reasons"), Button::Kind::Link, widget);
    m_offer->setSmall(true);
    m_offer->hide();
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_offer);
    m_reason = small(new QPlainTextEdit(widget));
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(name->text());
    m_reason->setFixedHeight(theme().lineHeight(FontRole::Small) * 2 + space::l);
    name->setBuddy(m_reason);
    column->addLayout(row);
    column->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &BulkPanel::changed);
    connect(m_offer, &QPushButton::clicked, this, &BulkPanel::offerReasons);
    return widget;
}

QWidget* BulkPanel::foot() {
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_start = new Button(QString(), Button::Kind::Primary, widget);
    m_start->setKeyText(QStringLiteral("Ctrl+Enter"));
    m_leave = new Button(tr("Not now"), Button::Kind::Plain, widget);
    m_leave->setKeyText(QStringLiteral("Esc"));
    row->addWidget(m_start);
    row->addWidget(m_leave);
    row->addStretch(1);
    m_note = new TextLabel(tr("You can pause or stop it at any time."), FontRole::Small, Token::Text2, widget);
    m_note->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_start, &QPushButton::clicked, this, &BulkPanel::start);
    connect(m_leave, &QPushButton::clicked, this, &BulkPanel::left);
    connect(this, &BulkPanel::changed, m_start, [this] {
        const QString why = whyNotStart();
        m_start->setEnabled(why.isEmpty());
        m_start->setToolTip(why);
        m_note->setText(why.isEmpty() || !m_planned ? tr("You can pause or stop it at any time.") : why);
    });
    return widget;
}

void BulkPanel::offerReasons() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& reason : m_reasons)
        menu->addAction(QString(reason).replace(QLatin1Char('&'), QStringLiteral("&&")),
                        [this, reason] { m_reason->setPlainText(reason); });
    menu->popup(m_offer->mapToGlobal(QPoint(0, m_offer->height())));
}

}  // namespace sagadesk::ui
