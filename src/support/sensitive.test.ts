import { expect, test } from 'vitest';
import type { Service } from '../places/services.schema.ts';
import type { HelpArea } from './help.schema.ts';
import { isSensitivePlace, sensitiveAreaOf } from './sensitive.ts';

const areas = [
  { slug: 'home-and-family', need: 'domestic-abuse', sensitive: true },
  { slug: 'homelessness', need: 'housing', sensitive: false },
] as HelpArea[];

const service = (need: string, ...locations: string[]) =>
  ({ terms: [{ taxonomy: 'need', slug: need }], locations }) as unknown as Service;

test('a service for a sensitive need belongs to that help area', () => {
  expect(sensitiveAreaOf(service('domestic-abuse'), areas)?.slug).toBe('home-and-family');
});

test('other services have pages of their own', () => {
  expect(sensitiveAreaOf(service('housing'), areas)).toBeUndefined();
});

test('a place that offers only sensitive help has no page', () => {
  expect(isSensitivePlace({ slug: 'centre' }, [service('domestic-abuse', 'centre')], areas)).toBe(
    true,
  );
});

test('a hub where one of several services is sensitive keeps its page', () => {
  const offered = [service('domestic-abuse', 'hub'), service('housing', 'hub')];
  expect(isSensitivePlace({ slug: 'hub' }, offered, areas)).toBe(false);
});

test('a place of which nothing is known to be offered keeps its page', () => {
  expect(isSensitivePlace({ slug: 'hall' }, [], areas)).toBe(false);
});
