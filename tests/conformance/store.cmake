set(store_links sagadesk_core sagadesk_ports sagadesk_store_memory sagadesk_store_sqlite SQLite::SQLite3)
sagadesk_test(store_conformance_test LABEL conformance
    SOURCES store_bed.cpp attempt_rows_test.cpp failure_queue_test.cpp flow_test.cpp messaging_work_test.cpp operator_work_test.cpp search_agree_test.cpp search_conformance_test.cpp store_conformance_test.cpp stores_agree_test.cpp audit_test.cpp
    LINKS ${store_links} sagadesk_api Boost::json)
sagadesk_test(sqlite_only_test LABEL conformance TIMEOUT 120
    SOURCES store_bed.cpp sqlite_backups_test.cpp sqlite_migration_test.cpp sqlite_only_test.cpp sqlite_tamper_test.cpp LINKS ${store_links})
sagadesk_test(sqlite_crash_test LABEL conformance TIMEOUT 180
    SOURCES ../support/cutting_disk.cpp store_bed.cpp sqlite_crash_test.cpp LINKS ${store_links})
