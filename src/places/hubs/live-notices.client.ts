import { refreshOpeningTimes } from '../opening/opening-status.client.ts';
import { keepNotices } from './live-notices.ts';

const box = document.querySelector<HTMLElement>('[data-notices]');
if (box) keepNotices(box, refreshOpeningTimes);
