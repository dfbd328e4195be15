/* Makes src/language/model/tagger.bin:
 *
 *     atg_train_tagger --treebank en_ewt-ud-train.conllu --out tagger.bin
 *         [--domain data/domain.tagged] [--forms data/forms.lex] [--hold-out N]
 *         [--epochs N] [--smallest W] [--test FILE.conllu]...
 *
 * --hold-out N leaves every Nth domain sentence out and reports its accuracy. The seed
 * is fixed: the same input gives the same bytes. */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "language/train/tagger_train.h"

typedef struct options {
    char *treebank, *domain, *forms, *out, **tests;
    gint hold_out, epochs, domain_weight;
    gdouble smallest;
} options;

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

static void print_wrong(const atg_tagger *tagger, const atg_corpus *c)
{
    for (guint i = 0; i < c->samples->len; i++) {
        const atg_sample *s = atg_sample_at(c, i);
        uint8_t *tags = g_new(uint8_t, s->n);
        atg_tagger_tag(tagger, s->words, s->n, false, tags);
        for (uint32_t k = 0; k < s->n; k++)
            if (tags[k] != s->tags[k])
                printf("  %.*s %s, not %s (sentence %u)\n", ATG_STR_ARG(s->words[k]),
                       atg_tag_name(tags[k]), atg_tag_name(s->tags[k]), i);
        g_free(tags);
    }
}

static void report(const atg_tagger *tagger, const atg_corpus *c, const char *name)
{
    size_t right, all;
    clock_t begin = clock();
    atg_tag_evaluate(tagger, c, false, &right, &all);
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    printf("%s: %.2f %% of %zu words, %.0f words/s\n", name,
           100.0 * (double)right / (double)all, all, (double)all / seconds);
    atg_tag_evaluate(tagger, c, true, &right, &all);
    printf("%s as headlines: %.2f %%\n", name, 100.0 * (double)right / (double)all);
}

static atg_code test(const options *o, const atg_corpus *held, atg_error *err)
{
    atg_corpus c;
    atg_str model;
    atg_corpus_init(&c);
    atg_tagger *tagger = NULL;
    if (atg_corpus_slurp(&c, o->out, &model, err) != ATG_OK)
        goto out;
    tagger = atg_tagger_new(model, o->out, err);
    if (!tagger)
        goto out;
    printf("%s: %zu bytes\n", o->out, model.n);
    if (held->samples->len) {
        report(tagger, held, "held out");
        print_wrong(tagger, held);
    }
    for (char **path = o->tests; path && *path; path++) {
        g_array_set_size(c.samples, 0);
        if (atg_corpus_read_conllu(&c, *path, err) != ATG_OK)
            break;
        report(tagger, &c, *path);
    }
out:
    atg_tagger_free(tagger);
    atg_corpus_release(&c);
    return err->code;
}

static atg_code run(const options *o, atg_error *err)
{
    atg_corpus treebank, domain, held;
    atg_corpus_init(&treebank);
    atg_corpus_init(&domain);
    atg_corpus_init(&held);
    atg_tag_training t = {.treebank = &treebank, .domain = &domain,
                          .domain_weight = (uint32_t)o->domain_weight,
                          .epochs = (uint32_t)o->epochs, .smallest = o->smallest,
                          .forms = ATG_STR("")};
    if (atg_corpus_read_conllu(&treebank, o->treebank, err) != ATG_OK ||
        (o->domain && atg_corpus_read_tagged(&domain, o->domain, err) != ATG_OK) ||
        (o->forms && atg_corpus_slurp(&domain, o->forms, &t.forms, err) != ATG_OK))
        goto out;
    if (o->hold_out > 1)
        hold_out(&domain, &held, (guint)o->hold_out);
    if (atg_tag_train(&t, o->out, err) == ATG_OK)
        test(o, &held, err);
out:
    atg_corpus_release(&held);
    atg_corpus_release(&domain);
    atg_corpus_release(&treebank);
    return err->code;
}

int main(int argc, char **argv)
{
    options o = {.epochs = 8, .domain_weight = 4, .smallest = 0.6};
    const GOptionEntry entries[] = {
        {"treebank", 0, 0, G_OPTION_ARG_FILENAME, &o.treebank, "CoNLL-U file", "FILE"},
        {"domain", 0, 0, G_OPTION_ARG_FILENAME, &o.domain, "tagged sentences", "FILE"},
        {"forms", 0, 0, G_OPTION_ARG_FILENAME, &o.forms, "tags of words", "FILE"},
        {"out", 0, 0, G_OPTION_ARG_FILENAME, &o.out, "model to write", "FILE"},
        {"test", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o.tests, "CoNLL-U file", "FILE"},
        {"hold-out", 0, 0, G_OPTION_ARG_INT, &o.hold_out, "every Nth", "N"},
        {"domain-weight", 0, 0, G_OPTION_ARG_INT, &o.domain_weight, "passes", "N"},
        {"epochs", 0, 0, G_OPTION_ARG_INT, &o.epochs, "passes", "N"},
        {"smallest", 0, 0, G_OPTION_ARG_DOUBLE, &o.smallest, "weight kept", "W"},
        {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL}};
    GOptionContext *context = g_option_context_new("- train the part-of-speech tagger");
    g_option_context_add_main_entries(context, entries, NULL);
    gboolean parsed = g_option_context_parse(context, &argc, &argv, NULL);
    g_option_context_free(context);
    if (!parsed || !o.treebank || !o.out) {
        fputs("usage: atg_train_tagger --treebank FILE --out FILE\n", stderr);
        return 2;
    }
    atg_error err = ATG_ERROR_INIT;
    if (run(&o, &err) != ATG_OK)
        fprintf(stderr, "atg_train_tagger: %s\n", err.message);
    return err.code == ATG_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
