/** Longest `Utilities.sleep`, in milliseconds. Reference: developers.google.com/apps-script/reference/utilities. */
export const MAX_SLEEP_MS = 300_000;

/** `Utilities.DigestAlgorithm`, with the name Node gives each. MD2 exists at Google, but no library has it any more. */
export const DIGEST_ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
