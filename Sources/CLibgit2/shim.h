#ifndef DUBAN_CLIBGIT2_SHIM_H
#define DUBAN_CLIBGIT2_SHIM_H

#include <malloc.h>

#include <git2.h>
#include <git2/sys/odb_backend.h>
#include <git2/sys/repository.h>

/* Swift calls no variadic function; each option that we set has a function of its own here. */

#define DUBAN_LIBGIT2_AT_LEAST(major, minor) \
    (LIBGIT2_VER_MAJOR > (major) || (LIBGIT2_VER_MAJOR == (major) && LIBGIT2_VER_MINOR >= (minor)))

/* To compress an object takes a quarter of a megabyte, which glibc would hand back to the system after each one and ask
   for again page by page: as long as compressing takes. */
static inline void duban_keep_memory(void)
{
#ifdef M_TRIM_THRESHOLD
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
}

/* Where libgit2 looks for configuration of its own accord; "" for nowhere. */
static inline int duban_set_search_path(git_config_level_t level, const char *path)
{
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, path);
}

/* What `~` stands for in an included path. Before 1.7 that is the search path of the user's configuration. */
static inline int duban_set_home(const char *path)
{
#if DUBAN_LIBGIT2_AT_LEAST(1, 7)
    return git_libgit2_opts(GIT_OPT_SET_HOMEDIR, path);
#else
    return git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, path);
#endif
}

static inline int duban_set_owner_validation(int enabled)
{
    return git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, enabled);
}

static inline int duban_set_strict_hash_verification(int enabled)
{
    return git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, enabled);
}

/* Of objects that were read: what is read twice is kept by who reads it. */
static inline int duban_set_caching(int enabled)
{
    return git_libgit2_opts(GIT_OPT_ENABLE_CACHING, enabled);
}

/* Writes an object. libgit2 looks for one that is not there twice, and in between lists the packs anew; whether another
   program packed it meanwhile does not matter, since the same object may lie in two places. */
static inline int duban_odb_write(git_oid *id, git_odb *objects, const void *bytes, size_t count, git_object_t kind)
{
    git_odb_backend *backend;
    size_t place;
    int status = git_odb_hash(id, bytes, count, kind);
    if (status < 0) return status;
    if (!git_odb_exists_ext(objects, id, GIT_ODB_LOOKUP_NO_REFRESH)) {
        for (place = 0; place < git_odb_num_backends(objects); place++) {
            status = git_odb_get_backend(&backend, objects, place);
            if (status < 0) return status;
            if (backend->write) return backend->write(backend, id, bytes, count, kind);
        }
    }
    return git_odb_write(id, objects, bytes, count, kind);
}

/* Extensions beside libgit2's own ones that change nothing in what we read and write. */
static inline int duban_set_extensions(void)
{
    static const char *names[] = {"noop", "preciousobjects", "partialclone", "worktreeconfig"};
    return git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, names, sizeof(names) / sizeof(names[0]));
}

#endif
