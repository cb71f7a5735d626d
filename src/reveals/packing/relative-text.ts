/**
 * E-mail addresses and profile names mostly repeat a person's name and company: `dana.reyes@northwind.example` is
 * written `~f.~l@`. What cannot be taken back without loss is left as it is.
 */
export interface KnownParts {
  readonly firstName: string;
  readonly lastName: string;
  /** The domain that an address is likely to end with; blank when unknown. */
  readonly domain: string;
}

export function toRelative(text: string, parts: KnownParts): string {
  const { first, last } = plainNames(parts);
  let relative = text;
  if (parts.domain !== '' && relative.endsWith(`@${parts.domain}`))
    relative = relative.slice(0, -parts.domain.length);
  if (last.length > 1) relative = relative.split(last).join('~l');
  if (first.length > 1) relative = relative.split(first).join('~f');
  if (first !== '') relative = relative.split(`${first.charAt(0)}~l`).join('~i~l');
  return fromRelative(relative, parts) === text ? relative : `=${text}`;
}

export function fromRelative(relative: string, parts: KnownParts): string {
  if (relative.startsWith('=')) return relative.slice(1);
  const { first, last } = plainNames(parts);
  const names = relative.replace(/~[fli]/g, (mark) =>
    mark === '~f' ? first : mark === '~l' ? last : first.charAt(0),
  );
  return names.endsWith('@') ? names + parts.domain : names;
}

/** Names as they appear in addresses: without case, accents and blanks. */
function plainNames({ firstName, lastName }: KnownParts): { readonly first: string; readonly last: string } {
  return { first: plain(firstName), last: plain(lastName) };
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '');
}
