import type { AnchorHTMLAttributes } from 'react';
import './part-navigation.css';

interface Props<Part extends string> {
  /** What these are parts of. */
  label: string;
  parts: readonly Part[];
  current: Part;
  nameOf: (part: Part) => string;
  /** What leads there: its fragment, unless the screen has other addresses. */
  linkOf?: (part: Part) => AnchorHTMLAttributes<HTMLAnchorElement>;
}

/** Links to the parts of one record, or to the views of one list. */
export function PartNavigation<Part extends string>({
  label,
  parts,
  current,
  nameOf,
  linkOf = (part) => ({ href: `#${part}` }),
}: Props<Part>) {
  return (
    <nav className="part-navigation" aria-label={label}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a {...linkOf(part)} aria-current={part === current ? 'true' : undefined}>
              {nameOf(part)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
