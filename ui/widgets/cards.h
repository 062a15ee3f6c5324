// The cards of an order: its four facts, what to say to the customer; and panels with a head.
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <QWidget>
#include <array>
#include <cstdint>

#include "ui/format/words/fact_words.h"
#include "ui/theme/theme.h"

class QHBoxLayout;
class QVBoxLayout;

namespace sagadesk::ui {

class TextLabel;

// A box with the ground of tables and a line around it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

// A card with a head: title, a grey note, and room for buttons at its end.
class Panel : public Card {
    Q_OBJECT

public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addToHead(QWidget* widget);   // at the end of the head
    void setContent(QWidget* widget);  // under the head, edge to edge

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_layout;
    TextLabel *m_title, *m_note;
};

using Fact = FactWords;

// Was money taken, is stock held, was anything shipped, was the customer told: always all four.
class FactsCard final : public QFrame {
    Q_OBJECT

public:
    // boxed: with a line around it.
    explicit FactsCard(bool boxed, QWidget* parent = nullptr);
    // goods: else it is about services, whose facts have other names.
    void set(const std::array<Fact, 4>& facts, bool goods = true);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    std::array<Fact, 4> m_facts;
    std::array<QString, 4> m_names;
    bool m_boxed;
};

// What to say to the customer, with Copy.
class SayCard final : public QFrame {
    Q_OBJECT

public:
    explicit SayCard(QWidget* parent = nullptr);
    void set(const QString& sentence);

signals:
    void copied(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_sentence;
};

}  // namespace sagadesk::ui
