# Each kind of figure in each format, by the command line; what cannot be drawn is told.
. "$(dirname "$0")/lib.sh"
make_articles
expect 0 a build news -o g.graphml

kinds=$(a help render | sed -n 's/^ *--figure KIND  *one of //p' | tr -d ,)
[ "$(echo $kinds | wc -w)" -ge 6 ] || fail "help render names few kinds: $kinds"
for kind in $kinds; do
    expect 0 a render g.graphml --figure "$kind" -o "$kind.svg" -o "$kind.png" -o "$kind.pdf"
    check "$kind.svg is no XML" xmllint --noout "$kind.svg"
    [ "$(head -c 8 "$kind.png" | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] ||
        fail "$kind.png is no PNG"
    [ "$(head -c 5 "$kind.pdf")" = '%PDF-' ] || fail "$kind.pdf is no PDF"
    for name in Title Description; do
        grep -aq "iTXt$name" "$kind.png" || fail "$kind.png has no $name"
    done
    # the caption counts, and the manual knows the kind
    grep -q '[0-9] edges from 3 documents' "$kind.svg" || fail "$kind.svg does not count"
    grep -q "$kind" "$source_dir/docs/attrigraph.1" || fail "the manual lacks $kind"
    grep -q "^## $kind\$" "$source_dir/docs/gallery.md" || fail "the gallery lacks $kind"
done

# the same figure whatever the order of inputs, language and number of jobs
expect 0 env LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo "$program" build -j 3 news/parliament.md \
    news/grid.html news/exchange.txt -o h.graphml
for kind in attribution timeline ranking sources; do
    expect 0 env LC_ALL=de_DE.UTF-8 "$program" render h.graphml --figure "$kind" -o h.svg
    same h.svg "$kind.svg"
done

# widths and their units
for width in 89mm 8.9cm 252.28pt 3.5039in 89; do
    expect 0 a render g.graphml --figure ranking --width $width -o w.svg
    grep -q 'width="\(89.00\|88.99\|89.01\)mm"' w.svg || fail "--width $width"
done
for width in 1mm 9m 89px 3000cm mm ''; do
    expect 2 a render g.graphml --figure ranking --width "$width" -o w2.svg
    tells "--width"
done
check 'a refused width left a file' test ! -e w2.svg

# filters, and what they do to a figure
expect 0 a render g.graphml --figure ego --ego China -o ego.svg
grep -q "within 1 step of 'China')" ego.svg || fail 'an ego figure without its caption'
check 'a caption tells the step twice' [ "$(grep -c '>[^<]*1 step[^<]*</text>' ego.svg)" = 1 ]
expect 0 a render g.graphml --figure ego --ego PRC -o prc.svg
check 'a name that only the lists know is another centre' cmp -s ego.svg prc.svg
expect 0 a render g.graphml --figure ego --since 2000 -o ego2.svg
grep -q 'showing .* and .*1 step' ego2.svg || fail 'an ego figure that does not tell whose'
expect 0 a render g.graphml --figure ranking --top 3 --by degree -o r.svg
grep -q 'Nodes by degree' r.svg || fail 'a ranking by another metric'
grep -q 'top 3 by degree' r.svg || fail 'a caption without the filter'
expect 1 a render g.graphml --figure ego --ego Atlantis -o no.svg
tells Atlantis

# what is wrong is told before any work
expect 2 a render g.graphml --figure pie -o x.svg; tells "no figure 'pie'"
expect 2 a render g.graphml --figure timelin -o x.svg; tells "did you mean 'timeline'"
expect 2 a render g.graphml -o x.graphml; tells 'is no picture'
expect 2 a render g.graphml; tells 'nowhere to write'
expect 2 a render g.graphml --palette rainbow -o x.svg; tells "'rainbow'"
printf 'type "country" fill=blue\n' >bad.theme
expect 1 a render g.graphml --theme bad.theme -o x.svg; tells 'bad.theme:1:16'
expect 1 a render g.graphml --theme none.theme -o x.svg; tells 'none.theme'
head -c 2000000 /dev/zero | tr '\0' '#' >long.theme
expect 4 a render g.graphml --theme long.theme -o x.svg; tells 'long.theme'
# a pipe would be read dry before the work, and the theme be lost
mkfifo pipe.theme
for file in pipe.theme . /dev/zero; do
    expect 1 a render g.graphml --theme $file -o x.svg; tells 'no regular file'
done
for file in x.svg x.graphml no.svg; do check "$file was left" test ! -e $file; done

# themes reach networks and charts
dark=$source_dir/samples/themes/dark.theme
for kind in network sources; do
    expect 0 a render g.graphml --figure $kind --theme "$dark" -o d.svg
    grep -qi '#14181F' d.svg || fail "the theme does not reach $kind"
done
expect 0 a render g.graphml --figure ranking --palette high-contrast -o c.svg
grep -q '#004488' c.svg || fail 'the palette does not reach a chart'

no_temporary
finish
