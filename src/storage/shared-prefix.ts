/** Names that belong to the state that everyone shares; a secret is stored under a name without this prefix. */
export const SHARED_PREFIX = 'lusha.';
