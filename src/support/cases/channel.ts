import type { CaseRecord } from './case.ts';
import type { CasesWords } from './cases.words.ts';

/** How somebody asked, in words; the code of one that has none. */
export function channelOf({ channel }: Pick<CaseRecord, 'channel'>, words: CasesWords): string {
  const channels: Record<string, string> = words.channels;
  return channels[channel] ?? channel;
}
