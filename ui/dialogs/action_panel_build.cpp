// How ActionPanel is laid out.
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/dialogs/action_panel.h"
#include "ui/dialogs/amend_form.h"
#include "ui/dialogs/reasons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/effect_list.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

void ActionPanel::build() {
    setAccessibleName(tr("Action"));
    m_title = new TextLabel(FontRole::Lead, Token::Text, this);
    m_title->setElided(true);
    m_close = Button::icon(QStringLiteral("close"), tr("Leave without doing it"), Button::Kind::Quiet, this);
    connect(m_close, &QPushButton::clicked, this, &ActionPanel::leave);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 0);
    head->addSpacing(theme().scaled(15) + 11);  // the icon, on whatever side it is
    head->addWidget(m_title, 1);
    head->addWidget(m_close);

    m_scrolled = new QWidget(this);
    auto* fields = new QVBoxLayout(m_scrolled);
    fields->setContentsMargins(12, 10, 12, 8);
    fields->setSpacing(6);
    buildFields(*fields);
    fields->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_scrolled);
    m_scrolled->setBackgroundRole(QPalette::Base);
    m_scrolled->setAutoFillBackground(true);

    m_do = new Button(QString(), Button::Kind::Primary, this);
    m_do->setKeyText(QStringLiteral("Ctrl+Enter"));
    m_do->setAutoDefault(false);
    m_leave = new Button(tr("Not now"), Button::Kind::Plain, this);
    m_leave->setKeyText(QStringLiteral("Esc"));
    connect(m_do, &QPushButton::clicked, this, &ActionPanel::act);
    connect(m_leave, &QPushButton::clicked, this, &ActionPanel::leave);
    m_why = new TextLabel(FontRole::Small, Token::Text2, this);
    m_foot = new TextLabel(FontRole::Small, Token::Text3, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 4, 12, 12);
    foot->setSpacing(6);
    for (TextLabel* each : {m_why, m_foot}) each->setWordWrap(true);
    foot->addWidget(m_why);
    foot->addLayout(buttons);
    foot->addWidget(m_foot);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(5);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

void ActionPanel::buildFields(QVBoxLayout& layout) {
    m_about = new TextLabel(FontRole::Small, Token::Text2, m_scrolled);
    m_changed = new TextLabel(FontRole::Small, Token::Text, m_scrolled);
    m_changed->setShown(Shown::Held);
    m_lookUp = new TextLabel(FontRole::Small, Token::Text2, m_scrolled);
    m_lookUp->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effects = new EffectList(m_scrolled);
    m_form = new AmendForm(m_scrolled);
    m_referenceTitle = new TextLabel(tr("Reference at the service"), FontRole::Small, Token::Text2, m_scrolled);
    m_reference = new QLineEdit(m_scrolled);
    m_reference->setAccessibleName(m_referenceTitle->text());
    m_reasonTitle = new TextLabel(FontRole::Small, Token::Text2, m_scrolled);
    m_reason = new QPlainTextEdit(m_scrolled);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(3 * theme().lineHeight(FontRole::Body) + 12);
    m_typedTitle = new TextLabel(FontRole::Small, Token::Text2, m_scrolled);
    m_typed = new QLineEdit(m_scrolled);
    m_typed->setAccessibleName(tr("Order number, to make sure"));
    for (TextLabel* each : {m_about, m_changed, m_lookUp}) each->setWordWrap(true);
    for (QWidget* each : std::initializer_list<QWidget*>{m_about, m_changed, m_effects, m_lookUp, m_form,
                                                         m_referenceTitle, m_reference, m_reasonTitle, m_reason})
        layout.addWidget(each);
    for (int i = 0; i < reasons_offered; ++i) {
        auto* earlier = new Button(QString(), Button::Kind::Link, m_scrolled);
        connect(earlier, &QPushButton::clicked, this, [this, earlier] {
            m_reason->setPlainText(earlier->toolTip());
            m_reason->setFocus(Qt::OtherFocusReason);
        });
        m_reasons.push_back(earlier);
        layout.addWidget(earlier);
    }
    layout.addWidget(m_typedTitle);
    layout.addWidget(m_typed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ActionPanel::review);
    connect(m_typed, &QLineEdit::textChanged, this, &ActionPanel::review);
    connect(m_reference, &QLineEdit::textChanged, this, [this] {
        if (m_order) showEffects();
    });
    connect(m_form, &AmendForm::changed, this, &ActionPanel::showEffects);
}

}  // namespace sagadesk::ui
