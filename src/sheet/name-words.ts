/** Words that people write beside a name and that are no part of it; compared without dots. */

/** Degrees and the like that are nobody's name, however they are written. */
const DEGREES: ReadonlySet<string> = new Set(
  (
    'PHD DPHIL MPHIL MBA EMBA MSC BSC MENG BENG LLM LLB BTECH MTECH BCOM MCOM PHARMD PSYD EDD CFA CPA PMP CISSP ' +
    'HONS'
  ).split(' '),
);

/** Those that are only known by their capitals: written otherwise they may be a name, such as Cima. */
const LETTERS: ReadonlySet<string> = new Set(
  (
    'JD DBA BBA BFA MFA MPA MPH MPP MSW LCSW RN BSN MSN DNP DDS DMD DVM CFP FRM CAIA CFE CIMA ACMA CGMA ACCA ACA ' +
    'FCA FCCA CMA CIA CISA CISM CSM CSPO PSM PHR SPHR GPHR SHRM-CP SHRM-SCP CIPD MCIPD FCIPD MRICS FRICS CENG ' +
    'ITIL PRINCE2 CCNA CCIE CIPP PGDM BCA MCA'
  ).split(' '),
);

/** Those that are names as well, such as that of Jack Ma: only in a name that is not all in capitals. */
const NAMESAKES: ReadonlySet<string> = new Set('MA BA MS BS MD DO AB AM BE ME PE RA'.split(' '));

/** Titles in front of a name beyond those that the parser knows, and those that stand in a column of first names. */
const TITLES: ReadonlySet<string> = new Set(
  'DR PROF MR MRS MS MX ING DIPL-ING DIPL MAG MED PHIL JUR HABIL RER NAT REV'.split(' '),
);

/** @param isShouted whether the whole name is in capitals, so that they say nothing */
export function isDegree(word: string, isShouted: boolean): boolean {
  const plain = word.replace(/\./g, '');
  if (DEGREES.has(plain.toUpperCase())) return true;
  if (plain !== plain.toUpperCase()) return false;
  if (LETTERS.has(plain)) return true;
  const isDotted = /\p{L}\.\p{L}/u.test(word);
  return NAMESAKES.has(plain) && (isDotted || !isShouted);
}

/** Whether no name is written like this. */
export function isOnlyDegree(word: string): boolean {
  return DEGREES.has(word.replace(/\./g, '').toUpperCase());
}

/** A title without a dot may be a name, unless it is one of the commonest. */
export function isTitle(word: string): boolean {
  const plain = word.replace(/\./g, '').toUpperCase();
  return TITLES.has(plain) && (word.endsWith('.') || /^(?:DR|PROF|MR|MRS|MS|MX)$/.test(plain));
}
