// A request's body that can be read once.
//
// QNetworkAccessManager sends a request again by itself when its connection ends without an answer, a POST too. It can
// only do so when the body goes back to its beginning; this one does not, so the request fails instead.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include <QIODevice>

namespace sagadesk::remote {

class OnceBody final : public QIODevice {
public:
    explicit OnceBody(std::string bytes) : m_bytes(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return static_cast<qint64>(m_bytes.size() - m_at); }
    // Nobody can have acted on a body of which nothing was sent.
    [[nodiscard]] bool isUntouched() const { return m_at == 0; }

protected:
    qint64 readData(char* to, qint64 bytesMax) override {
        const auto count = std::min<std::size_t>(static_cast<std::size_t>(bytesMax), m_bytes.size() - m_at);
        if (count == 0) return -1;
        std::memcpy(to, m_bytes.data() + m_at, count);
        m_at += count;
        return static_cast<qint64>(count);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

}  // namespace sagadesk::remote
