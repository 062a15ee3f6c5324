#include "ui/pages/blank_page.h"

#include <QVBoxLayout>

#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

BlankPage::BlankPage(QString id, QString title, QString icon, Surroundings& around, QWidget* parent)
    : Page(std::move(id), around, parent),
      m_title(std::move(title)),
      m_icon(std::move(icon)) {
    auto* layout = new QVBoxLayout(this);
    auto* sentence = new TextLabel(tr("This version has no such screen."), FontRole::Body, Token::Text2, this);
    layout->addStretch();
    layout->addWidget(sentence, 0, Qt::AlignCenter);
    layout->addStretch();
}

}  // namespace sagadesk::ui
