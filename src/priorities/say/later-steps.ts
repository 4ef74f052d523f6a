import { zodResolver } from '@hookform/resolvers/zod';
import { CheckAnswers } from './CheckAnswers.tsx';
import { Guard } from './Guard.tsx';
import { prioritySchema } from './priority.schema.ts';
import { Receipt } from './Receipt.tsx';
import { findSimilar } from './similar.ts';
import { SimilarList } from './SimilarList.tsx';

/** What the form does without until its first question is answered. */
export const laterSteps = {
  /** What is wrong with the answers of a step. */
  check: zodResolver(prioritySchema),
  CheckAnswers,
  findSimilar,
  Guard,
  Receipt,
  SimilarList,
};
