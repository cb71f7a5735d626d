/** Google's sheet ids are numbers. A sheet that was added in the page has an id of letters; it gets a steady number. */
export function sheetNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  // FNV-1a, cut to the 31 bits of Google's ids.
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash & 0x7fffffff;
}
