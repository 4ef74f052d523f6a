import { expect, test, type Page } from '@playwright/test';
import { publicPageKinds } from '../site/page-kinds.ts';

// A recording of every key press would take longer than the presses.
test.use({ trace: 'off' });

/** Where the focus is, in the order of the page, and what is wrong with how it shows. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const box = element.getBoundingClientRect();
    const isSeen = () => {
      // The middle of a ward's box may lie in its neighbour.
      if (element instanceof SVGElement) return true;
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const uppermost = document.elementFromPoint(x, y);
      return !!uppermost && (element.contains(uppermost) || uppermost.contains(element));
    };
    // A ward on the map marks its outline, since a link in a drawing has no box to mark.
    const marked = [element, ...element.querySelectorAll('path')].some((part) => {
      const { outlineStyle, boxShadow, strokeWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' || boxShadow !== 'none' || strokeWidth === '4px';
    });
    return {
      at: [
        ...document.querySelectorAll('a, button, input, select, summary, textarea, [tabindex]'),
      ].indexOf(element),
      name: `${element.tagName} ${(element.ariaLabel ?? element.textContent).trim()}`,
      isLast: element.matches('footer li:last-child a'),
      fault: !marked ? 'does not show the focus' : isSeen() ? null : 'is behind something else',
    };
  });

for (const path of publicPageKinds) {
  test(`${path} can be used with the keyboard alone`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();

    const faults: string[] = [];
    let before = await focus(page);
    while (!before.isLast) {
      await page.keyboard.press('Tab');
      const { at, name, isLast, fault } = await focus(page);
      if (fault) faults.push(`${name} ${fault}`);
      expect(at, `${name} after ${before.name}`).toBeGreaterThan(before.at);
      before = { at, name, isLast, fault };
    }
    expect(faults).toEqual([]);

    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}
