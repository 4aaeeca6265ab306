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
forbid '<Q[A-Z]' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/runs core/handoff core/remote core/engine app/lesa
forbid '<(torch|ATen|c10)/' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/runs core/handoff core/remote app widgets
forbid '"core/(engine|handoff|plan|arch|runs|text|store|hdf5|wire|spec|linalg)/' core/base
forbid '"core/(engine|handoff|plan|arch|runs)/' core/linalg core/spec core/wire core/hdf5 core/text
forbid '"core/(engine|handoff|runs)/' core/plan core/arch core/store
forbid '"core/(engine|handoff|remote)/' core/runs
forbid '"core/(engine|handoff|plan|arch|runs|text|store|hdf5)/' core/remote
forbid '"core/remote/' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/handoff core/engine
forbid '"core/engine/' core/handoff
forbid '"core/handoff/' core/engine core/run
# The YAML library is named in one source.
forbid '<yaml-cpp' $(find core app widgets -name '*.cpp' ! -name mergekit_preset.cpp) $(find core app widgets -name '*.h')
forbid '"core/(engine|text)/' core/run widgets app/workbench
forbid '<Q(App|Widget|Window|Pixmap|Painter|Icon|Color|Font|Dialog|MainWindow)' core/run
forbid '"core/run/' core/base core/linalg core/spec core/wire core/store core/hdf5 core/text core/arch core/plan core/runs core/handoff core/remote core/engine app/lesa
forbid '"widgets/(plots|figures|session|models|forms|pages|dialogs)/' widgets/theme
forbid '"widgets/(pages|dialogs)/' widgets/session widgets/models widgets/forms widgets/plots widgets/figures
forbid '"widgets/(session|models|forms)/' widgets/plots widgets/figures
# QCustomPlot is named in the sources of widgets/plots and in one header private to them, plot_items.h.
if grep -rn --include='*.h' --exclude=plot_items.h 'include <qcustomplot' core widgets app; then
    echo "  -> forbidden in a header: <qcustomplot.h>"
    broken=1
fi
forbid '<qcustomplot' core app $(find widgets -mindepth 1 -maxdepth 1 -type d ! -name plots)
exit $broken
