sagadesk_test(words_test LABEL unit SOURCES
    words_claims_test.cpp
    words_lists_test.cpp
    words_orders_test.cpp
    words_panels_test.cpp
    words_translations_test.cpp
    words_world.cpp
    LINKS sagadesk_words sagadesk_api sagadesk_core Boost::json Qt6::Core)
target_include_directories(words_test PRIVATE ${PROJECT_SOURCE_DIR})
add_dependencies(words_test sagadesk_translations)
target_compile_definitions(words_test PRIVATE
    SAGADESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SAGADESK_TRANSLATIONS_DIR="${PROJECT_BINARY_DIR}/translations")
