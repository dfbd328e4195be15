/* Identifiers and instants of STIX 2.1, made of content alone.
 *
 * An id is a UUID of version 5 (RFC 4122, section 4.3: SHA-1 of a namespace and a
 * name). The namespace is ours, ATG_STIX_NAMESPACE; the name is the STIX type, '|' and
 * the key: "identity|agency:GB:national cyber security centre". So two bundles that
 * speak of the same thing give it the same id, whoever wrote them and when. Cyber
 * observables take the namespace and the name of the standard (section 2.9).
 */
#ifndef ATG_EXPORT_STIX_ID_H
#define ATG_EXPORT_STIX_ID_H

#include <glib.h>

#include "base/str.h"

#define ATG_STIX_NAMESPACE "a7c6fd35-639c-48e4-8956-8bbcac6fd867"
/* An object has the same "created" in every bundle, as the standard wants of its
 * versions; when it was first made nobody knows, so it is this instant. */
#define ATG_STIX_CREATED "1970-01-01T00:00:00.000Z"

enum { ATG_STIX_INSTANT_SIZE = 32 };

typedef struct atg_stix_id {
    char text[64]; /* "extension-definition--" and 36 characters */
} atg_stix_id;

/* type is a STIX type of at most 25 letters. O(key). */
atg_stix_id atg_stix_id_of(const char *type, atg_str key);
/* Of an object whose name has several parts, each but the first behind a '|'. */
atg_stix_id atg_stix_id_of_parts(const char *type, const atg_str *parts, size_t n);
/* Of the observable "software" by the name alone. O(name). */
atg_stix_id atg_stix_id_of_software(atg_str name);

/* The first instant of a date YYYY, YYYY-MM or YYYY-MM-DD; ATG_STIX_CREATED where date
 * is none or before 1970. O(1). */
const char *atg_stix_instant(char out[ATG_STIX_INSTANT_SIZE], atg_str date);

#endif
