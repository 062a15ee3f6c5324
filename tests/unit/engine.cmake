sagadesk_test(engine_parts_test LABEL unit
    SOURCES ${CMAKE_CURRENT_LIST_DIR}/backup_keeper_test.cpp ${CMAKE_CURRENT_LIST_DIR}/bulk_jobs_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/lane_control_test.cpp ${CMAKE_CURRENT_LIST_DIR}/lane_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/lane_view_test.cpp ${CMAKE_CURRENT_LIST_DIR}/latency_window_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/order_lists_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/secret_test.cpp ${CMAKE_CURRENT_LIST_DIR}/timers_test.cpp
            ${CMAKE_CURRENT_LIST_DIR}/usual_times_test.cpp
    LINKS sagadesk_engine sagadesk_store_memory sagadesk_ports sagadesk_api sagadesk_core Boost::json)
sagadesk_test(engine_messaging_test LABEL unit threads SOURCES ${CMAKE_CURRENT_LIST_DIR}/engine_messaging_test.cpp
    LINKS sagadesk_engine sagadesk_store_sqlite sagadesk_test_programs sagadesk_api sagadesk_core sagadesk_resources
          Boost::json)
