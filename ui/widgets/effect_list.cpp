#include "ui/widgets/effect_list.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/painting.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

EffectList::EffectList(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void EffectList::say(const QStringList& effects) {
    if (effects == m_effects && m_rows->count() > 0) return;
    m_effects = effects;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& text, Token color, bool loud) {
        auto* label = new TextLabel(text, FontRole::Small, color, this);
        label->setSemibold(loud);
        label->setWordWrap(true);
        label->setContentsMargins(10, 5, 10, 6);
        m_rows->addWidget(label);
        label->show();
    };
    add(tr("What will happen"), Token::Text2, true);
    for (const QString& effect : effects) add(effect, Token::Text, effect == effects.front());
    setAccessibleName(tr("What will happen"));
    setAccessibleDescription(effects.join(QLatin1Char(' ')));
}

void EffectList::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.color(Token::Base), t.color(Token::Border), t.line());
    for (int i = 0; i < m_rows->count(); ++i) {
        const QRect row = m_rows->itemAt(i)->geometry();
        if (i == 0) painter.fillRect(row.adjusted(0, 0, 0, 0), t.color(Token::Window));
        if (i + 1 < m_rows->count()) painter.fillRect(row.left(), row.bottom(), row.width(), 1, t.color(Token::Border));
    }
}

}  // namespace sagadesk::ui
