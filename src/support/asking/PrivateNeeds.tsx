import type { ReactNode } from 'react';
import { telephoneLink } from '../../lib/links.ts';
import type { Asking, Choice } from './offers.ts';

interface Props {
  asking: Asking;
  needs: Choice[];
  /** Their boxes. */
  list: ReactNode;
}

/**
 * The kinds of help that a person may be harmed for, and who to ring about them. They show only after
 * the step that stands before them. Without scripts an address points to them and a word opens them, so
 * that coming back to that address finds them closed.
 */
export function PrivateNeeds({ asking, needs, list }: Props) {
  const { before } = asking.asked;
  const lines = needs.flatMap((need) => need.lines ?? []);
  return (
    <>
      <p className="out-of-sight">
        <a href="#before" data-part="more">
          {before.more}
        </a>
      </p>
      <details className="more-needs" id="more-needs" tabIndex={-1} data-part="more-needs">
        <summary>{before.show}</summary>
        {lines.length > 0 && (
          <>
            <p>{before.shown}</p>
            <ul className="plain-list">
              {lines.map(({ name, number }) => (
                <li key={name}>
                  {name} <a href={telephoneLink(number)}>{number}</a>
                </li>
              ))}
            </ul>
            <p className="quiet small">{before.checked}</p>
          </>
        )}
        <div className="govuk-checkboxes">{list}</div>
      </details>
    </>
  );
}
