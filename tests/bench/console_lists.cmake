find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
add_executable(console_lists console_lists.cpp)
target_include_directories(console_lists PRIVATE ${PROJECT_SOURCE_DIR}/app)
target_link_libraries(console_lists PRIVATE sagadesk_flags sagadesk_ui Qt6::Test
    sagadesk_service sagadesk_config sagadesk_telemetry)
