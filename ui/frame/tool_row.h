// The row under the menus: connection, back and forward, the find box, New order, Live. A plain widget, so that Tab
// reaches its buttons.
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <optional>

#include "ui/bridge/desk.h"
#include "ui/frame/connection_look.h"

namespace sagadesk::ui {

class Button;
class CommandList;
class QueryField;

// Which orchestrator this is, so that nobody acts on the wrong one. Pressed, it offers what can be done about it.
class ConnectionChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget* parent);
    void set(const QString& name, const QString& second, const ConnectionLook& look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_second;
    ConnectionLook m_look;
};

// One place for everything. Over a list it holds the list's query and edits it; elsewhere it looks like a field and
// opens the Finder, which has the real one.
class FindBox final : public QWidget {
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent);
    void setKeyText(const QString& keys) { m_keys = keys, layOut(), update(); }
    // nullopt: the page in front has no query.
    void setQuery(const std::optional<QString>& query);
    [[nodiscard]] QueryField& field() { return *m_field; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void asked(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    QueryField* m_field;
    QString m_keys;
};

class ToolRow final : public QWidget {
    Q_OBJECT

public:
    ToolRow(CommandList& commands, QWidget* parent);
    [[nodiscard]] ConnectionChip& connection() { return *m_connection; }
    [[nodiscard]] FindBox& findBox() { return *m_findBox; }
    [[nodiscard]] const QWidget& bell() const;
    void setUnread(int notices);

signals:
    void moreAsked(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionChip* m_connection;
    FindBox* m_findBox;
    Button* m_bell;
};

}  // namespace sagadesk::ui
