#!/bin/bash
# Runs every build/attrigraph command of a page; what the page shows below a "$" command
# must be in its output, and the images it shows must be what the commands draw.
#
#   readme.sh SOURCE-DIR PROGRAM PAGE LEAST-COMMANDS
#
# With ATG_KEEP_GOLDEN=1 the images are written anew instead: look at them.
set -euo pipefail
source=$(realpath "$1") program=$(realpath "$2") page=$3 least=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir build
ln -s "$program" build/attrigraph
ln -s "$source/samples" samples
ln -s "$source/samples" YOUR-ARTICLES
grep '^    actor "' "$source/README.md" >mine.lex

ran=0
output=
command=
run() {
    output=$(bash -c "$command" 2>errors) || {
        echo "$page: this fails: $command"
        cat errors
        exit 1
    }
    ran=$((ran + 1))
}

while IFS= read -r line; do
    if [[ $line == '    '* ]]; then
        text=${line#    }
        if [[ $command == *\\ ]]; then
            command="${command%\\}$text"
            [[ $command == *\\ ]] || run
        elif [[ $text == build/attrigraph* || $text == '$ build/attrigraph'* ]]; then
            command=${text#\$ }
            [[ $command == *\\ ]] || run
        elif [ -n "$output" ] && ! grep -qxF -- "$text" <<<"$output"; then
            printf '%s: "%s" does not print: %s\n' "$page" "$command" "$text"
            exit 1
        fi
    else
        command= output=
    fi
done <"$source/$page"
[ "$ran" -ge "$least" ] || { echo "$page: only $ran commands found"; exit 1; }

# Networks are laid out with the widths of the machine's font; charts are not.
font=$(fc-match -f '%{family}' Helvetica 2>/dev/null || echo unknown)
stale=0
for image in $(sed -n 's/.*](\(docs\/\)\{0,1\}images\/\([a-z-]*\.svg\)).*/\2/p' "$source/$page"); do
    kept=$source/docs/images/$image
    [ -f "$image" ] || { echo "$page: no command draws $image"; exit 1; }
    if [ -n "${ATG_KEEP_GOLDEN-}" ]; then
        cp "$image" "$kept"
    elif ! cmp -s "$image" "$kept"; then
        if [ "$font" != 'DejaVu Sans' ] && grep -q 'class="node"' "$image"; then
            echo "note: $image is not what this program draws with the font $font"
        else
            echo "$page: docs/images/$image is not what the command draws"
            stale=1
        fi
    fi
done
[ "$stale" = 0 ] || {
    echo "to renew them: ATG_KEEP_GOLDEN=1 tests/golden/samples/readme.sh . PROGRAM $page $least"
    exit 1
}
echo "$ran commands of $page ran"
