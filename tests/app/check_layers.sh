#!/bin/sh
# Who may include whom (core/README.md). Prints every line that breaks a rule and fails.
set -u
cd "$1" || exit 2
broken=0

# forbid FOLDER… PATTERN: no #include in the folders matches the pattern.
forbid() {
    rule=$1
    shift
    if grep -rnE "^#include $rule" "$@"; then
        echo "  -> forbidden in $*: $rule"
        broken=1
    fi
}

forbid '"(app|widgets)/' core
forbid '"app/' widgets
forbid '<Q[A-Z]' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/runs core/engine app/lesa
forbid '<(torch|ATen|c10)/' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/runs app widgets
forbid '"core/(engine|plan|arch|runs|text|store|hdf5|wire|spec|linalg)/' core/base
forbid '"core/(engine|plan|arch|runs)/' core/linalg core/spec core/wire core/hdf5 core/text
forbid '"core/(engine|runs)/' core/plan core/arch core/store
exit $broken
