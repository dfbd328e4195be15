#!/bin/bash
# Runs every build/attrigraph command of README.md; what the page shows below a "$"
# command must be in its output.
#
#   readme.sh SOURCE-DIR PROGRAM
set -euo pipefail
source=$1 program=$2
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
        echo "README.md: this fails: $command"
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
            printf 'README.md: "%s" does not print: %s\n' "$command" "$text"
            exit 1
        fi
    else
        command= output=
    fi
done <"$source/README.md"
[ "$ran" -ge 5 ] || { echo "README.md: only $ran commands found"; exit 1; }
cmp figure.svg "$source/docs/images/three-cases.svg" >/dev/null ||
    echo 'note: the figure in docs/images is not what this program draws here'
echo "$ran commands of README.md ran"
