import { UnusableRequestError } from './errors';
import { readList, readObject, type JsonObject } from './read-json';
import type { IntegerRule, ObjectRule, Rule, TextRule } from './request-rules';

/**
 * The value as it is sent: without blanks, doubles and empty parts. Undefined when nothing is left.
 *
 * @param label what the user knows it as
 * @throws UnusableRequestError when the rule forbids it
 */
export function cleanValue(value: unknown, rule: Rule, label: string): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  switch (rule.kind) {
    case 'text':
      return cleanText(value, rule, label);
    case 'integer':
      return cleanInteger(value, rule, label);
    case 'yes-no':
      if (typeof value !== 'boolean') throw unreadable(label);
      return value;
    case 'list': {
      const list = readList(value);
      if (list === undefined) throw unreadable(label);
      const entries = list
        .map((entry) => cleanValue(entry, rule.of, label))
        .filter((entry) => entry !== undefined);
      return entries.length === 0 ? undefined : withoutDoubles(entries);
    }
    case 'object':
      return cleanObject(value, rule, label);
    case 'refused':
      throw new UnusableRequestError(`"${label}" ${rule.problem}.`, rule.advice);
  }
}

function cleanText(value: unknown, rule: TextRule, label: string): string | undefined {
  if (typeof value !== 'string') throw unreadable(label);
  const text = value.trim();
  if (text === '') return undefined;
  if (rule.most !== undefined && text.length > rule.most) {
    throw new UnusableRequestError(
      `"${label}" is ${String(text.length)} characters long.`,
      `Shorten it to ${String(rule.most)} characters.`,
    );
  }
  if (rule.oneOf !== undefined && !rule.oneOf.includes(text)) {
    throw new UnusableRequestError(`"${label}" cannot be "${text}".`, `Choose ${either(rule.oneOf)}.`);
  }
  if (rule.form !== undefined && !rule.form.accepts(text)) {
    throw new UnusableRequestError(
      `"${label}" holds "${text}", which is not ${rule.form.what}.`,
      rule.form.advice,
    );
  }
  return text;
}

function cleanInteger(value: unknown, rule: IntegerRule, label: string): number {
  const { least = -Infinity, most = Infinity } = rule;
  if (typeof value !== 'number') throw unreadable(label);
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new UnusableRequestError(
      `"${label}" cannot be ${String(value)}.`,
      `Write a whole number${bounds(rule)}.`,
    );
  }
  return value;
}

function cleanObject(value: unknown, rule: ObjectRule, label: string): JsonObject | undefined {
  const object = readObject(value);
  if (object === undefined) throw unreadable(label);
  const clean: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(object)) {
    const partRule = rule.parts[name];
    if (partRule === undefined) throw unreadable(label);
    const cleaned = cleanValue(part, partRule, label);
    if (cleaned !== undefined) clean[name] = cleaned;
  }
  const names = Object.keys(clean).filter((name) => rule.settings?.includes(name) !== true);
  if (names.length === 0) return undefined;
  if (rule.required !== undefined && !(rule.required.part in clean)) {
    throw new UnusableRequestError(
      `"${label}" has no ${rule.required.words} yet.`,
      `Choose one, or clear the rest of "${label}".`,
    );
  }
  const [low, high] = (rule.ordered ?? []).map((name) => clean[name]);
  if (typeof low === 'number' && typeof high === 'number' && low > high) {
    throw new UnusableRequestError(
      `"${label}" goes from ${String(low)} to ${String(high)}.`,
      'Swap the two numbers.',
    );
  }
  return clean;
}

/** Two entries are the same when they are written the same. */
function withoutDoubles(entries: readonly unknown[]): readonly unknown[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

/** Nothing that a person typed; a saved search of another version may hold it. */
function unreadable(label: string): UnusableRequestError {
  return new UnusableRequestError(`"${label}" cannot be read.`, 'Clear it and set it again.');
}

function either(words: readonly string[]): string {
  return words.length === 1 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join()}`;
}

function bounds({ least, most }: IntegerRule): string {
  if (least === undefined) return most === undefined ? '' : ` up to ${String(most)}`;
  return most === undefined ? ` from ${String(least)}` : ` from ${String(least)} to ${String(most)}`;
}
