import { readDomain } from './identity-text';

/** Where anybody can have a page: the host says nothing about whose it is. */
const PAGE_HOSTS: ReadonlySet<string> = new Set(
  // Networks, directories and shortened links.
  (
    'linkedin.com lnkd.in facebook.com fb.com fb.me twitter.com x.com t.co instagram.com threads.net youtube.com ' +
    'youtu.be tiktok.com pinterest.com snapchat.com reddit.com vimeo.com xing.com vk.com weibo.com t.me wa.me ' +
    'discord.gg medium.com substack.com github.com crunchbase.com glassdoor.com indeed.com yelp.com wikipedia.org ' +
    'linktr.ee bit.ly tinyurl.com goo.gl g.page sites.google.com docs.google.com drive.google.com maps.google.com ' +
    // Hosts that give a subdomain to everybody.
    'wordpress.com wixsite.com blogspot.com blogger.com weebly.com squarespace.com myshopify.com webflow.io ' +
    'github.io gitlab.io netlify.app vercel.app herokuapp.com web.app firebaseapp.com pages.dev notion.site ' +
    'carrd.co jimdosite.com godaddysites.com strikingly.com tumblr.com business.site site123.me'
  ).split(' '),
);

/** Providers whose addresses anybody can have. */
const MAIL_HOSTS: ReadonlySet<string> = new Set(
  (
    'live.com live.co.uk live.fr live.nl live.be live.it live.se live.dk live.no live.ca live.com.au msn.com ' +
    'icloud.com me.com mac.com aol.com proton.me pm.me mail.com mail.ru bk.ru inbox.ru list.ru web.de freenet.de ' +
    't-online.de arcor.de free.fr wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it ' +
    'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net btinternet.com sky.com ' +
    'bigpond.com optusnet.com.au rediffmail.com qq.com 163.com 126.com sina.com naver.com hanmail.net daum.net ' +
    'uol.com.br bol.com.br terra.com.br tutanota.com hushmail.com fastmail.com zohomail.com hey.com wp.pl o2.pl ' +
    'seznam.cz bluewin.ch telenet.be ziggo.nl rambler.ru ukr.net'
  ).split(' '),
);
/** Those with a domain in nearly every country. */
const MAIL_FAMILIES =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|rocketmail|gmx|protonmail|yandex)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** The domain of a company's own website; undefined for a name, and for a host that many share. */
export function readCompanyDomain(text: string): string | undefined {
  const domain = readDomain(text);
  return domain === undefined || sharedHost(domain) !== undefined ? undefined : domain;
}

/** The host that many share in a website, such as `linkedin.com` in a link to a company's page there. */
export function readSharedHost(text: string): string | undefined {
  const domain = readDomain(text);
  return domain === undefined ? undefined : sharedHost(domain);
}

/**
 * Whether a text is a website and no name. A bare host that many share, such as `YouTube.com`, can be the name of
 * the company all the same.
 */
export function isWebsite(text: string): boolean {
  return readDomain(text) !== undefined && (readSharedHost(text) === undefined || text.includes('/'));
}

/** Whether a website is that of a provider of mail, which is nobody's employer when it stands in a list. */
export function isMailProvider(domain: string): boolean {
  return MAIL_HOSTS.has(domain) || MAIL_FAMILIES.test(domain);
}

/** A domain or the nearest one above it that many share. */
function sharedHost(domain: string): string | undefined {
  const labels = domain.split('.');
  return labels
    .map((_, position) => labels.slice(position).join('.'))
    .find((host) => PAGE_HOSTS.has(host) || isMailProvider(host));
}
