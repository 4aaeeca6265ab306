#!/bin/sh
# Every text of the window is there and finished in every language: check_translations.sh SOURCE LUPDATE.
set -eu
cd "$1"
lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0
for file in translations/lesa_*.ts; do
    copy=$work/$(basename "$file")
    cp "$file" "$copy"
    plural=
    [ "$(basename "$file")" = lesa_en.ts ] && plural=-pluralonly
    # shellcheck disable=SC2086 # one option or none
    "$lupdate" -silent -I . -locations none -no-obsolete $plural -recursive app/workbench widgets core/run -ts "$copy"
    open=$(grep -c 'type="unfinished"' "$copy" || true)
    empty=$(grep -c '<translation></translation>\|<numerusform></numerusform>' "$copy" || true)
    if [ "$open" != 0 ] || [ "$empty" != 0 ]; then
        echo "$file: $open unfinished, $empty empty; see: cmake --build BUILD --target update_translations"
        bad=1
    fi
    if ! diff -q "$file" "$copy" >/dev/null; then
        echo "$file is behind the sources"
        bad=1
    fi
done
exit $bad
