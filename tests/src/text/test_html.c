#include "support.h"

#include "text/html.h"

static void html(const char *page, const char *expected)
{
    check_outline(page, "a.html", NULL, expected);
}

START_TEST(furniture_is_dropped)
{
    html(
        "<body><nav>Menu here.</nav><aside>Also this.</aside><form>Fill in.</form>"
        "<p hidden>Secret one.</p><p aria-hidden=true>Secret two.</p>"
        "<p style='display: none'>Secret three.</p><div role=navigation>Go there.</div>"
        "<div class='td-cookie-law'>We bake.</div><div id=sideBar>Ads.</div>"
        "<script>var a = 'China hacked.';</script><style>p{}</style>"
        "<noscript>No script.</noscript><template>A mould.</template>"
        "<p>The only prose.</p><footer>The end.</footer></body>",
        "P The only prose.\n");
}
END_TEST

START_TEST(the_article_is_never_dropped_by_name)
{
    html("<body class='has-sidebar tag-events'><div id=main class='story tags'>"
         "<article class='post category-jobs tag-social hentry'>"
         "<p>China was blamed for the attack.</p></article></div></body>",
         "P China was blamed for the attack.\n");
}
END_TEST

START_TEST(a_wrapper_with_all_the_text_is_spared)
{
    html(
        "<form id=aspnetForm class='search related'><div class='promo'>"
        "<p>The foreign ministry said on Monday that the country was behind the attack "
        "on the mail servers, and that it would not be the last one of its kind.</p>"
        "</div><div class=menu><p>Not this.</p></div></form>",
        "P The foreign ministry said on Monday that the country was behind the attack "
        "on "
        "the mail servers, and that it would not be the last one of its kind.\n");
}
END_TEST

START_TEST(kinds_come_from_the_markup)
{
    html("<title>UK blames China | The Paper</title><h1>UK blames China</h1>"
         "<p class=byline>By A. Writer</p><p>It was <b>blamed</b> by:</p>"
         "<ul><li>the UK<li>the EU</ul><h2>Reaction</h2><p>China said no.</p>"
         "<h3>More</h3><ul><li><a href=/a>A teaser of another story</a></ul>",
         "F UK blames China\nT UK blames China\nF By A. Writer\nP It was blamed by:\n"
         "I3 the UK\nI3 the EU\nH Reaction\nP China said no.\nF More\n"
         "F A teaser of another story\n");
}
END_TEST

START_TEST(breaks_part_paragraphs)
{
    html("<div>One is here.<br><br>Two is\nhere<br/>too.</div>",
         "P One is here.\nP Two is here too.\n");
}
END_TEST

START_TEST(references_are_decoded)
{
    html("<p>It&rsquo;s AT&amp;T &lt;b&gt; &#8212; caf&eacute; &nosuch; "
         "R&D&nbsp;x&shy;y.",
         "P It\u2019s AT&T <b> \u2014 caf\u00E9 &nosuch; R&D xy.\n");
}
END_TEST

static const char full_page[] =
    "<html><head><title>Hack! - Paper</title>"
    "<meta property='og:title' content='The hack &amp; more'>"
    "<meta property='og:site_name' content='The Paper'>"
    "<meta property='article:published_time' content='2021-07-20T01:00:00Z'>"
    "<link rel=canonical href='https://example.org/a?b=1&amp;c=2'>"
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
    "\"datePublished\":\"2021-07-19\",\"publisher\":{\"name\":\"Ltd\"}}]}</script>"
    "</head><body><time datetime='2020-01-01'>then</time><p>It "
    "happened.</p></body></html>";

START_TEST(a_page_tells_of_itself)
{
    atg_document doc;
    parse(&doc, str(full_page), "a.html", NULL);
    ck_assert(atg_str_is(doc.info.title, "The hack & more"));
    ck_assert(atg_str_is(doc.info.date, "2021-07-19"));
    ck_assert(atg_str_is(doc.info.source, "The Paper"));
    ck_assert(atg_str_is(doc.info.url, "https://example.org/a?b=1&c=2"));
    atg_document_release(&doc);
}
END_TEST

START_TEST(bad_json_does_no_harm)
{
    html(
        "<script type='application/ld+json'>{\"datePublished\":</script>"
        "<script type='application/ld+json'>[[[[[[[[[[[[1]]]]]]]]]]]]</script><p>Fine.",
        "P Fine.\n");
}
END_TEST

/* A page with n times part in it; its last paragraph must be read. */
static void nested(const char *part, size_t n)
{
    GString *s = g_string_new("<html><body><p>First of all.</p>");
    for (size_t i = 0; i < n; i++)
        g_string_append(s, part);
    g_string_append(s, "<p>China was blamed.</p>");
    atg_document doc;
    parse(&doc, (atg_str){s->str, s->len}, "a.html", NULL);
    ck_assert(atg_str_contains_nocase(doc.text, "China was blamed."));
    atg_document_release(&doc);
    g_string_free(s, TRUE);
}

