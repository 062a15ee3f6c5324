sagadesk_test(backend_conformance_test LABEL conformance TIMEOUT 180
    SOURCES backend_conformance_test.cpp order_check_conformance_test.cpp twins.cpp
    LINKS sagadesk_engine sagadesk_store_sqlite sagadesk_http sagadesk_remote sagadesk_test_programs sagadesk_api
          sagadesk_core sagadesk_resources Qt6::Core Qt6::Network Boost::json)
