/* The reference year in plain C, to compare the Java engine with: xoshiro256++, a 256-layer ziggurat, Marsaglia-Tsang gamma, table look-ups.
 *
 * Reads lines "contender trials" and answers "CPU nanoseconds per episode, 0, mean margin".
 * Contenders: c-scalar (components, a uniform per event), c-grouped (episodes grouped by events), c-component-tables, c-total-table.
 * Components are held in single precision, as the engine's reference year holds them. The tables come from the file named by the first argument, written by io.bundlecast.benchmarks.TableFile. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define TYPES 4
#define LAYERS 256
#define BINS 4096
#define END_BINS 8
#define PARTS 128
#define COMPONENTS 5
#define BLOCK 32
#define EPISODES_PER_TRIAL 2950.0

typedef struct {
    double lambda, anchor_mean, anchor_cv, prof_shape, prof_mean, pa_rate, pa_mean, pa_cv, ra_rate, ra_mean, ra_cv, cx_rate, cx_shape, cx_mean, cap, target, quality;
} Type;

static const Type types[TYPES] = {
    {300, 13000, .12, 8, 3500, .45, 9000, .9, .08, 12000, .8, .04, 1.5, 8000, 60000, 22723, .9},
    {250, 38000, .20, 6, 9000, .55, 10000, 1, .14, 13000, .9, .12, 1.5, 15000, 110000, 58478, .8},
    {900, 9000, .25, 2.5, 2500, .50, 12000, 1, .35, 14000, .9, .10, .8, 6000, 65000, 23611, .7},
    {1500, 11000, .35, 2, 2800, .48, 13000, 1, .25, 13000, .9, .15, .9, 7000, 70000, 25109, .6}};

typedef struct { uint64_t s[4]; } Stream;
typedef struct { double mu, sigma; } Lognormal;
typedef struct { double d, c, scale, boost; } Gamma;
typedef struct { double main[2 * BINS], low[2 * END_BINS * PARTS], high[2 * END_BINS * PARTS]; } Table;
typedef struct { float main[2 * BINS], low[2 * END_BINS * PARTS], high[2 * END_BINS * PARTS]; } Narrow;
typedef struct { Lognormal anchor, pa, ra; Gamma prof, cx; } Laws;

static Laws laws[TYPES];
static Table totals[TYPES];
static Narrow components[TYPES][COMPONENTS];
static double width[LAYERS + 1], height[LAYERS + 1], inside[LAYERS];

static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline uint64_t next(Stream *r) {
    uint64_t result = rotl(r->s[0] + r->s[3], 23) + r->s[0], t = r->s[1] << 17;
    r->s[2] ^= r->s[0];
    r->s[3] ^= r->s[1];
    r->s[1] ^= r->s[2];
    r->s[0] ^= r->s[3];
    r->s[2] ^= t;
    r->s[3] = rotl(r->s[3], 45);
    return result;
}

static uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

static void reset(Stream *r, uint64_t key) {
    for (int i = 0; i < 4; i++) r->s[i] = mix(key + (i + 1) * 0x9E3779B97F4A7C15ULL);
}

static inline double uniform(Stream *r) { return (double)(next(r) >> 11) * 0x1p-53; }

static void init_ziggurat(void) {
    const double tail = 3.6541528853610088, area = 0.00492867323399;
    width[0] = area / exp(-.5 * tail * tail);
    width[1] = tail;
    for (int i = 2; i < LAYERS; i++) width[i] = sqrt(-2 * log(area / width[i - 1] + exp(-.5 * width[i - 1] * width[i - 1])));
    width[LAYERS] = 0;
    for (int i = 0; i < LAYERS; i++) {
        height[i] = exp(-.5 * width[i] * width[i]);
        inside[i] = width[i + 1] / width[i];
    }
    height[LAYERS] = 1;
}

static double normal_slow(Stream *r, int layer, double u, int *done) {
    double x = u * width[layer];
    *done = 1;
    if (layer == 0) {
        const double tail = 3.6541528853610088;
        double a, b;
        do {
            a = -log(1 - uniform(r)) / tail;
            b = -log(1 - uniform(r));
        } while (b + b <= a * a);
        return copysign(tail + a, u);
    }
    if (height[layer] + uniform(r) * (height[layer + 1] - height[layer]) < exp(-.5 * x * x)) return x;
    *done = 0;
    return 0;
}

static inline double normal(Stream *r) {
    for (;;) {
        uint64_t bits = next(r);
        int layer = bits & (LAYERS - 1);
        double u = (double)((int64_t)bits >> 11) * 0x1p-52;
        if (fabs(u) < inside[layer]) return u * width[layer];
        int done;
        double x = normal_slow(r, layer, u, &done);
        if (done) return x;
    }
}

static inline double lognormal(Stream *r, const Lognormal *l) { return exp(l->mu + l->sigma * normal(r)); }

static inline double gamma_draw(Stream *r, const Gamma *g) {
    double boost = g->boost > 0 ? pow(1 - uniform(r), g->boost) : 1;
    for (;;) {
        double x = normal(r), v = 1 + g->c * x;
        v = v * v * v;
        double u = uniform(r), q = x * x;
        if (v > 0 && (u < 1 - .0331 * q * q || log(u) < .5 * q + g->d * (1 - v + log(v)))) return g->scale * boost * g->d * v;
    }
}

static Lognormal make_lognormal(double mean, double cv) {
    double square = log1p(cv * cv);
    return (Lognormal){log(mean) - .5 * square, sqrt(square)};
}

static Gamma make_gamma(double shape, double mean) {
    double k = shape < 1 ? shape + 1 : shape, d = k - 1. / 3;
    return (Gamma){d, 1 / sqrt(9 * d), mean / shape, shape < 1 ? 1 / shape : 0};
}

static inline double at(const Table *t, uint64_t bits) {
    uint64_t fraction = bits & 0xFFFFFFFFFFFFFULL;
    int bin = (int)(bits >> 52);
    const double *p = t->main + 2 * bin;
    if (__builtin_expect((unsigned)(bin - END_BINS) >= BINS - 2 * END_BINS, 0)) {
        int low = bin < END_BINS, part = (low ? bin : bin - (BINS - END_BINS)) * PARTS + (int)(fraction >> 45);
        p = (low ? t->low : t->high) + 2 * part;
        fraction = (fraction << 7) & 0xFFFFFFFFFFFFFULL;
    }
    return p[0] + p[1] * ((double)(int64_t)fraction * 0x1p-52);
}

static inline float narrow_at(const Narrow *t, uint32_t bits) {
    uint32_t fraction = bits & 0xFFFFF;
    int bin = (int)(bits >> 20);
    const float *p = t->main + 2 * bin;
    if (__builtin_expect((unsigned)(bin - END_BINS) >= BINS - 2 * END_BINS, 0)) {
        int low = bin < END_BINS, part = (low ? bin : bin - (BINS - END_BINS)) * PARTS + (int)(fraction >> 13);
        p = (low ? t->low : t->high) + 2 * part;
        fraction = (fraction << 7) & 0xFFFFF;
    }
    return p[0] + p[1] * ((float)(int32_t)fraction * 0x1p-20f);
}

/* Inversion by adding probabilities: small means from 0, others from the mode outwards. */
static int poisson(double mean, double u) {
    if (mean < 12) {
        double p = exp(-mean), sum = p;
        int k = 0;
        while (sum < u && p > 1e-18) sum += p *= mean / ++k;
        return k;
    }
    int mode = (int)mean;
    double top = exp(mode * log(mean) - mean - lgamma(mode + 1.)), up = top, down = top;
    u -= top;
    for (int d = 1; u > 0 && d < 100000; d++) {
        up *= mean / (mode + d);
        if ((u -= up) <= 0) return mode + d;
        if (d <= mode) {
            down *= (mode - d + 1) / mean;
            if ((u -= down) <= 0) return mode - d;
        }
    }
    return mode;
}

