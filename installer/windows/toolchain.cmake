# SPDX-License-Identifier: GPL-3.0-or-later
# Windows x64 with Debian's mingw-w64 (posix threads). NEMSMS_WINDOWS_SDK is the folder that installer/windows/sdk made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

if(NOT NEMSMS_WINDOWS_SDK)
    set(NEMSMS_WINDOWS_SDK $ENV{NEMSMS_WINDOWS_SDK})
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES NEMSMS_WINDOWS_SDK)
set(CMAKE_FIND_ROOT_PATH ${NEMSMS_WINDOWS_SDK} /usr/x86_64-w64-mingw32)
set(CMAKE_PREFIX_PATH ${NEMSMS_WINDOWS_SDK})
# Nothing of the building machine's own libraries may leak in.
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${NEMSMS_WINDOWS_SDK}/lib/pkgconfig)

# moc, uic, rcc and the translation tools run here, so they are Debian's own of the same version.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
