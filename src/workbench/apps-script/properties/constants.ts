/** Reference: developers.google.com/apps-script/guides/services/quotas (row "Properties"). */

/** Largest value, in UTF-8 bytes. */
export const MAX_VALUE_BYTES = 9 * 1024;
/** Largest value in an experiment of May 2023 (tanaikech.github.io); tests switch to it to be on the safe side. */
export const MEASURED_MAX_VALUE_BYTES = 8066;
/** Keys and values of one store together, in UTF-8 bytes. */
export const MAX_STORE_BYTES = 500 * 1024;
/** Reads and writes of one consumer account in 24 hours; a call counts once, however many properties it carries. */
export const MAX_CALLS_PER_DAY = 50_000;