static int binomial(int n, double p, double u) {
    int mode = (int)((n + 1) * p);
    double odds = p / (1 - p);
    double top = exp(lgamma(n + 1.) - lgamma(mode + 1.) - lgamma(n - mode + 1.) + mode * log(p) + (n - mode) * log1p(-p)), up = top, down = top;
    u -= top;
    for (int d = 1; u > 0 && d <= n; d++) {
        if (mode + d <= n) {
            up *= (n - mode - d + 1.) / (mode + d) * odds;
            if ((u -= up) <= 0) return mode + d;
        }
        if (mode - d >= 0) {
            down *= (mode - d + 1.) / (n - mode + d) / odds;
            if ((u -= down) <= 0) return mode - d;
        }
    }
    return mode;
}

static double share(const Type *t, int g) {
    return (g & 1 ? t->pa_rate : 1 - t->pa_rate) * (g & 2 ? t->ra_rate : 1 - t->ra_rate) * (g & 4 ? t->cx_rate : 1 - t->cx_rate);
}

enum { SCALAR, GROUPED, COMPONENT_TABLES, TOTAL_TABLE };

static double scalar(Stream *r, int e, double cap, int *n) {
    const Type *t = &types[e];
    const Laws *l = &laws[e];
    double sum = 0;
    *n = poisson(t->lambda, uniform(r));
    for (int i = 0; i < *n; i++) {
        double x = lognormal(r, &l->anchor) + gamma_draw(r, &l->prof);
        if (uniform(r) < t->pa_rate) x += lognormal(r, &l->pa);
        if (uniform(r) < t->ra_rate) x += lognormal(r, &l->ra);
        if (uniform(r) < t->cx_rate) x += gamma_draw(r, &l->cx);
        sum += x < cap ? x : cap;
    }
    return sum;
}

