# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project uses, found once. All are Debian 12 packages; each also builds with mingw-w64.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Xml Sql Gui Widgets PrintSupport Concurrent Test LinguistTools)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(rabbitmq-c 0.11 REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(xmlsec REQUIRED IMPORTED_TARGET xmlsec1-openssl)

include(CTest)
