import type { Named } from './case.ts';

/** How much somebody who leads cases has, and who stands in for them. Days are 'YYYY-MM-DD'. */
export interface Caseload extends Named {
  role: string;
  /** How many cases they lead that are not closed. */
  leads: number;
  /** How many they can lead; null where nobody has said so. */
  capacity: number | null;
  covered_by: string | null;
  cover: string | null;
  covered_from: string | null;
  covered_until: string | null;
  /** 0 where nothing is stored yet. */
  version: number;
  is_me: boolean;
  /** Whether whoever asks says how many they can lead. */
  may_plan: boolean;
}