static double grouped(Stream *r, int e, double cap, int *n) {
    const Laws *l = &laws[e];
    double sum = 0;
    *n = 0;
    for (int g = 0; g < 8; g++) {
        int count = poisson(types[e].lambda * share(&types[e], g), uniform(r));
        *n += count;
        for (int i = 0; i < count; i++) {
            double x = lognormal(r, &l->anchor) + gamma_draw(r, &l->prof);
            if (g & 1) x += lognormal(r, &l->pa);
            if (g & 2) x += lognormal(r, &l->ra);
            if (g & 4) x += gamma_draw(r, &l->cx);
            sum += x < cap ? x : cap;
        }
    }
    return sum;
}

static double component_tables(Stream *r, int e, double most, int *n) {
    const Narrow *t = components[e];
    Stream local = *r;
    float cap = (float)most;
    double sum = 0;
    *n = 0;
    for (int g = 0; g < 8; g++) {
        int count = poisson(types[e].lambda * share(&types[e], g), uniform(&local));
        *n += count;
        for (int i = 0; i < count; i++) {
            uint64_t always = next(&local);
            float x = narrow_at(t, (uint32_t)always) + narrow_at(t + 1, always >> 32);
            if (g & 3) {
                uint64_t events = next(&local);
                if (g & 1) x += narrow_at(t + 2, (uint32_t)events);
                if (g & 2) x += narrow_at(t + 3, events >> 32);
            }
            if (g & 4) x += narrow_at(t + 4, (uint32_t)next(&local));
            sum += x < cap ? x : cap;
        }
    }
    *r = local;
    return sum;
}

static double total_table(Stream *r, int e, double cap, int *n) {
    const Table *t = &totals[e];
    double even = 0, odd = 0;
    *n = poisson(types[e].lambda, uniform(r));
    Stream local = *r;
    int i = 0;
    for (; i + 1 < *n; i += 2) {
        double x = at(t, next(&local)), y = at(t, next(&local));
        even += x < cap ? x : cap;
        odd += y < cap ? y : cap;
    }
    if (i < *n) {
        double x = at(t, next(&local));
        even += x < cap ? x : cap;
    }
    *r = local;
    return even + odd;
}

typedef struct { double shock, zq, target, spend, quality; } Year;

static void draw_year(Year *y, uint64_t index) {
    Stream r;
    reset(&r, mix((index << 3) ^ 0x5DEECE66DULL));
    double zy = normal(&r), zc = normal(&r);
    *y = (Year){.shock = exp(.03 * zy - .5 * .03 * .03 + .04 * zc - .5 * .04 * .04), .zq = -.4 * zc + sqrt(1 - .16) * normal(&r)};
}

