sagadesk_test(engine_parts_test LABEL unit
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/lane_test.cpp ${CMAKE_CURRENT_LIST_DIR}/secret_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/timers_test.cpp
    LINKS sagadesk_engine sagadesk_api sagadesk_core Boost::json)
