import { isWebsite, readCompanyDomain, readSharedHost } from '../../src/sheet/company-domain';

test.each([
  'northwind.example',
  'https://www.northwind.example/about',
  'shop.northwind.example',
  // Ends like a shared host, but is none.
  'notlinkedin.com',
  'gmail.northwind.example',
  'google.com',
  'outlook-systems.com',
])('company domain: %s is a company', (text) => {
  expect([readCompanyDomain(text) === undefined, readSharedHost(text)]).toEqual([false, undefined]);
});

test.each([
  ['https://www.linkedin.com/company/northwind', 'linkedin.com'],
  ['uk.linkedin.com', 'linkedin.com'],
  ['m.facebook.com/northwind', 'facebook.com'],
  ['https://twitter.com/northwind', 'twitter.com'],
  ['X.COM/northwind', 'x.com'],
  ['instagram.com/northwind', 'instagram.com'],
  ['https://www.youtube.com/@northwind', 'youtube.com'],
  ['https://sites.google.com/view/northwind', 'sites.google.com'],
  ['northwind.github.io', 'github.io'],
  ['northwind.myshopify.com', 'myshopify.com'],
  ['gmail.com', 'gmail.com'],
  ['Yahoo.co.uk', 'yahoo.co.uk'],
  ['hotmail.fr', 'hotmail.fr'],
  ['web.de', 'web.de'],
])('company domain: %s is shared', (text, host) => {
  expect([readCompanyDomain(text), readSharedHost(text)]).toEqual([undefined, host]);
});

test.each([
  ['northwind.example', true],
  ['linkedin.com/company/northwind', true],
  ['YouTube.com', false],
  ['Northwind Traders', false],
])('company domain: %j is a website and no name: %p', (text, is) => {
  expect(isWebsite(text)).toBe(is);
});
