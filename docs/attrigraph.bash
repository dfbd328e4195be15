# Completion for bash: . docs/attrigraph.bash, or copy it as "attrigraph" to
# /usr/share/bash-completion/completions. It asks the program itself, so that a new verb
# or option needs nothing here.
_attrigraph() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=$1
    if [ "$COMP_CWORD" = 1 ] || [ "$before" = help ]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" help |
            sed -n '/^verbs$/,/^$/s/^  \([a-z]*\) .*/\1/p')" -- "$word")
    elif [ "$before" = --format ]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" formats |
            sed -n '2,/^$/s/^\([a-z]*\) .*/\1/p')" -- "$word")
    elif [ "$before" = --figure ]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" help render |
            sed -n 's/^ *--figure KIND  *one of //p' | tr -d ,)" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("$program" help "${COMP_WORDS[1]}" |
            sed -n '/^options$/,$s/^  .*\(--[a-z-]*\) .*/\1/p')" -- "$word")
    elif [ "${COMP_WORDS[1]}" = lexicon ] && [ "$COMP_CWORD" = 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'check show import' -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _attrigraph attrigraph
