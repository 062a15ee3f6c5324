#include "ui/frame/navigation.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/frame/navigation_delegate.h"
#include "ui/pages/pages.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int width_open = 190, width_folded = 52;

// Up and Down move, letters do not: they are keys of commands.
class NavigationList final : public QListView {
public:
    using QListView::QListView;
    void keyboardSearch(const QString&) override {}
};

QStandardItem* screenItem(const PageRow& row) {
    auto* item = new QStandardItem(row.title);
    item->setData(row.id, nav::Id);
    item->setData(row.icon, nav::Icon);
    item->setToolTip(row.title);
    item->setEditable(false);
    return item;
}

}  // namespace

Navigation::Navigation(QWidget* parent) : QWidget(parent) {
    const auto& pages = pageTable();
    for (const PageRow& page : pages)
        (page.id == QLatin1String("settings") ? m_bottomModel : m_screenModel).appendRow(screenItem(page));
    m_screens = makeList(m_screenModel, tr("Screens"));
    m_views = makeList(m_viewModel, tr("Saved views"));
    m_bottom = makeList(m_bottomModel, tr("Settings"));
    m_bottom->setVisible(m_bottomModel.rowCount() > 0);
    m_views->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_views, &QListView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_views->indexAt(at);
        if (index.isValid()) emit viewMenuAsked(index.row(), m_views->viewport()->mapToGlobal(at));
    });
    auto* head = new TextLabel(tr("Saved views"), FontRole::Small, Token::Text2, this);
    head->setSemibold(true);
    head->setContentsMargins(16, 10, 8, 4);
    head->hide();
    m_viewsHead = head;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(m_screens);
    layout->addWidget(m_viewsHead);
    layout->addWidget(m_views);
    layout->addStretch();
    layout->addWidget(m_bottom);
    setAccessibleName(tr("Navigation"));
    connect(&theme(), &Theme::changed, this, &Navigation::resize);
    resize();
}

QListView* Navigation::makeList(QStandardItemModel& model, const QString& name) {
    auto* list = new NavigationList(this);
    list->setModel(&model);
    list->setItemDelegate(new NavigationDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->viewport()->setAutoFillBackground(false);
    list->setAccessibleName(name);
    connect(list, &QListView::clicked, this, &Navigation::choose);
    connect(list, &QListView::activated, this, &Navigation::choose);
    return list;
}

void Navigation::choose(const QModelIndex& index) {
    const QString page = index.data(nav::Id).toString();
    if (index.data(nav::IsView).toBool())
        emit viewChosen(page, index.data(nav::Query).toString());
    else if (page != m_current)
        emit pageChosen(page);
}

QStandardItem* Navigation::itemOf(const QString& page) const {
    for (const QStandardItemModel* model : {&m_screenModel, &m_bottomModel}) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->item(row)->data(nav::Id).toString() == page) return model->item(row);
    }
    return nullptr;
}

void Navigation::setCurrent(const QString& page) {
    if (QStandardItem* before = itemOf(m_current)) before->setData(false, nav::Current);
    m_current = page;
    QStandardItem* now = itemOf(page);
    if (now == nullptr) return;
    now->setData(true, nav::Current);
    if (now->model() == &m_screenModel) m_screens->setCurrentIndex(now->index());
}

void Navigation::setCount(const QString& page, std::uint64_t count, Navigator::Loudness loudness) {
    QStandardItem* item = itemOf(page);
    if (item == nullptr) return;
    item->setData(static_cast<qulonglong>(count), nav::Count);
    item->setData(static_cast<int>(loudness), nav::Loudness);
    const QString said =
        count == 0 ? item->text() : tr("%1, %2").arg(item->text(), QLocale().toString(qulonglong{count}));
    item->setData(said, Qt::AccessibleTextRole);
    item->setToolTip(said);
}

void Navigation::setViews(const QList<SavedView>& views) {
    bool same = m_viewModel.rowCount() == views.size();
    for (int row = 0; same && row < views.size(); ++row) {
        const QStandardItem* item = m_viewModel.item(row);
        same = item->text() == views[row].name && item->data(nav::Query).toString() == views[row].query;
    }
    if (same) {
        for (int row = 0; row < views.size(); ++row)
            m_viewModel.item(row)->setData(static_cast<qulonglong>(views[row].count), nav::Count);
        return;
    }
    m_viewModel.clear();
    for (const SavedView& view : views) {
        auto* item = new QStandardItem(view.name);
        item->setData(view.page, nav::Id);
        item->setData(view.query, nav::Query);
        item->setData(QStringLiteral("star"), nav::Icon);
        item->setData(true, nav::IsView);
        item->setData(static_cast<qulonglong>(view.count), nav::Count);
        item->setData(m_folded, nav::Folded);
        item->setToolTip(view.query);
        item->setEditable(false);
        m_viewModel.appendRow(item);
    }
    resize();
}

void Navigation::setFolded(bool folded) {
    if (folded == m_folded) return;
    m_folded = folded;
    for (QStandardItemModel* model : {&m_screenModel, &m_bottomModel, &m_viewModel})
        for (int row = 0; row < model->rowCount(); ++row) model->item(row)->setData(folded, nav::Folded);
    resize();
}

// A list is as high as its rows: the navigation never scrolls.
void Navigation::resize() {
    setFixedWidth(theme().scaled(m_folded ? width_folded : width_open));
    for (QListView* list : {m_screens, m_views, m_bottom}) {
        list->doItemsLayout();
        list->setFixedHeight(list->model()->rowCount() * qMax(0, list->sizeHintForRow(0)));
    }
    const bool views = m_viewModel.rowCount() > 0 && !m_folded;
    m_viewsHead->setVisible(views);
    m_views->setVisible(views);
}

void Navigation::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Nav));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), theme().color(Token::Border));
}

}  // namespace sagadesk::ui
