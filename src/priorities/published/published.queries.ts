import { published } from '../../lib/published.ts';
import { answerSchema, countSchema, prioritySchema } from './published.schema.ts';

/** What residents said that is published, what was answered, and how many said so. */
export const publishedPriorities = published('published_priorities', prioritySchema);
export const publishedAnswers = published('published_priority_answers', answerSchema);
export const publishedCounts = published('published_priority_counts', countSchema);
