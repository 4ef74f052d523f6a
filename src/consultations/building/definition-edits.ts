import type { Definition, Item, Page } from '../definition/definition.schema.ts';

// Each takes a definition and answers another: what was there before stays as it was, for undo.

const withPages = (definition: Definition, pages: Page[]): Definition => ({ ...definition, pages });

function moved<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
  const others = [...list];
  others.splice(to, 0, ...others.splice(from, 1));
  return others;
}

/** A page at the end. */
export const addPage = (definition: Definition, page: Page) =>
  withPages(definition, [...definition.pages, page]);

/** A page with other words or another condition. */
export const changePage = (definition: Definition, page: Page) =>
  withPages(
    definition,
    definition.pages.map((other) => (other.id === page.id ? page : other)),
  );

/** Without a page and all that is on it. */
export const removePage = (definition: Definition, id: string) =>
  withPages(
    definition,
    definition.pages.filter((page) => page.id !== id),
  );

/** A page one place up (-1) or down (1); as it was at either end. */
export function movePage(definition: Definition, id: string, step: -1 | 1): Definition {
  const from = definition.pages.findIndex((page) => page.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= definition.pages.length) return definition;
  return withPages(definition, moved(definition.pages, from, to));
}

/** An item at the end of a page. */
export const addItem = (definition: Definition, pageId: string, item: Item) =>
  withPages(
    definition,
    definition.pages.map((page) =>
      page.id === pageId ? { ...page, items: [...page.items, item] } : page,
    ),
  );

const mapItems = (definition: Definition, change: (items: Item[]) => Item[]) =>
  withPages(
    definition,
    definition.pages.map((page) => ({ ...page, items: change(page.items) })),
  );

/** An item as it is now written. */
export const changeItem = (definition: Definition, item: Item) =>
  mapItems(definition, (items) => items.map((other) => (other.id === item.id ? item : other)));

/** Without an item. */
export const removeItem = (definition: Definition, id: string) =>
  mapItems(definition, (items) => items.filter((item) => item.id !== id));

/** An item once more, after itself, under another id. */
export const duplicateItem = (definition: Definition, id: string, newId: string) =>
  mapItems(definition, (items) =>
    items.flatMap((item) => (item.id === id ? [item, { ...item, id: newId }] : [item])),
  );

/** An item put in the place of another, on whichever page that is. */
export function moveItemTo(definition: Definition, id: string, targetId: string): Definition {
  const place = (itemId: string) => {
    for (const [page, { items }] of definition.pages.entries()) {
      const at = items.findIndex((item) => item.id === itemId);
      if (at >= 0) return { page, at };
    }
    return undefined;
  };
  const [from, to] = [place(id), place(targetId)];
  if (!from || !to || id === targetId) return definition;
  const item = definition.pages[from.page]!.items[from.at]!;
  const without = removeItem(definition, id);
  const pages = without.pages.map((page, index) =>
    index === to.page ? { ...page, items: page.items.toSpliced(to.at, 0, item) } : page,
  );
  return withPages(definition, pages);
}

/** An item one place up (-1) or down (1), over the edge of its page onto the next. */
export function moveItem(definition: Definition, id: string, step: -1 | 1): Definition {
  const page = definition.pages.findIndex(({ items }) => items.some((item) => item.id === id));
  if (page < 0) return definition;
  const { items } = definition.pages[page]!;
  const from = items.findIndex((item) => item.id === id);
  const neighbour = items[from + step];
  if (neighbour) return moveItemTo(definition, id, neighbour.id);
  const next = definition.pages[page + step];
  if (!next) return definition;
  const item = items[from]!;
  return changePage(removeItem(definition, id), {
    ...next,
    items: step < 0 ? [...next.items, item] : [item, ...next.items],
  });
}

/** Something new of a kind, with nothing said yet. */
export function blankItem(type: Item['type'], id: string, optionIds: [string, string]): Item {
  const options = optionIds.map((optionId) => ({ id: optionId, text: '' }));
  switch (type) {
    case 'one_of':
    case 'several_of':
    case 'ranking':
      return { id, type, title: '', options };
    case 'scale':
      return { id, type, title: '', from: 1, to: 5, low: '', high: '' };
    case 'text_block':
      return { id, type, text: '' };
    case 'picture_block':
      return { id, type, picture: '', alt: '' };
    default:
      return { id, type, title: '' };
  }
}
