#include "support/own_authority.h"

#include <cstdlib>
#include <stdexcept>

namespace sagadesk::tests {

OwnAuthority::OwnAuthority() {
    run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test-authority "
        "-keyout ca.key -out ca.pem");
}

TlsIdentity OwnAuthority::sign(const std::string& host) const {
    writeFile(m_folder.path() / (host + ".ext"), "subjectAltName=DNS:" + host + "\n");
    run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=" + host + " -keyout " + host +
        ".key -out " + host + ".csr");
    run("openssl x509 -req -in " + host + ".csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile " + host +
        ".ext -out " + host + ".pem");
    return {m_folder.path() / (host + ".pem"), m_folder.path() / (host + ".key")};
}

void OwnAuthority::run(const std::string& command) const {
    const std::string whole = "cd " + m_folder.path().string() + " && " + command + " >log 2>&1";
    if (std::system(whole.c_str()) != 0) throw std::runtime_error("failed: " + whole);
}

}  // namespace sagadesk::tests
