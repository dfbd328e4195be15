# For the tests of the program: a folder of their own, articles, and what to expect.
#
#   expect CODE COMMAND...   runs it; its output is in $out, its messages in $err
#   says TEXT, tells TEXT    $out, $err hold TEXT
#   same FILE FILE           the same bytes
#   check DESCRIPTION COMMAND...
set -u
program=$1
source_dir=${ATG_SOURCE_DIR:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)}
scratch=$(mktemp -d)
trap 'chmod -R u+rwX "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
unset LANG LC_ALL LANGUAGE ATTRIGRAPH_DRAW
failures=0 out='' err=''

a() { "$program" "$@"; }

fail() {
    failures=$((failures + 1))
    printf 'FAILED: %s\n' "$*"
    [ -z "$err" ] || printf '%s\n' "$err" | head -n 5 | sed 's/^/    /'
}

expect() {
    local want=$1 got
    shift
    "$@" >"$scratch/.out" 2>"$scratch/.err" </dev/null
    got=$?
    out=$(tr -d '\0' <"$scratch/.out") err=$(tr -d '\0' <"$scratch/.err")
    [ "$got" = "$want" ] || fail "exit $got instead of $want: $*"
}

says() { case $out in *"$1"*) ;; *) fail "output without '$1'" ;; esac; }
tells() { case $err in *"$1"*) ;; *) fail "messages without '$1'" ;; esac; }
tells_nothing() { [ -z "$err" ] || fail "a message where none should be"; }
same() { cmp -s "$1" "$2" || fail "$1 and $2 differ"; }
check() { local what=$1; shift; "$@" || fail "$what"; }
no_temporary() { [ -z "$(find . -name '.attrigraph-*')" ] || fail 'a temporary file is left'; }

make_articles() {
    mkdir -p news
    cat >news/exchange.txt <<'END'
Britain blames China for Exchange hack
19 July 2021

The United Kingdom accused China of being behind the Microsoft Exchange hack. Foreign
Secretary Dominic Raab said that the Chinese government must end this sabotage. The
National Cyber Security Centre said it was highly likely that HAFNIUM was responsible
for the attack. China denied the accusation.
END
    cat >news/grid.html <<'END'
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Charges over grid attack</title>
<meta property="article:published_time" content="2020-10-19"></head><body>
<nav><a href="/">Home</a> <a href="/x">Iran hacked a bank: read more</a></nav>
<article><h1>Charges over grid attack</h1>
<p>The US Department of Justice charged six Russian intelligence officers on Monday.</p>
<p>Prosecutors said the Sandworm group, which works for the GRU, attacked Ukraine&#8217;s
power grid with Industroyer.</p></article></body></html>
END
    cat >news/parliament.md <<'END'
# Norway names Russia

Norway said Russia was behind the attack on the Norwegian parliament. The European Union
condemned the attack and imposed sanctions on the GRU.
END
}

finish() {
    if [ "$failures" -gt 0 ]; then
        echo "$failures failed"
        exit 1
    fi
    echo 'all as expected'
    exit 0
}
