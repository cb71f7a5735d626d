import type { AccountUsage } from '../lusha/account';
import type { LushaClient } from '../lusha/client';
import type { RateWindows } from '../lusha/rate-windows';
import type { FormatTime } from '../messages/explain';
import type { Archive } from '../reveals/archive';
import type { WritableSegmentSheet } from '../reveals/segment-sheet';
import type { TextSheet } from '../sheet/text-sheet';
import type { TimeZone } from '../sheet/time-zone';
import type { DocumentState } from '../storage/document-state';

/** What bulk runs need of the execution they work in. */
export interface RunParts {
  readonly state: DocumentState;
  readonly archive: Archive;
  readonly segmentSheet: WritableSegmentSheet;
  /** The hidden sheet with what runs are about, and what they wrote. */
  readonly runSheet: TextSheet;
  readonly now: () => number;
  readonly timeZone: () => TimeZone;
  readonly clockTime: FormatTime;
  readonly report: (fault: string) => void;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Marks of columns that only this add-on sees. */
  markVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  flush(): void;
  uuid(): string;
  /** Tells this user from others in the same file. */
  userId(): string;
  /** On this user's own key. @throws MissingKeyError */
  client(): LushaClient;
  /** The request windows of this user's key, as far as they are known. @throws MissingKeyError */
  windows(): RateWindows | undefined;
  /** The account's last usage answer, if it is at hand. */
  readonly usage: () => AccountUsage | undefined;
  /** The account behind this user's key, asked now; free. @throws MissingKeyError @throws LushaError */
  fetchUsage(): AccountUsage;
  /** Runs work while no other execution of this file spends, on a fresh state. @throws LockBusyError */
  exclusively<T>(work: () => T): T;
  /** Has the run go on by itself after a while, in case nobody does; tells whether Google agreed. */
  scheduleContinuation(delayMs: number): boolean;
  cancelContinuation(): void;
}
