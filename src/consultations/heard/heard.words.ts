/** The words about whom a consultation does not hear. */
export type HeardWords = typeof import('../../messages/en/heard.json');
