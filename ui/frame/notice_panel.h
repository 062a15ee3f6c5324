// The bell's list: the notices of the last seven days, over the button that opens it. Enter or a click leads to their
// place.
//
// A popup, owned by the window; UI thread.
#pragma once

#include <QFrame>
#include <QListView>

#include "ui/models/notice_log.h"

namespace sagadesk::ui {

class NoticePanel final : public QFrame {
    Q_OBJECT

public:
    NoticePanel(NoticeLog& log, QWidget* parent);
    void openUnder(const QWidget& button);

signals:
    void followed(const QString& page, const QString& query);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QModelIndex& index);

    NoticeLog& m_log;
    QListView* m_list;
    QWidget* m_none;
};

}  // namespace sagadesk::ui
