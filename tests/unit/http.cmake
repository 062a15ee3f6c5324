sagadesk_test(http_test LABEL unit threads
    SOURCES api_wire_test.cpp api_wire_operators_test.cpp http_event_query_test.cpp http_inspection_test.cpp http_operators_test.cpp
            http_reader_test.cpp http_routes_test.cpp http_target_test.cpp openapi_test.cpp
            ../support/api_document.cpp
    LINKS sagadesk_test_attacks sagadesk_test_backend sagadesk_http sagadesk_api sagadesk_core sagadesk_resources Qt6::Core
          Boost::json yaml-cpp)
