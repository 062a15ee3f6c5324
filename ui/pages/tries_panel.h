// The tries of the chosen step, why there is no further one, what was sent and received, and the one key of all tries.
//
// Part of OrderPage; UI thread.
#pragma once

#include <QWidget>
#include <optional>

#include "api/attempts.h"
#include "ui/format/formats.h"
#include "ui/models/timeline.h"

class QTableView;
class QVBoxLayout;

namespace sagadesk::ui {

class CommandList;
class ExchangeView;
class TextLabel;
class TriesModel;

class TriesPanel final : public QWidget {
    Q_OBJECT

public:
    TriesPanel(const Formats& formats, CommandList& commands, QWidget* parent);
    void show(const api::OrderSnapshot& order, const Lane* lane, int bar);
    using QWidget::show;
    // What is kept of the step's attempts; nullptr: it is not there yet.
    void setKept(const api::AttemptsPage* kept);
    [[nodiscard]] ExchangeView& exchange() const { return *m_exchange; }
    [[nodiscard]] const std::string& service() const { return m_lane.service; }

signals:
    void chosen(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTable();
    void buildWords(QVBoxLayout& layout);
    void explain(const api::OrderSnapshot& order, const Lane& lane);
    void showExchange();

    const Formats& m_formats;
    QString m_icon;
    QColor m_ink;
    TextLabel *m_title, *m_service, *m_count, *m_whyTitle, *m_why, *m_key;
    TriesModel* m_model;
    QTableView* m_table;
    ExchangeView* m_exchange;
    Lane m_lane;
    int m_bar = -1;
    std::optional<api::AttemptsPage> m_kept;
    bool m_showing = false;
};

}  // namespace sagadesk::ui
