add_executable(crash crash_test.cpp)
target_include_directories(crash PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(crash PRIVATE sagadesk_flags sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(crash sagadeskd sagadesk-sim)
add_test(NAME crash COMMAND crash --kills 30 --seed 1)
set_tests_properties(crash PROPERTIES LABELS crash TIMEOUT 600)

sagadesk_test(bulk_crash_test LABEL crash TIMEOUT 600 SOURCES bulk_crash_test.cpp scene.cpp
    LINKS sagadesk_test_programs Boost::json CURL::libcurl)
add_dependencies(bulk_crash_test sagadeskd sagadesk-sim)
