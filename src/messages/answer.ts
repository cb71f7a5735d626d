import type { Answer } from '../shared/endpoints';
import { explain, type FormatTime } from './explain';

/** Runs an endpoint's work; what goes wrong on purpose becomes words, what nobody foresaw is thrown on. */
export function answer<T>(formatTime: FormatTime, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const problem = explain(error, 'sidebar', formatTime);
    if (problem === undefined) throw error;
    return { ok: false, error: problem };
  }
}
