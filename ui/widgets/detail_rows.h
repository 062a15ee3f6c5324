// Names and values of one thing, one under the other; values wrap, can be selected, and may be in mono.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace sagadesk::ui {

class TextLabel;

struct DetailRow {
    QString name, value;
    bool mono = false;
};

class DetailRows final : public QWidget {
    Q_OBJECT

public:
    explicit DetailRows(QWidget* parent = nullptr);
    // Rows without a value are left out.
    void set(const QList<DetailRow>& rows);

private:
    QGridLayout* m_grid;
    QList<QPair<TextLabel*, TextLabel*>> m_labels;
};

}  // namespace sagadesk::ui
