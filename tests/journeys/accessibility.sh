#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility.sh COMMAND...: runs it with a display and an accessibility bus of its own; 77 where this machine has none.
set -euo pipefail
for needed in xvfb-run dbus-run-session xdotool /usr/libexec/at-spi-bus-launcher; do
    command -v "$needed" >/dev/null || { echo "$needed is not here (packages xvfb, dbus, xdotool, at-spi2-core)"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not here"; exit 77; }
exec xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- bash -c \
    '/usr/libexec/at-spi-bus-launcher --launch-immediately & exec "$@"' accessibility "$@"
