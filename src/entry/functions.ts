import { createAddon } from '../addon';

/**
 * Finds people with Lusha and shows what you ask for, one row per person. Each person is paid for once.
 *
 * @param {A2:A50} who E-mail addresses, LinkedIn profiles or Lusha IDs; or two columns: full name, company; or three: first name, last name, company; or any columns with a header row.
 * @param {"name, title, company, email"} fields What to show, parted by commas, or a range of header cells. Only what you name is revealed: e-mails cost 1 credit, phones 5.
 * @param {"max_age:90d, dnc:hide"} options Optional: max_age (refresh what is older), dnc:show or dnc:hide, header:yes or header:no.
 * @return One row per person, one column per field.
 * @customfunction
 */
global.LUSHA_PERSON = function LUSHA_PERSON(who: unknown, fields: unknown, options: unknown): unknown {
  return createAddon().person(who, fields, options);
};

/**
 * Finds companies with Lusha and shows what you ask for, one row per company. Each company is paid for once.
 *
 * @param {A2:A50} company Domains, websites, company names or Lusha IDs in one column; or columns with a header row.
 * @param {"name, industry, employees"} fields What to show, parted by commas, or a range of header cells. Special blocks such as competitors cost 1 credit each.
 * @param {"max_age:90d"} options Optional: max_age (refresh what is older), header:yes or header:no.
 * @return One row per company, one column per field.
 * @customfunction
 */
global.LUSHA_COMPANY = function LUSHA_COMPANY(company: unknown, fields: unknown, options: unknown): unknown {
  return createAddon().company(company, fields, options);
};

/**
 * Shows the credits of the Lusha account. Free.
 *
 * @param {"remaining"} what Optional: remaining, used, total, plan, or the requests left this minute, hour or day.
 * @return A number, or the name of the plan.
 * @customfunction
 */
global.LUSHA_CREDITS = function LUSHA_CREDITS(what: unknown): unknown {
  return createAddon().credits(what);
};
