/* bench_graphml write|read FILE: a graph of 100,000 nodes and 1,000,000 edges to
 * GraphML or from it. Prints wall and processor seconds, the peak of memory, that of
 * the graph itself, and by how much the one is above the other (MiB). For
 * tests/bench/run. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "export/fd.h"
#include "export/graphml_read.h"
#include "export/writers.h"
#include "sample_graph.h"

enum { NODES = 100000, EDGES = 1000000 };

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* "VmRSS" or "VmHWM" of this process in MiB. */
static double memory(const char *name)
{
    char line[128];
    double kib = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f))
        if (strncmp(line, name, strlen(name)) == 0)
            kib = strtod(line + strlen(name) + 1, NULL);
    if (f)
        fclose(f);
    return kib / 1024;
}

/* From here on VmHWM counts anew. */
static void forget_peak(void)
{
    int fd = open("/proc/self/clear_refs", O_WRONLY);
    if (fd >= 0 && write(fd, "5", 1) != 1)
        perror("clear_refs");
    if (fd >= 0)
        close(fd);
}

static atg_code to_file(void *context, const char *bytes, size_t n, atg_error *err)
{
    if (atg_fd_write(*(int *)context, bytes, n))
        return atg_fail(err, ATG_E_IO, "cannot write");
    return ATG_OK;
}

static atg_code from_file(void *context, char *buffer, size_t n, size_t *got,
                          atg_error *err)
{
    ssize_t done = read(*(int *)context, buffer, n);
    if (done < 0)
        return atg_fail(err, ATG_E_IO, "cannot read");
    *got = (size_t)done;
    return ATG_OK;
}

static atg_code run(bool writes, int fd, atg_graph *g, atg_error *err)
{
    if (!writes) {
        const atg_graphml_source source = {from_file, &fd};
        return atg_graphml_read_from(g, &source, "bench", err);
    }
    const atg_export_options how = {0};
    atg_sink sink = {to_file, &fd};
    return atg_write_graphml(g, &how, &sink, err);
}

int main(int argc, char **argv)
{
    atg_graph g = {0};
    atg_error err = ATG_ERROR_INIT;
    if (argc != 3 || (strcmp(argv[1], "write") && strcmp(argv[1], "read"))) {
        fprintf(stderr, "usage: bench_graphml write|read FILE\n");
        return 2;
    }
    bool writes = strcmp(argv[1], "write") == 0;
    int fd = open(argv[2], writes ? O_WRONLY | O_CREAT | O_TRUNC : O_RDONLY, 0666);
    if (writes)
        sample_large(&g, NODES, EDGES);
    forget_peak();
    double before = memory("VmRSS:");
    double wall = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    atg_code rc = fd < 0 ? ATG_E_IO : run(writes, fd, &g, &err);
    wall = seconds(CLOCK_MONOTONIC) - wall;
    cpu = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    double peak = memory("VmHWM:");
    double graph = writes ? before : before + (double)g.arena.used / 1048576;
    if (rc != ATG_OK || g.n_nodes != NODES || g.n_edges != EDGES) {
        fprintf(stderr, "bench_graphml: %s\n", err.message);
        return 1;
    }
    printf("%.2f %.2f %.1f %.1f %.1f\n", wall, cpu, peak, graph, peak - graph);
    sample_release(&g);
    close(fd);
    return 0;
}
