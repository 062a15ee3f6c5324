// The row under the menus: connection, back and forward, the find box, New order, Live. A plain widget, so that Tab
// reaches its buttons.
#pragma once

#include <QFrame>
#include <QWidget>

#include "ui/bridge/desk.h"

namespace sagadesk::ui {

class Button;
class CommandList;

// Which orchestrator this is, so that nobody acts on the wrong one.
class ConnectionChip final : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget* parent);
    void set(const QString& name, const QString& place, const QColor& mark);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_place;
    QColor m_mark;
};

// Looks like a field and opens the Finder, which has the real one.
class FindBox final : public QWidget {
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent);
    void setKeyText(const QString& keys) { m_keys = keys, update(); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void asked(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_keys;
};

class ToolRow final : public QWidget {
    Q_OBJECT

public:
    ToolRow(CommandList& commands, QWidget* parent);
    [[nodiscard]] ConnectionChip& connection() { return *m_connection; }
    [[nodiscard]] FindBox& findBox() { return *m_findBox; }

signals:
    void moreAsked(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ConnectionChip* m_connection;
    FindBox* m_findBox;
};

}  // namespace sagadesk::ui
