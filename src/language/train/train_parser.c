/* Makes src/language/model/parser.bin:
 *
 *     atg_train_parser --treebank en_ewt-ud-train.conllu --tagger tagger.bin
 *         --out parser.bin [--domain data/domain.conllu] [--tagged data/domain.tagged]
 *         [--forms data/forms.lex] [--folds N] [--epochs N] [--smallest W]
 *         [--least-updates N] [--domain-weight N] [--hold-out N]
 *         [--test FILE.conllu]...
 *
 * The treebank's tags are replaced by those of taggers that have not seen the sentence
 * (N taggers, each trained without one part of N), so that the parser learns with tags
 * such as it will get. The seed is fixed: the same input gives the same bytes. */
#include <glib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "language/train/parser_train.h"
#include "language/train/tagger_train.h"

typedef struct options {
    char *treebank, *domain, *tagged, *forms, *tagger, *out, **tests;
    gint folds, epochs, domain_weight, hold_out, least_updates;
    gdouble smallest;
} options;

typedef struct inputs {
    atg_corpus treebank, domain, tagged, held;
    atg_str forms;
} inputs;

static void inputs_init(inputs *in)
{
    atg_corpus_init(&in->treebank);
    atg_corpus_init(&in->domain);
    atg_corpus_init(&in->tagged);
    atg_corpus_init(&in->held);
    in->forms = ATG_STR("");
}

static void inputs_release(inputs *in)
{
    atg_corpus_release(&in->treebank);
    atg_corpus_release(&in->domain);
    atg_corpus_release(&in->tagged);
    atg_corpus_release(&in->held);
}

static void retag(const atg_tagger *tagger, const atg_corpus *c, guint from, guint step,
                  uint8_t **tags)
{
    for (guint i = from; i < c->samples->len; i += step) {
        const atg_sample *s = atg_sample_at(c, i);
        tags[i] = atg_arena_array((atg_arena *)&c->arena, s->n, 1);
        atg_tagger_tag(tagger, s->words, s->n, false, tags[i]);
    }
}

static atg_code run_fold(const options *o, inputs *in, guint fold, uint8_t **tags,
                         atg_error *err)
{
    atg_tag_training t = {.treebank = &in->treebank, .domain = &in->tagged,
                          .domain_weight = 4, .epochs = 6, .smallest = 0.6,
                          .forms = in->forms, .fold = fold,
                          .folds = (uint32_t)o->folds};
    char *path = g_strdup_printf("%s.fold", o->out);
    atg_str model;
    if (atg_tag_train(&t, path, err) == ATG_OK &&
        atg_corpus_slurp(&in->tagged, path, &model, err) == ATG_OK) {
        atg_tagger *tagger = atg_tagger_new(model, path, err);
        if (tagger)
            retag(tagger, &in->treebank, fold, (guint)o->folds, tags);
        atg_tagger_free(tagger);
    }
    g_unlink(path);
    g_free(path);
    return err->code;
}

static atg_code jackknife(const options *o, inputs *in, atg_error *err)
{
    guint n = in->treebank.samples->len;
    uint8_t **tags = g_new0(uint8_t *, n + 1);
    for (guint fold = 0; fold < (guint)o->folds && err->code == ATG_OK; fold++)
        run_fold(o, in, fold, tags, err);
    for (guint i = 0; i < n; i++)
        if (tags[i])
            atg_sample_at(&in->treebank, i)->tags = tags[i];
    g_free(tags);
    return err->code;
}

/* Moves every nth sentence to another corpus; the words stay in the first's arena. */
static void hold_out(atg_corpus *from, atg_corpus *to, guint nth)
{
    guint kept = 0;
    for (guint i = 0; i < from->samples->len; i++) {
        atg_sample s = *atg_sample_at(from, i);
        if (i % nth == nth - 1)
            g_array_append_val(to->samples, s);
        else
            *atg_sample_at(from, kept++) = s;
    }
    g_array_set_size(from->samples, kept);
}

static void report(const atg_parser *parser, const atg_tagger *tagger,
                   const atg_corpus *c, const char *name)
{
    atg_parse_score s;
    clock_t begin = clock();
    atg_parse_evaluate(parser, tagger, c, &s);
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    printf("%s, %s tags: LAS %.2f UAS %.2f, without punctuation LAS %.2f UAS %.2f "
           "(%zu words, %.0f words/s)\n", name, tagger ? "found" : "gold",
           100.0 * (double)s.labels / (double)s.words,
           100.0 * (double)s.heads / (double)s.words,
           100.0 * (double)s.plain_labels / (double)s.plain,
           100.0 * (double)s.plain_heads / (double)s.plain, s.words,
           (double)s.words / seconds);
}

