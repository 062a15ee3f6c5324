#include "ui/frame/notice_panel.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace sagadesk::ui {

namespace {

constexpr int text_left = 38;

// Icon, the sentence on as many lines as it needs, its time below.
class NoticeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QListView* view = qobject_cast<const QListView*>(option.widget);
        const int width = (view == nullptr ? 360 : view->viewport()->width()) - text_left - space::m;
        const QRect lines = QFontMetrics(theme().font(FontRole::Body))
                                .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
        return {100, lines.height() + theme().lineHeight(FontRole::Small) + 2 * space::s};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& t = theme();
        const QRect row = option.rect;
        const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) painter->fillRect(row, t.color(Token::Selected));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.color(Token::Hair));
        const bool alarm = index.data(NoticeLog::AlarmRole).toBool();
        const int side = t.scaled(16);
        paintIcon(*painter, place({row.left() + space::m, row.top() + space::s + 1, side, side}),
                  alarm ? QStringLiteral("status-held") : QStringLiteral("info"),
                  alarm ? t.color(Shown::Held) : t.color(Token::Text2),
                  t.color(selected ? Token::Selected : Token::Base));
        const int when = t.lineHeight(FontRole::Small);
        const QRect words(row.left() + text_left, row.top() + space::s, row.width() - text_left - space::m,
                          row.height() - 2 * space::s - when);
        painter->setFont(t.font(FontRole::Body, index.data(NoticeLog::UnreadRole).toBool()));
        painter->setPen(t.color(Token::Text));
        painter->drawText(place(words), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, index.data().toString());
        paintText(*painter, place({words.left(), words.bottom() + 1, words.width(), when}),
                  index.data(NoticeLog::WhenRole).toString(), t.font(FontRole::Small), t.color(Token::Text2));
    }
};

}  // namespace

NoticePanel::NoticePanel(NoticeLog& log, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_log(log),
      m_list(new QListView(this)),
      m_none(new TextLabel(tr("No notices in the last seven days."), FontRole::Body, Token::Text2, this)) {
    setAccessibleName(tr("Notices"));
    m_list->setModel(&log);
    m_list->setItemDelegate(new NoticeDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Notices"));
    m_none->setContentsMargins(space::m, space::m, space::m, space::m);
    auto* head = new TextLabel(tr("Notices"), FontRole::Lead, Token::Text, this);
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    for (QWidget* each : std::initializer_list<QWidget*>{head, m_none}) column->addWidget(each);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, &NoticePanel::choose);
    connect(m_list, &QListView::clicked, this, &NoticePanel::choose);
}

void NoticePanel::openUnder(const QWidget& button) {
    const bool none = m_log.rowCount() == 0;
    m_none->setVisible(none);
    m_list->setVisible(!none);
    resize(theme().scaled(400), none ? sizeHint().height() : theme().scaled(420));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    move(button.mapToGlobal(QPoint(mirrored ? 0 : button.width() - width(), button.height() + 4)));
    show();
    m_list->setCurrentIndex(m_log.index(0));
    m_list->setFocus(Qt::PopupFocusReason);
    m_log.readAll();
}

void NoticePanel::choose(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QString page = index.data(NoticeLog::PageRole).toString(),
                  query = index.data(NoticeLog::QueryRole).toString();
    hide();
    emit followed(page, query);
}

void NoticePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Base));
    painter.setPen(QPen(theme().color(Token::Strong), 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace sagadesk::ui
