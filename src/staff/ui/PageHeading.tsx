import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** One sentence on what the screen is for. */
  about?: string;
  /** What can be done from here: buttons and links, beside the title. */
  children?: ReactNode;
}

/** The top of a screen. */
export function PageHeading({ title, about, children }: Props) {
  return (
    <div className="page-heading">
      <div>
        <h1>{title}</h1>
        {about && <p className="quiet">{about}</p>}
      </div>
      {children && <div className="actions">{children}</div>}
    </div>
  );
}
