sagadesk_test(ctl_program_test LABEL integration TIMEOUT 120
    SOURCES ctl_orders_test.cpp ctl_backup_test.cpp ctl_bulk_test.cpp ctl_desk_test.cpp ctl_run.cpp
    LINKS sagadesk_test_servers sagadesk_test_programs sagadesk_core Boost::json CURL::libcurl OpenSSL::SSL)
add_dependencies(ctl_program_test sagadeskctl)
