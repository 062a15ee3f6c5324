#include "ui/pages/pipeline_group.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int narrow = 128, broad = 212;  // px at 100 %

void addState(QHBoxLayout& row, Shown shown, QWidget* parent) {
    auto* icon = new IconLabel(13, parent);
    icon->set(iconOf(shown), shown);
    auto* word = new TextLabel(wordOf(shown), FontRole::Body, Token::Text, parent);
    word->setSemibold(true);
    word->setShown(shown);
    row.addWidget(icon);
    row.addWidget(word);
}

}  // namespace

PipelineGroup::PipelineGroup(bool sure, QWidget* parent)
    : QWidget(parent),
      m_sure(sure),
      m_orders(new TextLabel(FontRole::Small, Token::Text2, this)),
      m_columns(new QHBoxLayout) {
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    if (sure) {
        addState(*head, Shown::Confirmed, this);
        addState(*head, Shown::Processing, this);
    } else {
        addState(*head, Shown::Pending, this);
    }
    m_orders->setElided(true);
    head->addWidget(m_orders, 1);
    head->setContentsMargins(space::xxs, 0, 0, space::s);
    m_columns->setSpacing(space::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addLayout(m_columns, 1);
}

void PipelineGroup::setOrders(const QString& count) {
    m_orders->setText(m_sure ? tr("%1 orders that are being carried out").arg(count)
                             : tr("%1 orders that are not confirmed yet").arg(count));
}

void PipelineGroup::release() {
    while (QLayoutItem* item = m_columns->takeAt(0)) delete item;
    m_weight = 0;
}

void PipelineGroup::add(QWidget* column, bool wide) {
    const int width = theme().scaled(wide ? broad : narrow);
    column->setMinimumWidth(width);
    m_columns->addWidget(column, width);
    m_weight += width;
}

void PipelineGroup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int y = m_columns->geometry().top() - 8;
    painter.fillRect(QRect(0, y, width(), 2), theme().color(m_sure ? Shown::Processing : Shown::Pending));
}

}  // namespace sagadesk::ui
