// What was sent for the chosen try and what came back: laid out or raw, to copy, and with personal data on request.
//
// Part of TriesPanel; UI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "api/attempts.h"
#include "ui/format/body_text.h"
#include "ui/format/formats.h"
#include "ui/format/shown.h"

class QLineEdit;

namespace sagadesk::ui {

class Button;
class CodeBox;
class CommandList;
class Pill;
class Segments;
class TextLabel;

class ExchangeView final : public QWidget {
    Q_OBJECT

public:
    ExchangeView(const Formats& formats, CommandList& commands, QWidget* parent);
    // nullopt: nothing is kept of it, for the reason in words.
    void show(const std::optional<api::SentAttempt>& attempt, const QString& why, bool personal);
    using QWidget::show;
    [[nodiscard]] const std::optional<api::SentAttempt>& attempt() const { return m_attempt; }
    // Asks why somebody wants to see personal data; done in place.
    void askReason();
    void changeForm();

signals:
    void showAsked(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(CommandList& commands);
    QWidget* buildReason();
    void showBodies();
    void showBody(CodeBox& box, TextLabel& note, const api::AttemptBody& body, std::optional<Shown> values);
    void sayReason();

    const Formats& m_formats;
    std::optional<api::SentAttempt> m_attempt;
    QWidget *m_all, *m_reasonRow;
    TextLabel *m_none, *m_path, *m_after, *m_sentNote, *m_receivedNote, *m_personal;
    Segments* m_form;
    Pill* m_code;
    CodeBox *m_sent, *m_received;
    QLineEdit* m_reason;
    Button* m_show;
};

}  // namespace sagadesk::ui
