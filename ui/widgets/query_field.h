// The line in which a query is written: fields in accent, what can't be read underlined, completion with Tab.
//
// Emits edited() when the typing pauses, or at once with Enter. UI thread.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include "api/search.h"

class QCompleter;

namespace sagadesk::ui {

class QueryField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit QueryField(QWidget* parent);

    [[nodiscard]] QString query() const { return toPlainText(); }
    // Without edited(); the cursor goes to the end unless the text is the same.
    void setQuery(const QString& query);
    // Puts "total:" behind the query, the cursor there, and offers its values.
    void begin(const QString& field);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited(const QString& query);
    void leftBelow();  // Down: into the list
    void leftOut();    // Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void wheelEvent(QWheelEvent*) override {}

private:
    void restyle();
    bool complete();
    bool keyForPopup(const QKeyEvent& event);
    void take(const QString& option);

    QCompleter* m_completer;
    api::SearchCompletion m_offer;
    QTimer m_pause;
};

// Where bytes of a UTF-8 text lie in the text of Qt.
[[nodiscard]] int charactersOf(const QByteArray& utf8, std::size_t bytes);

}  // namespace sagadesk::ui
