import { expect, it } from 'vitest';
import { translated } from './translated.ts';

const english = { title: 'Help', links: { home: 'Home', hubs: 'Hubs' }, steps: ['Ring', 'Ask'] };

it('stays English where nothing is translated', () => {
  expect(translated(english)).toEqual(english);
});

it('keeps the English of a group of which only some words are translated', () => {
  expect(translated(english, { links: { home: 'Strona główna' } }).links).toEqual({
    home: 'Strona główna',
    hubs: 'Hubs',
  });
});

it('takes a list as a whole', () => {
  expect(translated(english, { steps: ['Zadzwoń'] }).steps).toEqual(['Zadzwoń']);
});

it('leaves the English words as they were', () => {
  translated(english, { links: { home: 'Strona główna' } });
  expect(english.links.home).toBe('Home');
});
