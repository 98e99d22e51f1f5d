#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# keychain.sh unlocked|locked PROGRAM ARGUMENTS...: runs PROGRAM on a session bus of its own with a Secret Service
# whose keyring has a dummy password and stands in the test's own home.
set -eu
if [ -z "${NEMSMS_KEYCHAIN:-}" ]; then
    for tool in dbus-run-session gnome-keyring-daemon dbus-send; do
        command -v $tool >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
    done
    NEMSMS_KEYCHAIN=$1
    export NEMSMS_KEYCHAIN
    rm -rf "$HOME" && mkdir -p "$HOME"
    exec dbus-run-session -- "$0" "$@"
fi
shift
XDG_RUNTIME_DIR=$HOME/run
export XDG_RUNTIME_DIR
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
# Stays in the foreground, so that it ends with this session and is there when its first line says so.
printf 'dummy' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/daemon" 2>&1 &
daemon=$!
trap 'kill $daemon 2>/dev/null || true' EXIT
# Asks the bus and not the service: a call to the service would start another one.
owner="--session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner"
service="--session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service"
tries=0
until dbus-send $owner string:org.freedesktop.secrets | grep -q true \
    && dbus-send $service.ReadAlias string:default | grep -q collection/; do
    tries=$((tries + 1))
    [ $tries -lt 200 ] || { echo "the Secret Service did not start"; cat "$HOME/daemon"; exit 1; }
    sleep 0.05
done
if [ "$NEMSMS_KEYCHAIN" = locked ]; then
    dbus-send $service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
fi
"$@"
