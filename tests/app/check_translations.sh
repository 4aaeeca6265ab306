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
# A function of its own that looks texts up must look under the name they are listed under.
for file in $(grep -rlE 'QString (tr|text)\(const char' app/workbench widgets core/run); do
    one=$work/one.ts
    rm -f "$one"
    "$lupdate" -silent -I . "$file" -ts "$one"
    for listed in $(sed -n 's/.*<name>\(.*\)<\/name>.*/\1/p' "$one"); do
        grep -q "translate(\s*\"$listed\"" "$file" || {
            echo "$file: its texts are listed under $listed, and it looks elsewhere"
            bad=1
        }
    done
done
exit $bad
