// The better samples: rows of one range in chunks of 50, answers kept for six hours, no lock.
/* global CacheService, PropertiesService, SpreadsheetApp, UrlFetchApp */

const CHUNK_SIZE = 50;

/**
 * Looks up the e-mail addresses of people at Lusha.
 *
 * @param {string|string[][]} emails E-mail address of a person, or a column of them.
 * @return {string} The best e-mail address of each.
 * @customfunction
 */
// eslint-disable-next-line no-unused-vars -- formulas call it
function LUSHA_PERSON(emails) {
  const column = Array.isArray(emails) ? emails.map((row) => row[0]) : [emails];
  const cache = CacheService.getScriptCache();
  const found = cache.getAll(column.map(cacheKey));
  const missing = column.filter((email) => email && !(cacheKey(email) in found));
  for (let start = 0; start < missing.length; start += CHUNK_SIZE) {
    const answers = fetchChunk(missing.slice(start, start + CHUNK_SIZE));
    cache.putAll(answers, 21600);
    Object.assign(found, answers);
  }
  const values = column.map((email) => (email ? found[cacheKey(email)] : ''));
  return Array.isArray(emails) ? values.map((value) => [value]) : values[0];
}

function cacheKey(email) {
  return 'lusha-' + email;
}

function fetchChunk(emails) {
  const apiKey = PropertiesService.getScriptProperties().getProperty('LUSHA_API_KEY');
  const response = UrlFetchApp.fetch('https://api.lusha.com/v3/contacts/search-and-enrich', {
    method: 'post',
    contentType: 'application/json',
    headers: { api_key: apiKey },
    payload: JSON.stringify({
      contacts: emails.map((email, index) => ({ clientReferenceId: String(index), email: email })),
      reveal: ['emails'],
    }),
    muteHttpExceptions: true,
  });
  if (response.getResponseCode() !== 200) {
    throw new Error('Lusha answered ' + response.getResponseCode());
  }
  const answers = {};
  for (const person of JSON.parse(response.getContentText()).results) {
    const email = emails[Number(person.clientReferenceId)];
    answers[cacheKey(email)] = person.emails && person.emails.length > 0 ? person.emails[0].email : '';
  }
  return answers;
}

/** Fills column B with the phone numbers of the people in column A. */
// eslint-disable-next-line no-unused-vars -- the menu calls it
function enrichSelection() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = sheet.getLastRow() - 1;
  for (let start = 0; start < rows; start += CHUNK_SIZE) {
    const range = sheet.getRange(start + 2, 1, Math.min(CHUNK_SIZE, rows - start), 2);
    const cells = range.getValues();
    if (cells.every((row) => row[1])) continue;
    const emails = cells.map((row) => row[0]);
    const phones = fetchPhones(emails);
    range.offset(0, 1, cells.length, 1).setValues(emails.map((email) => [phones[email] || 'none']));
    SpreadsheetApp.flush();
  }
}

function fetchPhones(emails) {
  const apiKey = PropertiesService.getScriptProperties().getProperty('LUSHA_API_KEY');
  const response = UrlFetchApp.fetch('https://api.lusha.com/v3/contacts/search-and-enrich', {
    method: 'post',
    contentType: 'application/json',
    headers: { api_key: apiKey },
    payload: JSON.stringify({
      contacts: emails.map((email, index) => ({ clientReferenceId: String(index), email: email })),
      reveal: ['phones'],
    }),
    muteHttpExceptions: true,
  });
  const phones = {};
  for (const person of JSON.parse(response.getContentText()).results) {
    const found = person.phones && person.phones.length > 0 ? "'" + person.phones[0].number : 'none';
    phones[emails[Number(person.clientReferenceId)]] = found;
  }
  return phones;
}
