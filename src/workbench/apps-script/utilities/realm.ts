import { emulated } from '../realm/emulated';
import { createEnumeration } from '../realm/enumeration';
import { Exception, NotEmulatedError } from '../realm/exception';
import { faulting } from '../realm/faulting';
import { requireArguments, signatureMismatch } from '../realm/signature';
import { textOf } from '../realm/text-of';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';
import { createBlob, isBlob, type Blob, type Bytes } from './blob';
import { DIGEST_ALGORITHMS } from './constants';
import { formatDate } from './format-date';
import { formatString } from './format-string';

export interface Utilities {
  readonly Charset: object;
  readonly DigestAlgorithm: object;
}

export function createUtilities(call: Call, execution: RealmExecution): Utilities {
  const DigestAlgorithm = createEnumeration(Object.keys(DIGEST_ALGORITHMS));
  const Charset = createEnumeration(['US_ASCII', 'UTF_8']);

  function textBytes(text: string): number[] {
    return execution.native('textToBytes', text) as number[];
  }
  /** Text or bytes, as most methods take either. Without a charset Google reads text for a digest as ASCII. */
  function bytesOf(method: string, args: readonly unknown[], value: unknown, charset: unknown): number[] {
    if (Array.isArray(value)) return value as number[];
    if (typeof value !== 'string') throw signatureMismatch(method, args);
    if (charset !== Charset['UTF_8'] && /[^\p{ASCII}]/u.test(value)) {
      const gap = new NotEmulatedError(`${method} of text beyond ASCII without Utilities.Charset.UTF_8`);
      execution.fault(gap);
      throw gap;
    }
    return textBytes(value);
  }
  function base64(method: string, args: readonly unknown[], webSafe: boolean): string {
    requireArguments(method, args, 1, 2);
    const [data, charset] = args;
    const bytes = bytesOf(method, args, data, charset ?? Charset['UTF_8']);
    const text = execution.native('toBase64', bytes) as string;
    return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
  }
  function unBase64(method: string, args: readonly unknown[], alphabet: RegExp): number[] {
    const [text] = args;
    if (typeof text !== 'string') throw signatureMismatch(method, args);
    if (!alphabet.test(text)) throw new Exception('Could not decode string.');
    return execution.native('fromBase64', text) as number[];
  }
  function blobOf(method: string, args: readonly unknown[]): Blob {
    const [blob] = args;
    if (!isBlob(blob)) throw signatureMismatch(method, args);
    return blob;
  }

  return emulated(
    'Utilities',
    {
      Charset,
      DigestAlgorithm,
      sleep(...args: unknown[]): void {
        const [milliseconds] = args;
        if (typeof milliseconds !== 'number') throw signatureMismatch('Utilities.sleep', args);
        call('Utilities', 'sleep', milliseconds);
      },
      getUuid: () => execution.native('uuid') as string,
      formatDate(...args: unknown[]): string {
        const [date, timeZone, format] = args;
        if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
          throw signatureMismatch('Utilities.formatDate', args);
        }
        return faulting(execution, () => formatDate(date, timeZone, format));
      },
      formatString: (template: string, ...values: unknown[]) =>
        faulting(execution, () => formatString(template, values)),
      computeDigest(...args: unknown[]): number[] {
        const method = 'Utilities.computeDigest';
        requireArguments(method, args, 2, 3);
        const [algorithm, value, charset] = args;
        const name = DIGEST_ALGORITHMS[textOf(algorithm)];
        if (name === undefined) throw signatureMismatch(method, args);
        return execution.native('digest', name, bytesOf(method, args, value, charset)) as number[];
      },
      computeHmacSha256Signature(...args: unknown[]): number[] {
        const method = 'Utilities.computeHmacSha256Signature';
        requireArguments(method, args, 2, 3);
        const [value, key, charset] = args;
        const message = bytesOf(method, args, value, charset);
        return execution.native('hmac', 'sha256', message, bytesOf(method, args, key, charset)) as number[];
      },
      base64Encode: (...args: unknown[]) => base64('Utilities.base64Encode', args, false),
      base64EncodeWebSafe: (...args: unknown[]) => base64('Utilities.base64EncodeWebSafe', args, true),
      base64Decode: (...args: unknown[]) => unBase64('Utilities.base64Decode', args, /^[A-Za-z\d+/]*={0,2}$/),
      base64DecodeWebSafe: (...args: unknown[]) =>
        unBase64('Utilities.base64DecodeWebSafe', args, /^[\w-]*={0,2}$/),
      newBlob(...args: unknown[]): Blob {
        requireArguments('Utilities.newBlob', args, 1, 3);
        const [data, type, name] = args;
        const bytes: Bytes = typeof data === 'string' ? textBytes(data) : (data as number[]);
        const text = (value: unknown) => (typeof value === 'string' ? value : null);
        return createBlob(
          bytes,
          text(type) ?? (typeof data === 'string' ? 'text/plain' : null),
          text(name),
          execution,
        );
      },
      gzip(...args: unknown[]): Blob {
        const bytes = execution.native('gzip', blobOf('Utilities.gzip', args).getBytes()) as number[];
        return createBlob(bytes, 'application/x-gzip', 'archive.gz', execution);
      },
      ungzip(...args: unknown[]): Blob {
        const bytes = execution.native('gunzip', blobOf('Utilities.ungzip', args).getBytes()) as number[];
        return createBlob(bytes, null, null, execution);
      },
    },
    execution,
  );
}
