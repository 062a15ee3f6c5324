function(sagadesk_words_test name)
    sagadesk_test(${name} LABEL unit SOURCES ${ARGN} words_world.cpp
        LINKS sagadesk_words)
    target_compile_definitions(${name} PRIVATE SAGADESK_TRANSLATIONS_DIR="${PROJECT_BINARY_DIR}/translations")
    add_dependencies(${name} sagadesk_translations)
endfunction()

sagadesk_words_test(words_test words_claims_test.cpp words_lists_test.cpp words_orders_test.cpp words_panels_test.cpp)
# Apart, since it fails for every text of the console that has no translation yet.
sagadesk_words_test(translations_test words_translations_test.cpp)
get_target_property(lupdate Qt6::lupdate IMPORTED_LOCATION)
target_compile_definitions(translations_test PRIVATE SAGADESK_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    SAGADESK_LUPDATE="${lupdate}" SAGADESK_TRANSLATED_FOLDERS="${SAGADESK_TRANSLATED_FOLDERS}")
