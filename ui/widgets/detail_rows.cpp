#include "ui/widgets/detail_rows.h"

#include <QGridLayout>

#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

// Long words, such as hashes, may break anywhere.
QString breakable(const QString& value) {
    QString text;
    for (int i = 0; i < value.size(); ++i) {
        text += value.at(i);
        if (i % 8 == 7) text += QChar(0x200B);
    }
    return text;
}

}  // namespace

DetailRows::DetailRows(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, theme().scaled(88));
}

void DetailRows::set(const QList<DetailRow>& rows) {
    for (const auto& [name, value] : m_labels) delete name, delete value;
    m_labels.clear();
    QStringList said;
    for (const DetailRow& row : rows) {
        if (row.value.isEmpty()) continue;
        auto* name = new TextLabel(row.name, FontRole::Small, Token::Text2, this);
        auto* value = new TextLabel(row.mono ? FontRole::Mono : FontRole::Small, Token::Text, this);
        value->setTextFormat(Qt::PlainText);
        value->setText(row.mono ? breakable(row.value) : row.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(row.name, row.value));
        const int line = static_cast<int>(m_labels.size());
        m_grid->addWidget(name, line, 0, Qt::AlignTop);
        m_grid->addWidget(value, line, 1, Qt::AlignTop);
        m_labels.append(qMakePair(name, value));
        said.append(value->accessibleName());
    }
    setAccessibleName(said.join(QStringLiteral(". ")));
}

}  // namespace sagadesk::ui
