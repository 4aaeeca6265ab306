#!/bin/sh
# What the window needs outside its program is installed where it is looked for: check_install.sh BUILD.
set -eu
to=$(mktemp -d)
trap 'rm -rf "$to"' EXIT
for part in resources data; do
    [ -f "$1/$part/cmake_install.cmake" ] && cmake --install "$1/$part" --prefix "$to" >/dev/null
done
for file in share/applications/lesa-workbench.desktop share/metainfo/org.lesa.workbench.metainfo.xml \
    share/mime/packages/lesa-workbench.xml share/icons/hicolor/scalable/apps/lesa-workbench.svg \
    share/lesa/presets/lesa-released.json share/lesa/demo/config.json; do
    [ -f "$to/$file" ] || { echo "not installed: $file"; exit 1; }
done
