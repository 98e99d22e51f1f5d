# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package: `cmake --build --preset release --target package`. The manual page and the
# completion are what nemsmsctl itself says of its commands. Windows has its own way, in installer/windows.
include(GNUInstallDirs)

install(TARGETS nemsms-konsol nemsmsctl nemsms-platform RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(NOT WIN32)
    set(made ${PROJECT_BINARY_DIR}/made)
    file(MAKE_DIRECTORY ${made})
    foreach(language en da)
        add_custom_command(OUTPUT ${made}/nemsmsctl.${language}.1.gz DEPENDS nemsmsctl VERBATIM
            COMMAND sh -c "\"$1\" --language ${language} manual | gzip -9n >\"$2\"" sh $<TARGET_FILE:nemsmsctl>
                ${made}/nemsmsctl.${language}.1.gz)
    endforeach()
    add_custom_command(OUTPUT ${made}/nemsmsctl.bash DEPENDS nemsmsctl VERBATIM
        COMMAND sh -c "\"$1\" completion bash >\"$2\"" sh $<TARGET_FILE:nemsmsctl> ${made}/nemsmsctl.bash)
    add_custom_target(nemsms_manual ALL DEPENDS ${made}/nemsmsctl.en.1.gz ${made}/nemsmsctl.da.1.gz ${made}/nemsmsctl.bash)

    install(FILES ${made}/nemsmsctl.en.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME nemsmsctl.1.gz)
    install(FILES ${made}/nemsmsctl.da.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/da/man1 RENAME nemsmsctl.1.gz)
    install(FILES ${made}/nemsmsctl.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME nemsmsctl)
    install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/dk.nemsms.konsol.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/dk.nemsms.konsol.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/nemsms-konsol.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/256x256/apps)
    install(FILES ${PROJECT_SOURCE_DIR}/installer/linux/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "nemsms-konsol <nemsms-konsol@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "administer NemSMS for a Danish kommune")
set(CPACK_PACKAGE_DESCRIPTION
    "Console, command line and local platform for NemSMS, the SMS service of\nDanish authorities: keeps its configuration right, sends test SMS, enrols\ncitizens and browses subscription changes.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, qt6-wayland, gnome-keyring | kwalletmanager")
include(CPack)
