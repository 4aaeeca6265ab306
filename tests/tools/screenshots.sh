#!/bin/sh
# Pictures of every page, light and dark, at 100 and 200 %: screenshots.sh BUILD FOLDER [LANGUAGE] [CHECKPOINT] [RUNS…]
set -eu
build=$1
folder=$2
shift 2
for scale in 1 2; do
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_SCALE_FACTOR=$scale \
        "$build/tests/tools/screenshots" "$folder" "$@"
done
