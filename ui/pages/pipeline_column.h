// One column of the Pipeline: head, what is not normal, how many stick, their cards.
//
// While the mouse is over it or the focus in it, its cards keep their places: new ones wait, and so does whatever would
// take room above them. UI thread.
#pragma once

#include <QFrame>
#include <QListView>

#include "ui/models/pipeline_columns.h"
#include "ui/models/pipeline_model.h"

namespace sagadesk::ui {

class Button;
class PipelineHead;
class TextLabel;

// A list of cards whose letters are keys of commands, and whose Left and Right lead to the columns beside it.
class CardList final : public QListView {
    Q_OBJECT

public:
    explicit CardList(QWidget* parent);
    void keyboardSearch(const QString&) override {}

signals:
    void asideAsked(int step);  // -1: the column before, 1: after

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class PipelineColumnView final : public QFrame {
    Q_OBJECT

public:
    // formats and viewer outlive it.
    PipelineColumnView(const Formats& formats, const Viewer& viewer, QWidget* parent);

    void show(const PipelineColumn& column, const PipelineTrouble& trouble, core::Instant at, CardOrder order);
    using QFrame::show;
    void arrange();  // what waits is shown, whoever looks
    [[nodiscard]] const PipelineColumn& column() const { return m_column; }
    [[nodiscard]] PipelineModel& model() { return *m_model; }
    [[nodiscard]] CardList& list() { return *m_list; }
    [[nodiscard]] const api::OrderSummary* current() const;

signals:
    void currentChanged();
    void opened(const QString& number);
    void listAsked();  // all orders of the column

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showHead();
    void showCounts();
    void showBands();
    [[nodiscard]] bool mayMove() const;

    const Formats& m_formats;
    PipelineColumn m_column;
    PipelineTrouble m_troubleNow;
    PipelineModel* m_model;
    PipelineHead* m_head;
    TextLabel *m_lead, *m_sentence, *m_counts, *m_empty;
    QWidget *m_trouble, *m_strip;
    CardList* m_list;
    Button* m_more;
};

}  // namespace sagadesk::ui