START_TEST(depth_and_unclosed_tags_are_no_matter)
{
    nested("<div>", 100000);
    nested("<b>x ", 100000);
    nested("<ul><li>", 50000);
    nested("</div>", 100000);
    nested("<span></x>", 50000);
    nested("<table><tr><td>", 30000);
}
END_TEST

/* before, n times part, then after and a last paragraph: these blocks are read. */
static void skips(const char *before, const char *part, size_t n, const char *after,
                  const char *expected)
{
    GString *s = g_string_new(before);
    for (size_t i = 0; i < n; i++)
        g_string_append(s, part);
    g_string_append(s, "<p>Sign up.</p>");
    g_string_append(s, after);
    g_string_append(s, "<p>China was blamed.</p>");
    html(s->str, expected);
    g_string_free(s, TRUE);
}

START_TEST(furniture_is_dropped_at_any_depth)
{
    static const size_t depths[] = {100, 509, 510, 511, 512, 513, 600, 2000};
    for (size_t i = 0; i < G_N_ELEMENTS(depths); i++) {
        size_t n = depths[i];
        const char *read = "P China was blamed.\n";
        skips("<body><nav>", "<i>", n, "x</i></i>y</nav>", read);
        skips("<body><form>", "<b>", n, "<i>No.</i></FORM >", read);
        skips("<section hidden>", "<span>", n, "</span>z</section>", read);
        skips("<section hidden>", "<span>", n,
              "<section>a</section><section/><!-- </section> --><a title='</section>'>"
              "<script>'<section>'</script>Not this.</section>",
              read);
        skips("<p>One.</p>", "<div>", n, "<nav>No.</nav><input>",
              "P One.\nF Sign up.\nP China was blamed.\n");
    }
    GString *close = g_string_new(NULL);
    for (int i = 0; i < 600; i++)
        g_string_append(close, "</div>");
    g_string_append(close, "</div>");
    skips("<body><div class=menu>", "<div>", 600, close->str, "P China was blamed.\n");
    g_string_append(close, "</nav>");
    skips("<body><nav><div>", "<div>", 600, close->str, "P China was blamed.\n");
    skips("<body><nav>", "<div>", 600, "", "");
    g_string_free(close, TRUE);
}
END_TEST

START_TEST(a_deep_wrapper_with_all_the_text_is_spared)
{
    const char *text =
        "The foreign ministry said on Monday that the country was behind the attack on "
        "the mail servers, and that it would not be the last one of its kind.";
    char *after = g_strdup_printf("<p>%s</p></form>", text);
    char *read = g_strdup_printf("F Sign up.\nP %s\nP China was blamed.\n", text);
    skips("<body><form>", "<div>", 600, after, read);
    skips("<body><form>", "<div>", 1600, after, read);
    g_free(after);
    g_free(read);
}
END_TEST

START_TEST(long_tags_are_cut)
{
    GString *s = g_string_new("<p>First.</p><a");
    for (int i = 0; i < 100000; i++)
        g_string_append_printf(s, " a%d=1", i);
    g_string_append(s, ">link</a><p>China was blamed.</p>");
    char *cut = atg_html_trim((atg_str){s->str, s->len});
    ck_assert_ptr_nonnull(cut);
    ck_assert_uint_eq(strlen(cut), s->len);
    ck_assert_str_eq(cut + s->len - 20, s->str + s->len - 20);
    g_free(cut);
    html(s->str, "P First.\nF link\nP China was blamed.\n");
    g_string_free(s, TRUE);
    ck_assert_ptr_null(atg_html_trim(str("<p title=\"a > b\">x</p>")));
}
END_TEST

START_TEST(comments_without_end)
{
    html("<p>One.</p><!-- <p>Two.</p>", "P One.\n");
    html("<p>One.</p><!-- a --><p>Three.</p><![CDATA[x",
         "P One.\nP Three.\nF <![CDATA[x\n");
    html("<p>One.</p><script>var x = '<p>Two.</p>", "P One.\n");
}
END_TEST

START_TEST(entity_bombs_stay_small)
{
    html("<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
         "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>Bomb &b; and &x; here.</p>",
         "F <\nF !ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n"
         "P Bomb &b; and &x; here.\n");
}
END_TEST

TEST_MAIN("html", furniture_is_dropped, the_article_is_never_dropped_by_name,
          a_wrapper_with_all_the_text_is_spared, kinds_come_from_the_markup,
          breaks_part_paragraphs, references_are_decoded, a_page_tells_of_itself,
          bad_json_does_no_harm, depth_and_unclosed_tags_are_no_matter,
          furniture_is_dropped_at_any_depth, a_deep_wrapper_with_all_the_text_is_spared,
          long_tags_are_cut, comments_without_end, entity_bombs_stay_small)
