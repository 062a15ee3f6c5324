#include "ui/widgets/query_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>

#include "ui/theme/theme.h"

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 150ms;

QTextCharFormat formatOf(api::SearchSpan::Role role) {
    QTextCharFormat format;
    if (role == api::SearchSpan::Role::Field) {
        format.setForeground(theme().color(Token::Accent));
        format.setFontWeight(QFont::DemiBold);
    } else if (role == api::SearchSpan::Role::Operator) {
        format.setForeground(theme().color(Token::Text2));
    }
    return format;
}

class QueryHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override {
        const QByteArray utf8 = text.toUtf8();
        const std::string_view bytes(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        for (const api::SearchSpan& span : api::searchSpans(bytes)) {
            const int from = charactersOf(utf8, span.from);
            setFormat(from, charactersOf(utf8, span.to) - from, formatOf(span.role));
        }
        const auto search = api::parseSearch(bytes);
        if (search) return;
        const int from = charactersOf(utf8, search.error().from), to = charactersOf(utf8, search.error().to);
        for (int i = from; i < qMax(to, from + 1) && i < text.size(); ++i) {
            QTextCharFormat wrong = format(i);
            wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrong.setUnderlineColor(theme().color(Shown::Failed));
            setFormat(i, 1, wrong);
        }
    }
};

}  // namespace

int charactersOf(const QByteArray& utf8, std::size_t bytes) {
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

QueryField::QueryField(QWidget* parent) : QPlainTextEdit(parent), m_completer(new QCompleter(this)) {
    setLineWrapMode(NoWrap);
    setTabChangesFocus(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Query of the list"));
    setPlaceholderText(tr("Find an order: number, e-mail, phone, name, card …"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    new QueryHighlighter(document());
    m_completer->setWidget(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &QueryField::take);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit edited(query()); });
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&theme(), &Theme::changed, this, &QueryField::restyle);
    restyle();
}

void QueryField::restyle() {
    setFont(theme().font(FontRole::Body));
    setFixedHeight(QFontMetrics(font()).height() + 2);
    QPalette colours = theme().palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    m_completer->popup()->setFont(font());
}

QSize QueryField::sizeHint() const {
    return {theme().scaled(360), height()};
}

QSize QueryField::minimumSizeHint() const {
    return {theme().scaled(80), height()};
}

void QueryField::setQuery(const QString& query) {
    if (query == this->query()) return;
    const QSignalBlocker quiet(this);
    setPlainText(query);
    moveCursor(QTextCursor::End);
    m_pause.stop();
}

void QueryField::begin(const QString& field) {
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::End);
    if (!query().isEmpty() && !query().endsWith(QLatin1Char(' '))) insertPlainText(QStringLiteral(" "));
    insertPlainText(field + QLatin1Char(':'));
    complete();
}

// Tab: with one option it is taken, with several they are shown. false: there is nothing to offer.
bool QueryField::complete() {
    const QString before = query().left(textCursor().position());
    m_offer = api::completeSearch(query().toStdString(), static_cast<std::size_t>(before.toUtf8().size()));
    QStringList options;
    for (const std::string& option : m_offer.options) options.append(QString::fromStdString(option));
    if (options.isEmpty() || (before.trimmed().isEmpty() && m_offer.field.empty())) return false;
    if (options.size() == 1) return take(options.front()), true;
    static_cast<QStringListModel*>(m_completer->model())->setStringList(options);
    QRect at = cursorRect();
    at.setWidth(theme().scaled(220));
    at.translate(0, 8);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    return true;
}

void QueryField::take(const QString& option) {
    const QByteArray utf8 = query().toUtf8();
    QTextCursor cursor = textCursor();
    cursor.setPosition(charactersOf(utf8, m_offer.from));
    cursor.setPosition(charactersOf(utf8, m_offer.to), QTextCursor::KeepAnchor);
    cursor.insertText(option.endsWith(QLatin1Char(':')) ? option : option + QLatin1Char(' '));
    setTextCursor(cursor);
}

bool QueryField::keyForPopup(const QKeyEvent& event) {
    if (!m_completer->popup()->isVisible()) return false;
    switch (event.key()) {
        case Qt::Key_Tab: {
            const QString option = m_completer->popup()->currentIndex().data().toString();
            m_completer->popup()->hide();
            if (!option.isEmpty()) take(option);
            return true;
        }
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Up:
        case Qt::Key_Down:
            return true;  // the popup has them
        default:
            m_completer->popup()->hide();
            return false;
    }
}

// QPlainTextEdit lets nobody out by Tab while it takes tabs itself.
void QueryField::keyPressEvent(QKeyEvent* event) {
    if (keyForPopup(*event)) return event->key() == Qt::Key_Tab ? event->accept() : event->ignore();
    switch (event->key()) {
        case Qt::Key_Tab:
            if (event->modifiers() != Qt::NoModifier || !complete()) QWidget::focusNextPrevChild(true);
            return;
        case Qt::Key_Backtab:
            QWidget::focusNextPrevChild(false);
            return;
        case Qt::Key_Enter:
        case Qt::Key_Return:
            m_pause.stop();
            return emit edited(query());
        case Qt::Key_Down:
            if (m_pause.isActive()) m_pause.stop(), emit edited(query());
            return emit leftBelow();
        case Qt::Key_Escape:
            return emit leftOut();
        default:
            QPlainTextEdit::keyPressEvent(event);
    }
}

// One line: what is pasted loses its breaks.
void QueryField::insertFromMimeData(const QMimeData* source) {
    insertPlainText(source->text().simplified());
}

}  // namespace sagadesk::ui
