#include <glib.h>
#include <jansson.h>
#include <string.h>

#include "text/date.h"
#include "text/html.h"

enum { JSON_LEVELS = 8, VALUE = 1024 };

/* Where a date stands, the most trustworthy last. */
enum { RANK_TIME = 1, RANK_META, RANK_ARTICLE, RANK_JSON };

void atg_page_info_clear(atg_page_info *info)
{
    g_free(info->title);
    g_free(info->date);
    g_free(info->url);
    g_free(info->source);
    g_free(info->site);
    *info = (atg_page_info){0};
}

static void take(char **slot, atg_str value)
{
    value = atg_str_cap(atg_str_trim(value), VALUE);
    if (!*slot && value.n > 0)
        *slot = g_strndup(value.p, value.n);
}

static void take_date(atg_page_info *info, atg_str value, unsigned rank)
{
    char iso[16];
    atg_date_normalise(atg_str_cap(value, VALUE), iso);
    if (!iso[0] || rank <= info->date_rank)
        return;
    g_free(info->date);
    info->date = g_strdup(iso);
    info->date_rank = rank;
}

static const char *const date_names[] = {
    "date",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "og:published_time",
    "originalpublicationdate",
    "citation_publication_date",
};

static void take_meta(atg_page_info *info, const unsigned char **attributes)
{
    static const char *const keys[] = {"property", "name", "itemprop"};
    atg_str content = atg_attribute(attributes, "content");
    for (size_t k = 0; k < G_N_ELEMENTS(keys); k++) {
        atg_str key = atg_attribute(attributes, keys[k]);
        if (atg_str_is_nocase(key, "og:title"))
            take(&info->title, content);
        else if (atg_str_is_nocase(key, "og:site_name"))
            take(&info->source, content);
        else if (atg_str_is_nocase(key, "article:published_time"))
            take_date(info, content, RANK_ARTICLE);
        for (size_t i = 0; i < G_N_ELEMENTS(date_names); i++)
            if (atg_str_is_nocase(key, date_names[i]))
                take_date(info, content, RANK_META);
    }
}

void atg_page_take_element(atg_page_info *info, const char *name,
                           const unsigned char **attributes)
{
    if (strcmp(name, "meta") == 0)
        take_meta(info, attributes);
    else if (strcmp(name, "link") == 0 &&
             atg_str_is_nocase(atg_attribute(attributes, "rel"), "canonical"))
        take(&info->url, atg_attribute(attributes, "href"));
    else if (strcmp(name, "time") == 0)
        take_date(info, atg_attribute(attributes, "datetime"), RANK_TIME);
}

static atg_str json_text(const json_t *value)
{
    return (atg_str){json_string_value(value), json_string_length(value)};
}

/* Articles, graphs and lists of them; depth is bounded, so is the recursion. */
static void walk(atg_page_info *info, const json_t *j, unsigned level)
{
    if (level > JSON_LEVELS)
        return;
    if (json_is_array(j)) {
        for (size_t i = 0; i < json_array_size(j); i++)
            walk(info, json_array_get(j, i), level + 1);
        return;
    }
    const json_t *publisher = json_object_get(j, "publisher");
    if (json_is_string(json_object_get(j, "datePublished")))
        take_date(info, json_text(json_object_get(j, "datePublished")), RANK_JSON);
    if (json_is_string(json_object_get(publisher, "name")))
        take(&info->source, json_text(json_object_get(publisher, "name")));
    walk(info, json_object_get(j, "@graph"), level + 1);
    walk(info, json_object_get(j, "mainEntity"), level + 1);
}

void atg_page_take_json(atg_page_info *info, atg_str json)
{
    json_t *j = json_loadb(json.p, json.n, 0, NULL);
    if (j)
        walk(info, j, 0);
    json_decref(j);
}
