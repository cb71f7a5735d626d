import type { Answer } from '../shared/endpoints';
import { explainOrThrow, type FormatTime } from './explain';

/** Runs an endpoint's work; what goes wrong on purpose becomes words, what nobody foresaw is thrown on. */
export function answer<T>(formatTime: FormatTime, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const problem = explainOrThrow(error, 'sidebar', formatTime);
    return { ok: false, error: problem };
  }
}
