sagadesk_test(api_parse_test LABEL unit
    SOURCES api_parse_test.cpp audit_search_test.cpp
    LINKS sagadesk_api sagadesk_core Boost::json)