static atg_code test(const options *o, const inputs *in, atg_error *err)
{
    atg_corpus c;
    atg_str model[2];
    atg_corpus_init(&c);
    atg_tagger *tagger = NULL;
    atg_parser *parser = NULL;
    if (atg_corpus_slurp(&c, o->out, &model[0], err) != ATG_OK ||
        atg_corpus_slurp(&c, o->tagger, &model[1], err) != ATG_OK)
        goto out;
    parser = atg_parser_new(model[0], o->out, err);
    tagger = parser ? atg_tagger_new(model[1], o->tagger, err) : NULL;
    if (!tagger)
        goto out;
    printf("%s: %zu bytes\n", o->out, model[0].n);
    if (in->held.samples->len)
        report(parser, tagger, &in->held, "held out");
    for (char **path = o->tests; path && *path; path++) {
        g_array_set_size(c.samples, 0);
        if (atg_corpus_read_conllu(&c, *path, err) != ATG_OK)
            break;
        report(parser, tagger, &c, *path);
        report(parser, NULL, &c, *path);
    }
out:
    atg_tagger_free(tagger);
    atg_parser_free(parser);
    atg_corpus_release(&c);
    return err->code;
}

static atg_code read_inputs(const options *o, inputs *in, atg_error *err)
{
    if (atg_corpus_read_conllu(&in->treebank, o->treebank, err) != ATG_OK)
        return err->code;
    if (o->domain && atg_corpus_read_conllu(&in->domain, o->domain, err) != ATG_OK)
        return err->code;
    if (o->tagged && atg_corpus_read_tagged(&in->tagged, o->tagged, err) != ATG_OK)
        return err->code;
    if (o->forms)
        return atg_corpus_slurp(&in->tagged, o->forms, &in->forms, err);
    return ATG_OK;
}

static atg_code run(const options *o, atg_error *err)
{
    inputs in;
    inputs_init(&in);
    if (read_inputs(o, &in, err) != ATG_OK || jackknife(o, &in, err) != ATG_OK)
        goto out;
    if (o->hold_out > 1)
        hold_out(&in.domain, &in.held, (guint)o->hold_out);
    atg_parse_training t = {.treebank = &in.treebank, .domain = &in.domain,
                            .domain_weight = (uint32_t)o->domain_weight,
                            .epochs = (uint32_t)o->epochs, .smallest = o->smallest,
                            .least_updates = (uint32_t)o->least_updates,
                            .forms = in.forms};
    if (atg_parse_train(&t, o->out, err) == ATG_OK)
        test(o, &in, err);
out:
    inputs_release(&in);
    return err->code;
}

int main(int argc, char **argv)
{
    options o = {.epochs = 9, .domain_weight = 3, .folds = 5, .least_updates = 4,
                 .smallest = 1.5};
    const GOptionEntry entries[] = {
        {"treebank", 0, 0, G_OPTION_ARG_FILENAME, &o.treebank, "CoNLL-U file", "FILE"},
        {"domain", 0, 0, G_OPTION_ARG_FILENAME, &o.domain, "trees", "FILE"},
        {"tagged", 0, 0, G_OPTION_ARG_FILENAME, &o.tagged, "tagged sentences", "FILE"},
        {"forms", 0, 0, G_OPTION_ARG_FILENAME, &o.forms, "tags of words", "FILE"},
        {"tagger", 0, 0, G_OPTION_ARG_FILENAME, &o.tagger, "for the test", "FILE"},
        {"out", 0, 0, G_OPTION_ARG_FILENAME, &o.out, "model to write", "FILE"},
        {"test", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o.tests, "CoNLL-U file", "FILE"},
        {"folds", 0, 0, G_OPTION_ARG_INT, &o.folds, "taggers", "N"},
        {"hold-out", 0, 0, G_OPTION_ARG_INT, &o.hold_out, "every Nth tree", "N"},
        {"domain-weight", 0, 0, G_OPTION_ARG_INT, &o.domain_weight, "passes", "N"},
        {"epochs", 0, 0, G_OPTION_ARG_INT, &o.epochs, "passes", "N"},
        {"least-updates", 0, 0, G_OPTION_ARG_INT, &o.least_updates, "before use", "N"},
        {"smallest", 0, 0, G_OPTION_ARG_DOUBLE, &o.smallest, "weight kept", "W"},
        {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL}};
    GOptionContext *context = g_option_context_new("- train the dependency parser");
    g_option_context_add_main_entries(context, entries, NULL);
    gboolean parsed = g_option_context_parse(context, &argc, &argv, NULL);
    g_option_context_free(context);
    if (!parsed || !o.treebank || !o.tagger || !o.out) {
        fputs("usage: atg_train_parser --treebank FILE --tagger FILE --out FILE\n",
              stderr);
        return 2;
    }
    atg_error err = ATG_ERROR_INIT;
    if (run(&o, &err) != ATG_OK)
        fprintf(stderr, "atg_train_parser: %s\n", err.message);
    return err.code == ATG_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
