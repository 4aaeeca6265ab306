#!/bin/sh
# What the window is linked with: no libtorch, and no second Qt.
libraries=$(ldd "$1") || exit 2
if echo "$libraries" | grep -E 'libtorch|libc10|libQt5|not found'; then
    echo "  -> must not be linked with $1"
    exit 1
fi
