/** Reference: developers.google.com/apps-script/reference/cache/cache. */

/** Longest key, in characters (UTF-16 units). */
export const MAX_KEY_CHARACTERS = 250;
/** Largest value, in UTF-8 bytes; 102,400 is accepted, 102,401 refused (measured by J. Poehnelt, December 2025). */
export const MAX_VALUE_BYTES = 100 * 1024;
/** Seconds a value is kept when nothing else is asked for. */
export const DEFAULT_EXPIRATION_S = 600;
/** Most seconds that can be asked for: six hours. */
export const MAX_EXPIRATION_S = 21_600;
/** Items one cache holds; one more, and the oldest go. */
export const MAX_ITEMS = 1000;
/** Items left after an eviction: 1,000 and 50 puts lost 101 in the same measurement. */
export const ITEMS_AFTER_EVICTION = 900;
