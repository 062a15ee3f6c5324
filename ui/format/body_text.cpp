#include "ui/format/body_text.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace sagadesk::ui {

namespace {

constexpr int depth_max = 64;
constexpr int indent_columns = 2;

struct Member;

struct Node {
    QChar bracket;  // '{' or '[', or null for a single value
    QString value;  // of a single one, as it is written
    std::vector<Member> members;
    bool cut = false;  // the text ended in it
};

struct Member {
    QString name;  // as it is written, "" in an array
    Node node;
};

// Takes a JSON text apart without changing a letter of its values. A text that ends too early is read as far as it
// goes.
class Reader {
public:
    explicit Reader(const QString& text) : m_text(text) {}

    std::optional<Node> read() {
        auto node = value(0);
        skip();
        return node && m_at >= m_text.size() ? node : std::nullopt;
    }

private:
    void skip() {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) ++m_at;
    }
    [[nodiscard]] QChar next() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QString take(qsizetype to) {
        QString part = m_text.mid(m_at, to - m_at);
        m_at = to;
        return part;
    }
    QString string() {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != QLatin1Char('"')) end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
        return take(std::min(end + 1, m_text.size()));
    }
    std::optional<Node> value(int depth) {
        skip();
        if (depth > depth_max) return std::nullopt;
        const QChar first = next();
        if (first == QLatin1Char('{') || first == QLatin1Char('[')) return container(first, depth);
        Node node;
        if (first == QLatin1Char('"')) {
            node.value = string();
            return node;
        }
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || QStringLiteral("+-.").contains(m_text[end])))
            ++end;
        node.value = take(end);
        if (node.value.isEmpty() && m_at < m_text.size()) return std::nullopt;
        return node;
    }
    std::optional<Node> container(QChar bracket, int depth) {
        Node node;
        node.bracket = bracket;
        const QChar end = bracket == QLatin1Char('{') ? QLatin1Char('}') : QLatin1Char(']');
        ++m_at;
        skip();
        while (m_at < m_text.size() && next() != end) {
            if (!member(node, depth)) return std::nullopt;
            skip();
            if (next() == QLatin1Char(','))
                ++m_at, skip();
            else if (m_at < m_text.size() && next() != end)
                return std::nullopt;
        }
        node.cut = m_at >= m_text.size();
        ++m_at;
        return node;
    }
    bool member(Node& to, int depth) {
        QString name;
        if (to.bracket == QLatin1Char('{')) {
            if (next() != QLatin1Char('"')) return false;
            name = string();
            skip();
            if (m_at >= m_text.size()) return true;  // cut behind its name
            if (next() != QLatin1Char(':')) return false;
            ++m_at;
        }
        auto node = value(depth + 1);
        if (node) to.members.push_back({name, std::move(*node)});
        return node.has_value();
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

class Writer {
public:
    Writer(bool brief, int columns) : m_brief(brief), m_columns(columns) {}

    QString write(const Node& node) {
        put(node, 0);
        return std::move(m_out);
    }

private:
    static QChar end(const Node& node) {
        return node.bracket == QLatin1Char('{') ? QLatin1Char('}') : QLatin1Char(']');
    }
    static QString lead(const QString& name) { return name.isEmpty() ? QString() : name + QStringLiteral(": "); }
    // In one line; more than the room is left out where it may be.
    [[nodiscard]] QString line(const Node& node, int room, bool inShort) const {
        if (node.bracket.isNull()) return node.value;
        QString text(node.bracket);
        for (std::size_t i = 0; i < node.members.size(); ++i) {
            const auto& [name, one] = node.members[i];
            const int left = room - static_cast<int>(text.size()) - 6;
            const QString part = QLatin1Char(' ') + lead(name) + line(one, left, inShort);
            if (inShort && static_cast<int>(part.size()) > left) return text + QStringLiteral(" … ") + end(node);
            text += part + (i + 1 < node.members.size() ? QStringLiteral(",") : QString());
        }
        if (node.cut) return text + QStringLiteral(" …");
        return text + (node.members.empty() ? QString() : QStringLiteral(" ")) + end(node);
    }
    void put(const Node& node, int depth) {
        const int room = m_columns - depth * indent_columns;
        const QString flat = node.bracket.isNull() ? node.value : line(node, room, false);
        if (node.bracket.isNull() || (depth > 0 && static_cast<int>(flat.size()) <= room && !node.cut)) {
            m_out += flat;
            return;
        }
        if (m_brief && depth > 0) {
            m_out += line(node, room, true);
            return;
        }
        m_out += node.bracket;
        for (std::size_t i = 0; i < node.members.size(); ++i) {
            newLine(depth + 1);
            m_out += lead(node.members[i].name);
            put(node.members[i].node, depth + 1);
            if (i + 1 < node.members.size() || node.cut) m_out += QLatin1Char(',');
        }
        if (node.cut) newLine(depth + 1), m_out += QChar(0x2026);
        if (!node.members.empty() || node.cut) newLine(depth);
        m_out += end(node);
    }
    void newLine(int depth) { m_out += QLatin1Char('\n') + QString(depth * indent_columns, QLatin1Char(' ')); }

    bool m_brief;
    int m_columns;
    QString m_out;
};

}  // namespace

QString bodyText(const QString& body, BodyForm form, int columns) {
    if (form == BodyForm::Raw) return body;
    const auto node = Reader(body).read();
    if (!node || node->bracket.isNull()) return body;
    return Writer(form == BodyForm::Brief, columns).write(*node);
}

}  // namespace sagadesk::ui
