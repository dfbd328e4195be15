/* What libxml2 finds wrong, in words that say how to mend it. */
#include <glib.h>

#include "export/graphml_work.h"

#define CUT_OFF "the file is cut off; copy it once more or write it anew"
#define ENCODING "the file's encoding is not read; convert it to UTF-8"
#define BROKEN "the file is damaged; write it anew with 'attrigraph build' or 'convert'"

/* A row with a name has it between the two halves. */
static const struct {
    int code;
    const char *before, *behind; /* behind NULL: no name */
} rows[] = {
    {XML_ERR_DOCUMENT_EMPTY,
     "the file is empty or does not begin with a tag; only "
     "GraphML that attrigraph wrote is read",
     NULL},
    {XML_ERR_DOCUMENT_START,
     "the file does not begin with a tag; only GraphML that "
     "attrigraph wrote is read",
     NULL},
    {XML_ERR_DOCUMENT_END,
     "the root element has not ended, or something follows it; " BROKEN, NULL},
    {XML_ERR_TAG_NAME_MISMATCH, "the end tag does not fit <", ">; " BROKEN},
    {XML_ERR_TAG_NOT_FINISHED, "an element has not ended: " CUT_OFF, NULL},
    {XML_ERR_GT_REQUIRED, "a tag has not ended: " CUT_OFF, NULL},
    {XML_ERR_LTSLASH_REQUIRED, "an end tag is missing: " CUT_OFF, NULL},
    {XML_ERR_CDATA_NOT_FINISHED, "a CDATA section has not ended: " CUT_OFF, NULL},
    {XML_ERR_COMMENT_NOT_FINISHED, "a comment has not ended: " CUT_OFF, NULL},
    {XML_ERR_PI_NOT_FINISHED, "an instruction <? has not ended: " CUT_OFF, NULL},
    {XML_ERR_XMLDECL_NOT_FINISHED, "the declaration <?xml has not ended: " CUT_OFF,
     NULL},
    {XML_ERR_XMLDECL_NOT_STARTED, "the declaration <?xml is broken; " BROKEN, NULL},
    {XML_ERR_VERSION_MISSING,
     "the declaration <?xml tells no version; add version=\"1.0\"", NULL},
    {XML_ERR_UNKNOWN_VERSION, "the version of XML is not known; it has to be 1.0",
     NULL},
    {XML_ERR_STRING_NOT_STARTED,
     "a value is not in quotes, as in the encoding of <?xml; "
     "put quotes around it",
     NULL},
    {XML_ERR_STRING_NOT_CLOSED,
     "the quote of a value has not ended, as in the encoding "
     "of <?xml; close it",
     NULL},
    {XML_ERR_ATTRIBUTE_NOT_STARTED,
     "the value of an attribute is not in quotes; put "
     "quotes around it",
     NULL},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED,
     "the quote of an attribute has not ended: " CUT_OFF, NULL},
    {XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "the attribute '", "' has no value; give it one"},
    {XML_ERR_ATTRIBUTE_REDEFINED, "the attribute '",
     "' stands there twice; remove one"},
    {XML_ERR_LT_IN_ATTRIBUTE, "there is a '<' in the value of an attribute; write &lt;",
     NULL},
    {XML_ERR_UNDECLARED_ENTITY, "the entity '&",
     ";' is undeclared; write its character instead"},
    {XML_WAR_UNDECLARED_ENTITY, "the entity '&",
     ";' is undeclared; write its character instead"},
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, "a '&' begins no entity; write &amp;", NULL},
    {XML_ERR_NAME_REQUIRED, "a '<' or '&' begins no name; write &lt; or &amp;", NULL},
    {XML_ERR_INVALID_CHAR,
     "a character that XML cannot hold, or bytes that are no UTF-8; remove "
     "it or convert the file to UTF-8",
     NULL},
    {XML_ERR_INVALID_CHARREF,
     "a reference to a character that XML cannot hold; remove it", NULL},
    {XML_ERR_INVALID_HEX_CHARREF, "a reference &#x without hexadecimal digits; mend it",
     NULL},
    {XML_ERR_INVALID_DEC_CHARREF, "a reference &# without digits; mend it", NULL},
    {XML_ERR_MISPLACED_CDATA_END, "there is a ']]>' in text; write ]]&gt;", NULL},
    {XML_ERR_RESERVED_XML_NAME,
     "an instruction <?xml is not at the start of the file; "
     "remove what stands before it",
     NULL},
    {XML_NS_ERR_UNDEFINED_NAMESPACE, "the prefix '", "' is undeclared; add its xmlns"},
    {XML_ERR_INVALID_ENCODING,
     "bytes that are no UTF-8 or not of the encoding that the "
     "file declares; convert it to UTF-8",
     NULL},
    {XML_I18N_CONV_FAILED,
     "bytes that are not of the encoding that the file declares; "
     "convert it to UTF-8",
     NULL},
    {XML_ERR_UNSUPPORTED_ENCODING, ENCODING, NULL},
    {XML_ERR_UNKNOWN_ENCODING, ENCODING, NULL},
    {XML_ERR_ENCODING_NAME, "the declaration <?xml names no encoding; write UTF-8",
     NULL},
    {XML_I18N_NO_HANDLER, ENCODING, NULL},
    {XML_ERR_NAME_TOO_LONG,
     "a name is longer than any that attrigraph writes; only "
     "GraphML that it wrote is read",
     NULL},
};

static char *with_name(const char *before, const char *name, const char *behind)
{
    atg_str shown = atg_str_cap(atg_str_of(name), ATG_GRAPHML_SHOWN);
    return g_strdup_printf("%s%.*s%s", before, ATG_STR_ARG(shown), behind);
}

char *atg_graphml_why(const xmlError *e)
{
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        if (rows[i].code != e->code)
            continue;
        const char *behind = rows[i].behind;
        return behind ? with_name(rows[i].before, e->str1 ? e->str1 : "", behind)
                      : g_strdup(rows[i].before);
    }
    char *said = g_strchomp(g_strdup(e->message ? e->message : "no reason given"));
    char *line = strchr(said, '\n');
    if (line)
        *line = '\0';
    char *why = g_strdup_printf("not well-formed XML (%s); " BROKEN, said);
    g_free(said);
    return why;
}
