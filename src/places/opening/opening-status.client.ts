import { keepOpeningTimes } from './opening-status.ts';

keepOpeningTimes(document, Date.now);
