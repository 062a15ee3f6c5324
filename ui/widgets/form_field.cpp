#include "ui/widgets/form_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

FormField::FormField(const QString& name, QWidget* parent, QWidget* input)
    : QWidget(parent),
      m_name(new TextLabel(name, FontRole::Small, Token::Text2, this)),
      m_wrong(new TextLabel(FontRole::Small, Token::Text, this)),
      m_mark(new IconLabel(12, this)),
      m_input(input) {
    if (m_input == nullptr) {
        m_edit = new QLineEdit(this);
        m_input = m_edit;
        connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
    }
    m_input->setParent(this);
    m_input->installEventFilter(this);
    m_name->setBuddy(m_input);
    m_wrong->setShown(Shown::Failed);
    m_wrong->setElided(true);
    m_wrong->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_mark->set(QStringLiteral("status-failed"), Shown::Failed);
    QSizePolicy kept = m_mark->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(kept);
    m_mark->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_name);
    head->addWidget(m_wrong, 1);
    head->addWidget(m_mark);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xxs);
    layout->addLayout(head);
    layout->addWidget(m_input);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_input);
    describe();
}

void FormField::setText(const QString& text) {
    if (m_edit->text() != text) m_edit->setText(text);
}

void FormField::setName(const QString& name) {
    m_name->setText(name);
    describe();
}

void FormField::setWrong(const QString& sentence) {
    if (m_sentence == sentence) return;
    m_sentence = sentence;
    m_wrong->setText(sentence);
    m_mark->setVisible(!sentence.isEmpty());
    m_input->setProperty("error", !sentence.isEmpty());
    m_input->setToolTip(sentence);
    m_input->update();
    describe();
}

void FormField::describe() {
    m_input->setAccessibleName(m_name->text());
    m_input->setAccessibleDescription(m_sentence);
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && !m_left) {
        m_left = true;
        emit left();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace sagadesk::ui
