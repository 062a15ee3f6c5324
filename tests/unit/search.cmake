sagadesk_test(search_test LABEL unit SOURCES search_test.cpp search_property_test.cpp
    LINKS sagadesk_api sagadesk_core Boost::json)
