#ifndef DUBAN_CSQLITE_SHIM_H
#define DUBAN_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Swift does not see the macro that says that bytes are to be copied when they are bound. */
static inline int duban_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count)
{
    return sqlite3_bind_blob64(statement, place, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

#endif