static void draw_type(Year *y, int mode, int e, uint64_t index) {
    Stream r;
    reset(&r, mix((index << 3 | (e + 1)) ^ 0x5DEECE66DULL));
    int n;
    double cap = types[e].cap / y->shock;
    double sum = mode == SCALAR ? scalar(&r, e, cap, &n)
            : mode == GROUPED ? grouped(&r, e, cap, &n)
            : mode == COMPONENT_TABLES ? component_tables(&r, e, cap, &n)
                                       : total_table(&r, e, cap, &n);
    double b = types[e].quality, rate = b / (b + (1 - b) * exp(-.25 * y->zq));
    y->target += n * types[e].target;
    y->spend += y->shock * sum;
    y->quality += n ? binomial(n, rate, uniform(&r)) / (double)n : 0;
}

static double margin(const Year *y) {
    double target = .97 * y->target, quality = y->quality / TYPES;
    double limit = .2 * target, rec = target - y->spend, score = (quality - .65) / .2;
    rec = rec > limit ? limit : rec < -limit ? -limit : rec;
    score = score < 0 ? 0 : score > 1 ? 1 : score;
    return (rec > 0 ? rec * (1 - .1 * (1 - score)) : rec * (1 - .1 * score)) - 600000;
}

/* With tables one type after another, as the engine does, so that a type's tables stay in the cache. */
static double block(int mode, uint64_t first, int count) {
    Year years[BLOCK];
    double sum = 0;
    for (int i = 0; i < count; i++) draw_year(&years[i], first + i);
    for (int e = 0; e < TYPES; e++)
        for (int i = 0; i < count; i++) draw_type(&years[i], mode, e, first + i);
    for (int i = 0; i < count; i++) sum += margin(&years[i]);
    return sum;
}

static void read_tables(const char *name) {
    FILE *f = fopen(name, "rb");
    if (!f) {
        perror(name);
        exit(1);
    }
    for (int e = 0; e < TYPES; e++) {
        int read = fread(&totals[e], sizeof(Table), 1, f);
        for (int c = 0; c < COMPONENTS; c++) {
            Table wide;
            read += fread(&wide, sizeof(Table), 1, f);
            for (size_t i = 0; i < sizeof(Table) / sizeof(double); i++) ((float *)&components[e][c])[i] = (float)((double *)&wide)[i];
        }
        if (read != 1 + COMPONENTS) {
            fprintf(stderr, "%s ends early\n", name);
            exit(1);
        }
    }
    fclose(f);
}

int main(int argc, char **argv) {
    if (argc != 2) return 64;
    init_ziggurat();
    read_tables(argv[1]);
    for (int e = 0; e < TYPES; e++) {
        const Type *t = &types[e];
        laws[e].anchor = make_lognormal(t->anchor_mean, t->anchor_cv);
        laws[e].pa = make_lognormal(t->pa_mean, t->pa_cv);
        laws[e].ra = make_lognormal(t->ra_mean, t->ra_cv);
        laws[e].prof = make_gamma(t->prof_shape, t->prof_mean);
        laws[e].cx = make_gamma(t->cx_shape, t->cx_mean);
    }
    char name[64];
    long trials, first = 0;
    while (scanf("%63s %ld", name, &trials) == 2) {
        int mode = !strcmp(name, "c-scalar") ? SCALAR : !strcmp(name, "c-grouped") ? GROUPED : !strcmp(name, "c-component-tables") ? COMPONENT_TABLES : TOTAL_TABLE;
        struct timespec a, b;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
        double sum = 0;
        int most = mode == COMPONENT_TABLES || mode == TOTAL_TABLE ? BLOCK : 1;
        for (long done = 0; done < trials; done += most) sum += block(mode, first + done, trials - done < most ? trials - done : most);
        first += trials;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
        double nanos = (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec);
        printf("%.4f 0 %.0f\n", nanos / (trials * EPISODES_PER_TRIAL), sum / trials);
        fflush(stdout);
    }
    return 0;
}
