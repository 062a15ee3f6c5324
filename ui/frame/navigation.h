// The navigation at the left: screens with their counts, saved views, Settings. Folds to icons in a narrow window.
#pragma once

#include <QHash>
#include <QListView>
#include <QStandardItemModel>
#include <QWidget>

#include "ui/frame/page.h"

namespace sagadesk::ui {

struct SavedView {
    QString name, page, query;
    std::uint64_t count = 0;
};

class NavigationDelegate;

class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent);

    void setCurrent(const QString& page);
    void setCount(const QString& page, std::uint64_t count, Navigator::Loudness loudness);
    void setViews(const QList<SavedView>& views);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    [[nodiscard]] QWidget* firstFocus() const { return m_screens; }

signals:
    void pageChosen(const QString& id);
    void viewChosen(const QString& page, const QString& query);
    void viewMenuAsked(int view, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* makeList(QStandardItemModel& model, const QString& name);
    void resize();
    void choose(const QModelIndex& index);
    [[nodiscard]] QStandardItem* itemOf(const QString& page) const;

    QStandardItemModel m_screenModel, m_viewModel, m_bottomModel;
    QListView *m_screens, *m_views, *m_bottom;
    QWidget* m_viewsHead;
    QString m_current;
    bool m_folded = false;
};

}  // namespace sagadesk::ui
