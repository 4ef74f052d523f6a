import { expect, test } from 'vitest';
import { visionProgress } from './vision-progress.ts';

const tag = (slug: string, position: number, themes: string[]) => ({
  id: slug,
  slug,
  name: slug,
  position,
  themes,
  source: 'example',
  checked_on: null,
  provisional: true,
});

test('actions count under every word that their theme serves, and what was stopped under none', () => {
  const actions = [
    { theme: 'streets', status: 'done' as const },
    { theme: 'streets', status: 'under_way' as const },
    { theme: 'streets', status: 'stopped' as const },
    { theme: 'police', status: 'not_started' as const },
  ];
  const tags = [
    tag('safer', 2, ['police', 'streets']),
    tag('cleaner', 1, ['streets']),
    tag('healthier', 3, []),
  ];
  const progress = visionProgress(tags, actions);
  expect(progress.map((each) => [each.tag.slug, each.done, each.promised])).toEqual([
    ['cleaner', 1, 2],
    ['safer', 1, 3],
  ]);
});
