sagadesk_test(link_watch_test LABEL unit
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/link_watch_test.cpp
    LINKS sagadesk_remote sagadesk_api sagadesk_core Qt6::Core Qt6::Network Boost::json)
