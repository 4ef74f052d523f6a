import type feeds from '../../messages/en/feeds.json';
import type hub from '../../messages/en/hub.json';

/** The words inside feeds in a language, shaped like the English ones. */
export type FeedWords = typeof feeds & Pick<typeof hub, 'facility' | 'available'>;
