/**
 * A person as the add-on keeps one, decoded from any of the API's contact shapes (contract 4.3 to 4.5).
 * A key that is missing was not in the answer. `emails` and `phones` are there only once revealed: an empty
 * list means that Lusha has none, a missing one that nobody asked.
 */
export interface Person {
  /** Opaque Lusha id, always text (`v1.…`; older ids are digits). */
  readonly id: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly fullName?: string | undefined;
  readonly title?: string | undefined;
  readonly seniority?: string | undefined;
  readonly departments?: readonly string[] | undefined;
  /** Start of the present job, `YYYY-MM-DD`. */
  readonly jobStart?: string | undefined;
  readonly company?: PersonCompany | undefined;
  readonly location?: PersonLocation | undefined;
  readonly linkedin?: string | undefined;
  readonly x?: string | undefined;
  readonly previousJobs?: readonly PreviousJob[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly linkedinConnections?: number | undefined;
  readonly linkedinFollowers?: number | undefined;
  readonly partialProfile?: boolean | undefined;
  /** Day of Lusha's last update, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
  readonly emails?: readonly Email[] | undefined;
  readonly phones?: readonly Phone[] | undefined;
}

export interface PersonCompany {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Without `www.`. */
  readonly domain?: string | undefined;
  readonly industry?: string | undefined;
}

export interface PersonLocation {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly continent?: string | undefined;
  /** Degrees, longitude first, as the API gives them. */
  readonly coordinates?: readonly number[] | undefined;
  readonly euContact?: boolean | undefined;
}

export interface PreviousJob {
  readonly company?: string | undefined;
  readonly domain?: string | undefined;
  readonly title?: string | undefined;
}

export interface Email {
  readonly email: string;
  readonly type: string;
  /** Lusha's band such as `A+`; often absent. */
  readonly confidence?: string | undefined;
  readonly updated?: string | undefined;
  /** `lusha`, or a provider of the Data Waterfall. */
  readonly source?: string | undefined;
}

export interface Phone {
  /** As Lusha gives it, international or national: text, never a number. */
  readonly number: string;
  readonly type: string;
  readonly doNotCall: boolean;
  readonly updated?: string | undefined;
  readonly source?: string | undefined;
}
