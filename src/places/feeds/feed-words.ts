import type english from '../../messages/en/feeds.json';

/** The catalogue of the words inside feeds in a language, shaped like the English one. */
export type FeedWords = typeof english;
