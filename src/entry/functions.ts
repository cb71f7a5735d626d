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
 * Finds people, or companies, like the ones you have, with Lusha: a table with the most alike first. Reveals nothing.
 *
 * @param {A2:A20} seeds 5 to 100 people or companies to be like, written as for LUSHA_PERSON or LUSHA_COMPANY.
 * @param {25} count Optional: how many to find, 25 if not said. Lusha charges 1 credit for each started 5. More later pays for the rest only.
 * @param {"about:companies, fields:name domain country"} options Optional: about:people or about:companies, fields (parted by blanks), max_age, header:no.
 * @param {D2:D500} exclude Optional: people or companies that must not come, such as your customers.
 * @return A table with headers, one row per person or company.
 * @customfunction
 */
global.LUSHA_LOOKALIKES = function LUSHA_LOOKALIKES(
  seeds: unknown,
  count: unknown,
  options: unknown,
  exclude: unknown,
): unknown {
  return createAddon().lookalikes(seeds, count, options, exclude);
};

/**
 * Finds the people most worth reaching at companies, with Lusha: who decides, who can win others over, who uses it. Reveals nothing.
 *
 * @param {A2:A20} companies Domains, websites or Lusha IDs of companies; or names of companies that this file knows.
 * @param {5} count Optional: people per company, 1 to 50, 5 if not said. Lusha charges 1 credit for each of them.
 * @param {"roles:decision_maker, fields:name title score"} options Optional: roles (decision_maker, potential_champion, end_user; parted by blanks), fields, max_age, header:no.
 * @return A table with headers, one row per person.
 * @customfunction
 */
global.LUSHA_BUYING_GROUP = function LUSHA_BUYING_GROUP(
  companies: unknown,
  count: unknown,
  options: unknown,
): unknown {
  return createAddon().buyingGroup(companies, count, options);
};

/**
 * Shows what happened lately to people or companies, with Lusha: job changes, promotions, hiring, headcount, news. Each signal found is paid for once.
 *
 * @param {A2:A20} who People or companies, written as for LUSHA_PERSON or LUSHA_COMPANY.
 * @param {"hiring, news"} types Optional for people: promotion, job_change. Of companies: hiring, headcount, it_spend, website_traffic, news, linkedin or single kinds. Each kind that has a signal costs 1 credit.
 * @param {"since:90d, list:5"} options Optional: since (a day or an age, half a year if not said), list (all signals as a list, so many of each kind), about:people or about:companies, fields (parted by blanks), max_age, header.
 * @return One row per row with its newest signal: kind, date, what happened; or a list of all.
 * @customfunction
 */
global.LUSHA_SIGNALS = function LUSHA_SIGNALS(who: unknown, types: unknown, options: unknown): unknown {
  return createAddon().signals(who, types, options);
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
