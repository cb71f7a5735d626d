import type { FieldView, PlanView, RunKind } from '../../../shared/bulk-endpoints';
import { credits } from '../../ui/numbers';

type Cost = FieldView['cost'];

/** Fields that are paid for together. */
export interface FieldGroup {
  readonly cost: Cost;
  readonly title: string;
  /** What they cost, in words. */
  readonly price: string;
  /** Shown at once. */
  readonly common: readonly FieldView[];
  /** Behind "More fields". */
  readonly others: readonly FieldView[];
}

interface GroupTexts {
  readonly cost: Cost;
  readonly title: string;
  readonly price: (credits: CreditsText) => string;
}

/** `1 credit`, with `usually` in front as long as the account's own price is not known. */
type CreditsText = (cost: keyof PriceList) => string;
type PriceList = PlanView['priceList'];

/** What most accounts pay, until the plan knows better. */
const USUAL_PRICES: PriceList = { emails: 1, phones: 5, record: 1, premium: 1 };

const GROUPS: Readonly<Record<RunKind, readonly GroupTexts[]>> = {
  person: [
    { cost: 'search', title: 'Profile', price: () => 'free with the search' },
    { cost: 'emails', title: 'E-mail', price: (credits) => `${credits('emails')} per person` },
    { cost: 'phones', title: 'Phone', price: (credits) => `${credits('phones')} per person` },
    { cost: 'revealed', title: 'Full profile', price: () => 'only with an e-mail or phone' },
  ],
  company: [
    { cost: 'search', title: 'Basics', price: () => 'free with the search' },
    { cost: 'record', title: 'Company record', price: (credits) => `${credits('record')} per company` },
    {
      cost: 'premium',
      title: 'Special blocks',
      price: (credits) => `${credits('premium')} each, per company`,
    },
  ],
};

/** What most people ask for. */
const COMMON: Readonly<Record<RunKind, readonly string[]>> = {
  person: [
    'name',
    'title',
    'company',
    'company_domain',
    'linkedin',
    'country',
    'email',
    'work_email',
    'phone',
    'mobile',
  ],
  company: [
    'name',
    'domain',
    'industry',
    'employees',
    'country',
    'linkedin',
    'revenue',
    'description',
    'technologies',
    'phone',
    'competitors',
    'intent',
  ],
};

/**
 * The fields by what they cost. Fields that were chosen when the panel opened are shown at once; later choices
 * stay where they are, so that nothing moves under the pointer.
 */
export function fieldGroups(
  kind: RunKind,
  fields: readonly FieldView[],
  chosenAtFirst: readonly string[],
  plan?: Pick<PlanView, 'prices' | 'priceList'>,
): readonly FieldGroup[] {
  const creditsText: CreditsText = (cost) =>
    plan?.prices === 'account' ? credits(plan.priceList[cost]) : `usually ${credits(USUAL_PRICES[cost])}`;
  const isShown = ({ name }: FieldView): boolean =>
    COMMON[kind].includes(name) || chosenAtFirst.includes(name);
  return GROUPS[kind]
    .map((texts) => {
      const own = fields.filter(({ cost }) => cost === texts.cost);
      return {
        ...texts,
        price: texts.price(creditsText),
        common: own.filter(isShown),
        others: own.filter((field) => !isShown(field)),
      };
    })
    .filter(({ common, others }) => common.length + others.length > 0);
}

/** The choice with one more field, after the last chosen one that stands before it in the list of all fields. */
export function withField(
  chosen: readonly string[],
  name: string,
  fields: readonly FieldView[],
): readonly string[] {
  if (chosen.includes(name)) return chosen;
  const place = (field: string): number => fields.findIndex((candidate) => candidate.name === field);
  const [last] = chosen.filter((field) => place(field) < place(name)).slice(-1);
  const position = last === undefined ? 0 : chosen.indexOf(last) + 1;
  return [...chosen.slice(0, position), name, ...chosen.slice(position)];
}
