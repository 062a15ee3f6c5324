sagadesk_test(gateway_conformance_test LABEL conformance
    SOURCES gateway_conformance_test.cpp http_gateway_test.cpp http_tls_test.cpp http_world.cpp
    LINKS sagadesk_gateway_http sagadesk_core sagadesk_test_servers sagadesk_test_broker OpenSSL::SSL)
