// What most samples do: a request per cell, an answer kept for six hours, no lock.
/* global CacheService, PropertiesService, SpreadsheetApp, UrlFetchApp, Utilities */

/**
 * Looks up the e-mail address of a person at Lusha.
 *
 * @param {string|string[][]} email E-mail address of the person, or a range of them.
 * @return {string} The best e-mail address.
 * @customfunction
 */
// eslint-disable-next-line no-unused-vars -- formulas call it
function LUSHA_PERSON(email) {
  if (Array.isArray(email)) {
    return email.map((row) => row.map((cell) => lookUp(cell)));
  }
  return lookUp(email);
}

function lookUp(email) {
  if (!email) return '';
  const cache = CacheService.getScriptCache();
  const key = 'lusha-' + email;
  const cached = cache.get(key);
  if (cached !== null) return cached;

  const apiKey = PropertiesService.getScriptProperties().getProperty('LUSHA_API_KEY');
  const response = UrlFetchApp.fetch('https://api.lusha.com/v3/contacts/search-and-enrich', {
    method: 'post',
    contentType: 'application/json',
    headers: { api_key: apiKey },
    payload: JSON.stringify({ contacts: [{ clientReferenceId: '1', email: email }], reveal: ['emails'] }),
    muteHttpExceptions: true,
  });
  if (response.getResponseCode() !== 200) {
    throw new Error('Lusha answered ' + response.getResponseCode());
  }
  const person = JSON.parse(response.getContentText()).results[0];
  const found = person.emails && person.emails.length > 0 ? person.emails[0].email : '';
  cache.put(key, found, 21600);
  return found;
}

/** Fills column B with the phone numbers of the people in column A. */
// eslint-disable-next-line no-unused-vars -- the menu calls it
function enrichSelection() {
  const sheet = SpreadsheetApp.getActiveSheet();
  for (let row = 2; row <= sheet.getLastRow(); row++) {
    const email = sheet.getRange(row, 1).getValue();
    if (!email || sheet.getRange(row, 2).getValue()) continue;
    const apiKey = PropertiesService.getScriptProperties().getProperty('LUSHA_API_KEY');
    const response = UrlFetchApp.fetch('https://api.lusha.com/v3/contacts/search-and-enrich', {
      method: 'post',
      contentType: 'application/json',
      headers: { api_key: apiKey },
      payload: JSON.stringify({ contacts: [{ clientReferenceId: '1', email: email }], reveal: ['phones'] }),
      muteHttpExceptions: true,
    });
    if (response.getResponseCode() === 429) {
      Utilities.sleep(1000);
      row--;
      continue;
    }
    const person = JSON.parse(response.getContentText()).results[0];
    sheet
      .getRange(row, 2)
      .setValue(person.phones && person.phones.length > 0 ? "'" + person.phones[0].number : 'none');
  }
}
