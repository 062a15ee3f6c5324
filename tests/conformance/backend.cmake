sagadesk_test(backend_conformance_test LABEL conformance threads TIMEOUT 180
    SOURCES attempts_test.cpp backend_conformance_test.cpp backend_flow_test.cpp twins.cpp order_check_conformance_test.cpp
    LINKS sagadesk_engine sagadesk_store_sqlite sagadesk_http sagadesk_remote sagadesk_test_programs sagadesk_api
          sagadesk_core sagadesk_resources Qt6::Core Qt6::Network Boost::json)
sagadesk_test(backend_inspection_test LABEL conformance threads TIMEOUT 120
    SOURCES backend_inspection_test.cpp twins.cpp
    LINKS sagadesk_engine sagadesk_store_sqlite sagadesk_http sagadesk_remote sagadesk_test_programs sagadesk_api
          sagadesk_core sagadesk_resources SQLite::SQLite3 Qt6::Core Qt6::Network Boost::json)
