sagadesk_test(gateway_conformance_test LABEL conformance mqtt threads TIMEOUT 180
    SOURCES gateway_conformance_test.cpp http_gateway_test.cpp http_tls_test.cpp http_world.cpp
            mqtt_gateway_test.cpp mqtt_world.cpp
    LINKS sagadesk_gateway_http sagadesk_gateway_mqtt sagadesk_api sagadesk_core sagadesk_test_servers
          sagadesk_test_programs sagadesk_test_broker Boost::json OpenSSL::SSL)
