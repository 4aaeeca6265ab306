#!/bin/sh
# The desktop's own checkers find nothing wrong: check_desktop_files.sh SOURCE VERSION. 77: a checker is missing.
set -eu
cd "$1/resources/desktop"
missing=
check() {
    if command -v "$1" >/dev/null; then
        "$@"
    else
        missing="$missing $1"
    fi
}
check desktop-file-validate --no-hints lesa-workbench.desktop
check appstreamcli validate --no-net org.lesa.workbench.metainfo.xml
check xmllint --noout lesa-workbench.xml
grep -q "release version=\"$2\"" org.lesa.workbench.metainfo.xml || {
    echo "org.lesa.workbench.metainfo.xml has no release $2"
    exit 1
}
if [ -n "$missing" ]; then
    echo "skipped, not installed:$missing"
    exit 77
fi
