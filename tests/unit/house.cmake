sagadesk_test(arrows_test LABEL unit SOURCES arrows_test.cpp arrows.cpp)
target_compile_definitions(arrows_test PRIVATE SAGADESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
