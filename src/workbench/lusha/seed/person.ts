import type { CompanyRef } from './company';

/** Job as Lusha prints it. `seniority` is the label of records, which differs from the label of the filter catalogue. */
export interface JobTitle {
  readonly title: string | null;
  readonly departments: readonly string[];
  readonly seniority: string | null;
  /** YYYY-MM-DD; seen live, not in the published schema. */
  readonly startDate?: string;
}

export interface PersonLocation {
  readonly country: string | null;
  readonly countryIso2: string | null;
  readonly state: string | null;
  readonly city: string | null;
  readonly continent: string | null;
  /** Longitude first. */
  readonly coordinates?: readonly [number, number];
  readonly isEuContact: boolean;
}

export interface EmailAddress {
  readonly email: string;
  readonly type: 'work' | 'private' | 'unknown';
  readonly confidence: 'A+' | 'A' | 'B' | null;
  readonly updateDate: string;
  readonly dataSource: string;
  /** Price of this address; only on results of a third-party provider. */
  readonly credits?: number;
}

export interface PhoneNumber {
  /** As Lusha prints it: international or national form, mixed. Text, never a number. */
  readonly number: string;
  readonly type: 'mobile' | 'direct' | 'work' | 'unknown';
  readonly doNotCall: boolean;
  readonly countryIso2?: string;
  readonly updateDate: string;
  readonly dataSource: string;
  readonly credits?: number;
}

export interface PastEmployment {
  readonly company: { readonly name: string; readonly domain?: string };
  readonly jobTitle: JobTitle;
}

/** The part of a person that is not sold by the group: everything of EnrichedContact but e-mails and phones. */
export interface PersonRecord {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly fullName: string | null;
  readonly jobTitle?: JobTitle;
  readonly location?: PersonLocation;
  readonly company?: CompanyRef;
  readonly socialLinks?: { readonly linkedin?: string | null; readonly xUrl?: string | null };
  readonly tags?: readonly { readonly id: string; readonly name: string; readonly color: string }[];
  readonly previousEmployment?: readonly PastEmployment[];
  readonly partialProfile: boolean;
  readonly linkedinConnections?: number;
  readonly linkedinFollowers?: number;
  readonly updateDate: string;
}

/** What only filters and lookalikes look at; Lusha never prints it. */
export interface PersonBackground {
  readonly seniorityId: number | null;
  readonly skills: readonly string[];
  readonly certifications: readonly string[];
  readonly awards: readonly string[];
  readonly previousEmails: readonly string[];
  readonly education: {
    readonly degree: string;
    readonly field: string;
    readonly school: string;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly zipcode: string | null;
}

export interface ContactSignal {
  readonly type: 'promotion' | 'companyChange';
  readonly signalDate: string;
  readonly previousCompany: string | null;
  readonly previousTitle: string | null;
}

/** How a person answers: as usual, refused for privacy, or found but never revealed (CONTRACT section 4.9). */
export type PersonFate = 'available' | 'COMPLIANCE_RESTRICTED' | 'ENRICH_FAILED';

/** The whole truth about one seeded person, revealed or not. */
export interface Person {
  /** `v1.<text>`. */
  readonly id: string;
  /** Plain digits, the older form of the same id, accepted for a transition time. */
  readonly legacyId: string;
  readonly companyId: string | null;
  readonly linkedinSlug: string | null;
  readonly record: PersonRecord;
  readonly emails: readonly EmailAddress[];
  readonly phones: readonly PhoneNumber[];
  readonly background: PersonBackground;
  readonly signals: readonly ContactSignal[];
  /** 0-1; null for the people whom Lusha cannot score. */
  readonly signalScore: number | null;
  readonly fate: PersonFate;
}
