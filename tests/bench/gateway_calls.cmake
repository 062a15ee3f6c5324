add_executable(gateway_calls gateway_calls.cpp)
target_include_directories(gateway_calls PRIVATE ${PROJECT_SOURCE_DIR}/orchestrator ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(gateway_calls PRIVATE sagadesk_flags sagadesk_gateway_http sagadesk_core sagadesk_test_servers CURL::libcurl)
