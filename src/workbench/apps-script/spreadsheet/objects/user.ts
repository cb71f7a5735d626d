import { emulated } from '../../realm/emulated';
import type { RealmContext } from './realm-context';

/** A `Base.User`. */
export interface UserObject {
  getEmail(): string;
  toString(): string;
}

export function createUser(context: RealmContext, email: string): UserObject {
  return emulated('User', { getEmail: () => email, toString: () => email }, context.execution);
}
