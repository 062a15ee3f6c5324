#include "ui/frame/connection_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

ConnectionPanel::ConnectionPanel(QWidget& under, const QString& fieldName, const QString& verb)
    : QFrame(&under, Qt::Popup | Qt::FramelessWindowHint),
      m_column(new QVBoxLayout(this)),
      m_field(new QLineEdit(this)),
      m_wrong(new TextLabel(FontRole::Small, Token::Text, this)),
      m_do(new Button(verb, Button::Kind::Primary, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(fieldName);
    m_column->setContentsMargins(space::m, 10, space::m, space::m);
    m_column->setSpacing(space::s);
    auto* label = new TextLabel(fieldName, FontRole::Body, Token::Text, this);
    label->setBuddy(m_field);
    m_field->setAccessibleName(fieldName);
    m_wrong->setShown(Shown::Failed);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_do->setKeyText(QStringLiteral("Enter"));
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_field, m_wrong}) m_column->addWidget(each);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_do);
    foot->addStretch(1);
    m_column->addLayout(foot);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_act(); });
    connect(m_do, &QPushButton::clicked, this, [this] { m_act(); });
    move(under.mapToGlobal(QPoint(0, under.height() + 4)));
}

void ConnectionPanel::open() {
    resize(theme().scaled(300), sizeHint().height());
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void ConnectionPanel::askAddress(QWidget& under, std::function<void(const QString&)> done) {
    auto* panel = new ConnectionPanel(under, tr("Address of the service"), tr("Open its console"));
    panel->m_field->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080"));
    panel->m_act = [panel, done = std::move(done)] {
        const QString address = Connections::addressIn(panel->m_field->text());
        panel->m_wrong->setText(tr("That is no address: it begins with http:// or https://"));
        panel->m_wrong->setVisible(address.isEmpty());
        panel->resize(panel->width(), panel->sizeHint().height());
        if (address.isEmpty()) return;
        panel->close();
        done(address);
    };
    panel->open();
}

void ConnectionPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    painter.setPen(QPen(theme().color(Token::Strong), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace sagadesk::ui
