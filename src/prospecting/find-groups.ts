import {
  buyingCompany,
  groupKeys,
  groupsCost,
  knownGroups,
  payForGroups,
  type GroupQuestion,
  type KnownGroup,
} from '../lists/find-buying-groups';
import type { NamedRows } from '../lists/named-rows';
import { UnusableRequestError } from '../lusha/errors';
import type { AccountUsage } from '../lusha/account';
import type { GroupsRequest, GroupsView } from '../shared/lookalikes-endpoints';
import type { Problem } from '../shared/problem';
import { checkCost } from './check-cost';
import type { PanelPayer } from './panel-payer';

export interface FindGroupsParts {
  readonly payer: PanelPayer;
  readonly now: () => number;
  readonly usage: () => AccountUsage | undefined;
  /** What went wrong in this work, for people; null when nothing did. */
  readonly problemOf: (work: () => void) => Problem | null;
}

/**
 * Whom to reach at the selected companies. With the document lock held: it spends.
 *
 * @throws UnusableRequestError when no company can be asked about, or it became dearer
 */
export function findGroups(
  { roles, people, costAtMost }: Pick<GroupsRequest, 'roles' | 'people' | 'costAtMost'>,
  selected: NamedRows,
  { payer, now, usage, problemOf }: FindGroupsParts,
): GroupsView {
  const companies = companiesOf(selected);
  const question: GroupQuestion = { companies, personas: roles, people };
  const listParts = { ...payer.listParts(), usage };
  listParts.lists.refresh();
  const known = (): readonly KnownGroup[] =>
    knownGroups(question, listParts.lists.findAll(groupKeys(question)), now());
  const open = known().filter(({ members }) => members === undefined).length;
  checkCost(groupsCost(open, people, usage()), costAtMost);
  // What came before something went wrong is shown with the reason why it is not all.
  const problem = open === 0 ? null : problemOf(() => payForGroups(question, listParts));
  return {
    groups: known().map(({ company, members }) => ({
      company: 'domain' in company ? company.domain : company.id,
      members: members === undefined ? null : payer.views(members, 'person'),
    })),
    creditsCharged: payer.charged(),
    creditsLeft: payer.balance(),
    problem,
  };
}

function companiesOf({ named }: NamedRows): GroupQuestion['companies'] {
  const companies = named.kind === 'company' ? named.identifiers.flatMap(buyingCompany) : [];
  if (companies.length === 0) {
    throw new UnusableRequestError(
      'No selected row names a company by its website or Lusha ID.',
      'Select rows with a website, or enrich the companies first: then their names are enough.',
    );
  }
  return companies;
}
