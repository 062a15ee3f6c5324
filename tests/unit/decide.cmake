sagadesk_test(decide_test LABEL unit TIMEOUT 240 SOURCES
    decide_callbacks_test.cpp
    decide_commands_test.cpp
    decide_effects_test.cpp
    decide_journal_test.cpp
    decide_model_test.cpp
    decide_repairs_test.cpp
    decide_retries_test.cpp
    decide_stages_test.cpp
    decide_undo_test.cpp
    decide_waits_test.cpp
    LINKS sagadesk_core Boost::json)
# Half a million runs of the model: what they spend in inline functions of the standard library would double at -O0.
if(SAGADESK_SANITIZE)
    target_compile_options(decide_test PRIVATE -O1)
endif()
