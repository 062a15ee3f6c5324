#include "ui/models/line_model.h"

#include "ui/format/amount_text.h"
#include "ui/format/shown.h"
#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

namespace {

// By column; nullptr: nobody types it.
constexpr QString DraftLine::*typed[] = {&DraftLine::sku,   &DraftLine::description, &DraftLine::quantity,
                                         &DraftLine::price, &DraftLine::discount,    nullptr};
constexpr const char* members[] = {"sku", "description", "quantity", "unitPrice", "discount", nullptr};

// Its place among the lines that are handed in, which leave out the empty ones.
qsizetype placeOf(const QList<DraftLine>& lines, int row) {
    qsizetype place = 0;
    for (int i = 0; i < row; ++i)
        if (!lines[i].isEmpty()) ++place;
    return place;
}

std::optional<std::int64_t> sumOf(const DraftLine& line, const Formats& formats, const std::string& currency) {
    bool whole = true;
    const qint64 quantity = line.quantity.trimmed().isEmpty() ? 1 : formats.locale.toLongLong(line.quantity, &whole);
    const auto price = amountIn(formats, line.price, currency);
    const auto discount =
        line.discount.trimmed().isEmpty() ? std::optional<std::int64_t>(0) : amountIn(formats, line.discount, currency);
    if (!whole || quantity < 1 || !price || !discount) return std::nullopt;
    const auto gross = core::checkedMultiply(quantity, *price);
    return gross ? std::optional(*gross - *discount) : std::nullopt;
}

}  // namespace

LineModel::LineModel(const Formats& formats, QObject* parent) : QAbstractTableModel(parent), m_formats(formats) {}

void LineModel::setLines(QList<DraftLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void LineModel::setCurrency(const QString& currency) {
    if (m_currency == currency) return;
    m_currency = currency;
    emit dataChanged(index(0, Sum), index(rowCount() - 1, Sum));
}

void LineModel::setWrong(const QHash<QString, QString>& wrong) {
    if (m_wrong == wrong) return;
    m_wrong = wrong;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString LineModel::firstWrong() const {
    for (int row = 0; row < m_lines.size(); ++row)
        for (int column = 0; column < Sum; ++column) {
            const QString sentence = wrongAt(index(row, column));
            if (!sentence.isEmpty())
                return tr("Line %1, %2: %3")
                    .arg(row + 1)
                    .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), sentence);
        }
    return m_wrong.value(QStringLiteral("/lines"));
}

int LineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (m_full ? 0 : 1);
}

int LineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LineModel::textOf(const QModelIndex& index) const {
    if (index.row() >= m_lines.size()) return {};
    const DraftLine& line = m_lines[index.row()];
    if (typed[index.column()] != nullptr) return line.*typed[index.column()];
    const std::string currency = m_currency.toStdString();
    const auto sum = sumOf(line, m_formats, currency);
    return sum ? money(m_formats, *sum, currency) : QString();
}

QString LineModel::wrongAt(const QModelIndex& index) const {
    if (index.row() >= m_lines.size() || members[index.column()] == nullptr || m_lines[index.row()].isEmpty())
        return {};
    return m_wrong.value(linePointer(placeOf(m_lines, index.row()), members[index.column()]));
}

QString LineModel::spoken(const QModelIndex& index) const {
    const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString wrong = wrongAt(index);
    const QString said = index.row() >= m_lines.size()
                             ? tr("New line, %1").arg(head)
                             : tr("Line %1, %2: %3").arg(index.row() + 1).arg(head, textOf(index));
    return wrong.isEmpty() ? said : tr("%1. Wrong: %2").arg(said, wrong);
}

QVariant LineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString wrong = wrongAt(index);
    switch (role) {
        case Qt::DisplayRole:
            if (index.row() == m_lines.size()) return index.column() == Sku ? tr("New line") : QString();
            return textOf(index).isEmpty() ? wrong : textOf(index);
        case Qt::EditRole:
            return textOf(index);
        case Qt::AccessibleTextRole:
            return spoken(index);
        case Qt::ToolTipRole:
            return wrong;
        case Qt::TextAlignmentRole:
            return int((index.column() >= Quantity ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        case ShownRole:
            return QVariant::fromValue(Shown::Failed);
        case LoudRole:
            return !wrong.isEmpty();
        case QuietRole:
            return index.row() == m_lines.size();
        case MonoRole:
            return index.column() == Sku && index.row() < m_lines.size();
        default:
            return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Quantity ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString heads[] = {tr("Article"),    tr("Description"), tr("Quantity"),
                             tr("Price each"), tr("Discount"),    tr("Sum")};
    return section < ColumnCount ? heads[section] : QVariant();
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Sum ? flags | Qt::ItemIsEditable : flags;
}

bool LineModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(at, CheckIndexOption::IndexIsValid) || typed[at.column()] == nullptr)
        return false;
    const QString text = value.toString();
    const bool grows = at.row() == m_lines.size();
    if (grows && text.trimmed().isEmpty()) return false;
    if (grows) m_lines.append(DraftLine{});
    m_full = grows;
    DraftLine& line = m_lines[at.row()];
    if (line.*typed[at.column()] == text) return true;
    line.*typed[at.column()] = text;
    if (line.quantity.isEmpty() && !line.isEmpty()) line.quantity = m_formats.locale.toString(1);
    emit dataChanged(index(at.row(), 0), index(at.row(), ColumnCount - 1));
    if (grows) addEmptyRow();
    emit edited();
    return true;
}

// The row that was empty keeps its place, and who types in it stays there.
void LineModel::addEmptyRow() {
    beginInsertRows({}, rowCount(), rowCount());
    m_full = false;
    endInsertRows();
}

bool LineModel::removeRows(int row, int count, const QModelIndex& parent) {
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_lines.size()) return false;
    beginRemoveRows({}, row, row + count - 1);
    m_lines.remove(row, count);
    endRemoveRows();
    emit edited();
    return true;
}

}  // namespace sagadesk::ui
