#include "ui/dialogs/cause_note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/format/words/sentence.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

CauseNote::CauseNote(Surroundings& around, QWidget* parent)
    : QWidget(parent),
      m_around(around),
      m_before(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_text(new QLineEdit(this)),
      m_note(new Button(tr("Add note"), Button::Kind::Plain, this)),
      m_settle(new Button(tr("The cause is settled"), Button::Kind::Plain, this)) {
    m_before->setWordWrap(true);
    m_text->setPlaceholderText(tr("What others should know of this cause"));
    m_text->setAccessibleName(tr("Note on the cause"));
    m_text->setMaxLength(500);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    row->addWidget(m_settle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, 0, space::m, space::s);
    column->setSpacing(space::xs);
    column->addWidget(m_before);
    column->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &CauseNote::review);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { send(false); });
    connect(m_note, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_settle, &QPushButton::clicked, this, [this] { send(true); });
    review();
    hide();
}

void CauseNote::set(const api::CauseView& cause) {
    if (m_cause != cause.id) {
        m_text->clear();
        hide();
    }
    m_cause = cause.id;
    QStringList lines;
    for (const api::NoteView& note : cause.notes)
        lines << tr("%1, %2: %3")
                     .arg(clock(m_around.formats, note.at), text(note.actor).section(QLatin1Char(':'), -1),
                          text(note.text));
    m_before->setText(lines.join(QLatin1Char('\n')));
    m_before->setVisible(!lines.isEmpty());
}

void CauseNote::open() {
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void CauseNote::review() {
    const bool enough = m_text->text().trimmed().size() >= 3;
    m_note->setEnabled(enough);
    m_settle->setEnabled(enough);
}

void CauseNote::send(bool settle) {
    if (!m_note->isEnabled()) return;
    const api::CauseCommand command{m_cause, settle, m_text->text().trimmed().toStdString(), {}};
    m_around.desk.cause(command, this, [this](const api::Answer<api::CauseDone>& answer) {
        if (!answer) return m_around.navigator.say(text(answer.error().detail));
        m_text->clear();
        hide();
        emit said();
    });
}

}  // namespace sagadesk::ui
