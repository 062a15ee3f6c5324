# Two Debian packages, one a component: sagadesk (console) and sagadeskd (daemon). packaging/deb builds and checks them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sagadesk)
set(CPACK_PACKAGE_CONTACT "The Sagadesk maintainers <maintainers@sagadesk.example>")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_COMPONENTS_ALL console daemon)
set(CPACK_STRIP_FILES ON)
# Files below /etc have whole paths, which only a DESTDIR keeps inside the package.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Libraries are named by what the programs are linked with.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME sagadesk)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION misc)
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "order service with an operations console
Drives orders through the steps of their workflow over your own services, and
shows them: any order by number, name, e-mail or phone, in plain words what
happened and whether money was taken; failures by cause, many handled with one
decision; the services and how they answer.
.
It runs orders by itself, or shows those of a sagadeskd that runs elsewhere.")
# The xcb platform is in a package of its own that nothing is linked with.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "sagadeskd, fonts-noto-cjk")

set(CPACK_DEBIAN_DAEMON_PACKAGE_NAME sagadeskd)
set(CPACK_DEBIAN_DAEMON_PACKAGE_SECTION net)
set(CPACK_COMPONENT_DAEMON_DESCRIPTION "order service that never loses an order
Takes purchases, subscriptions and service requests over HTTP or MQTT, makes
them durable, and drives them through their steps over your own services. When
a step is refused, everything done so far is undone; when an answer is lost, it
finds out what happened before it does anything twice.
.
With sagadeskctl, the operator's command line, and sagadesk-sim, stand-ins for
the services to try it with.")
set(CPACK_DEBIAN_DAEMON_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers")
set(CPACK_DEBIAN_DAEMON_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_DAEMON_PACKAGE_SUGGESTS "mosquitto, sqlite3, bash-completion")
set(CPACK_DEBIAN_DAEMON_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst;${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm;${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm;${CMAKE_CURRENT_SOURCE_DIR}/debian/conffiles")
include(CPack)
