sagadesk_test(end_to_end_test LABEL end_to_end TIMEOUT 600 SOURCES end_to_end_test.cpp
    LINKS sagadesk_test_programs Boost::json CURL::libcurl SQLite::SQLite3)
add_dependencies(end_to_end_test sagadeskd sagadesk-sim)
