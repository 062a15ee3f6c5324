// The head of a column of the Pipeline: name and number of orders; how many pass a minute and how long it usually
// takes; the last hour as a line. Painted; its accessible name says all of it.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/widgets/spark.h"

namespace sagadesk::ui {

class PipelineHead final : public QWidget {
    Q_OBJECT

public:
    struct Look {
        QString name, number, pace, usual;  // "Authorise", "318", "24.8/min", "usual 0.7 s"
        Spark hour;
        std::optional<Shown> mark;  // when its step is not normal
    };

    explicit PipelineHead(QWidget* parent = nullptr);
    void set(Look look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect place(const QRect& r) const;
    void paintNumbers(QPainter& painter, int y) const;

    Look m_look;
};

}  // namespace sagadesk::ui
