// The tries of the chosen step, why there is no further one, and the one key that all of them used.
//
// Part of OrderPage; UI thread.
#pragma once

#include <QWidget>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"

class QTableView;

namespace sagadesk::ui {

class TextLabel;
class TriesModel;

class TriesPanel final : public QWidget {
    Q_OBJECT

public:
    TriesPanel(const Formats& formats, QWidget* parent);
    void show(const api::OrderSnapshot& order, const Lane* lane, int bar);
    using QWidget::show;

signals:
    void chosen(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void explain(const api::OrderSnapshot& order, const Lane& lane);

    const Formats& m_formats;
    QString m_icon;
    QColor m_ink;
    TextLabel *m_title, *m_service, *m_count, *m_whyTitle, *m_why, *m_key;
    TriesModel* m_model;
    QTableView* m_table;
    bool m_showing = false;
};

}  // namespace sagadesk::ui
