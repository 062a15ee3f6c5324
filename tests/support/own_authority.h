// A certificate authority of its own in a temporary folder, which signs certificates for host names.
#pragma once

#include <filesystem>
#include <string>

#include "support/child_process.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {

class OwnAuthority {
public:
    OwnAuthority();
    [[nodiscard]] std::string file() const { return m_folder.path() / "ca.pem"; }
    // Fails the running test when openssl does.
    [[nodiscard]] TlsIdentity sign(const std::string& host) const;

private:
    void run(const std::string& command) const;
    TemporaryFolder m_folder;
};

}  // namespace sagadesk::tests
