#ifndef DUBAN_CLIBGIT2_SHIM_H
#define DUBAN_CLIBGIT2_SHIM_H

#include <git2.h>

#endif
