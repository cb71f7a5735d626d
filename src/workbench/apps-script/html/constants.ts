/** `google.script.run` calls of one page that run at once. Source: developers.google.com/apps-script/guides/html/communication. */
export const MAX_CONCURRENT_CALLS = 10;
