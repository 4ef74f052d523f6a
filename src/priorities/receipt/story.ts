import type { Answered } from './answered.ts';
import type { Referral } from './referral.ts';

/** What became of something, as `receipt_status` tells the holder of its code; times are ISO 8601. */
export interface Story {
  state: 'received' | 'read' | 'published' | 'grouped' | 'declined' | 'withdrawn';
  said: string | null;
  neighbourhood: string;
  theme: string | null;
  ward: string | null;
  place: string | null;
  received_at: string;
  read_at: string | null;
  published_at: string | null;
  decline_reason: string | null;
  grouped_under: { slug: string; words: string } | null;
  /** Where it, or what it was grouped under, is public. */
  slug: string | null;
  /** Its words as published, where a moderator changed them. */
  published_words: string | null;
  /** To it and to what it was grouped under, the oldest first. */
  answers: { outcome: string; answer: string; answered_as: string; answered_at: string }[];
  actions: { title: string; page?: string }[];
  may_correct: boolean;
}

/** Whether an answer is a story: what else might come is a fault of ours. */
export function isStory(answer: unknown): answer is Story | Answered | Referral {
  return typeof Reflect.get(Object(answer), 'state') === 'string';
}
