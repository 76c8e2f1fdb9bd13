#ifndef DUBAN_CLIBYAML_SHIM_H
#define DUBAN_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
