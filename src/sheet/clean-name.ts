import { isDegree, isOnlyDegree, isTitle } from './name-words';

/** Emoji, with what joins and colours them, and signs such as ® and ★. Letters of any script stay. */
const SIGNS =
  /[\d#*]\u{fe0f}?\u{20e3}|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Sm}\p{Sc}\u{fe0f}\u{200d}]+/gu;
const PRONOUNS = /[([]?\b(?:she|he|they|ze|xe|ella|elle|il|sie|er)\s*\/\s*\p{L}+(?:\s*\/\s*\p{L}+)*[)\]]?/giu;
const HASHTAG = /#\S+/g;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
/** What stands behind it is a job or a motto. */
const DIVIDER = /\s[|•·~–—-]\s|[|•]/;

/** A full name as it was written, without emoji, pronouns, degrees and mottos; nicknames and suffixes stay. */
export function cleanFullName(text: string): string {
  const [name = '', ...rest] = text.split(DIVIDER);
  // `Anna - Maria Reyes` is divided in the middle of the name.
  const written = /\S\s+\S/.test(name.trim()) ? name : [name, ...rest].join(' ');
  return withoutDegrees(withoutSigns(written), 2);
}

/** A first or last name that stands in a column of its own; blank when there was nothing else. */
export function cleanNamePart(text: string): string {
  const plain = withoutSigns(text);
  const unbracketed = plain.replace(BRACKETS, ' ').trim();
  const part = withoutDegrees(unbracketed === '' ? plain : unbracketed, 1);
  return isOnlyDegree(part) ? '' : part;
}

function withoutSigns(text: string): string {
  return text
    .replace(PRONOUNS, ' ')
    .replace(HASHTAG, ' ')
    .replace(SIGNS, ' ')
    .replace(BRACKETS, (bracket) => (isOnlyDegree(bracket.slice(1, -1).trim()) ? ' ' : bracket))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes titles from the front and degrees from the end of each part between commas, down to as many words. */
function withoutDegrees(text: string, leastWords: number): string {
  const isShouted = text === text.toUpperCase();
  const parts = text.split(',').map((part) => part.split(' ').filter((word) => word !== ''));
  // `Reyes, Dana MBA`: each side of the comma is one name.
  const least = parts.length > 1 ? 1 : leastWords;
  const kept = parts
    .filter((words, position) => position === 0 || !words.every((word) => isDegree(word, isShouted)))
    .map((words) => {
      const left = [...words];
      while (left.length > 1 && endsInDegree(left, isShouted, least)) left.pop();
      while (left.length > least && isTitle(left[0] ?? '')) left.shift();
      return left.join(' ');
    });
  return kept.filter((part) => part !== '').join(', ');
}

/** Two letters may be all there is of a last name; a word that nobody is called never is. */
function endsInDegree(words: readonly string[], isShouted: boolean, leastWords: number): boolean {
  const last = words[words.length - 1] ?? '';
  return isOnlyDegree(last) || (words.length > leastWords && isDegree(last, isShouted));
}
