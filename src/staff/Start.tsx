import { fill } from '../messages/fill.ts';
import type { Me } from './me.ts';
import { openSections, staffSections } from './sections.ts';
import { PageHeading } from './ui/PageHeading.tsx';
import type { WorkspaceWords } from './workspace.words.ts';
import { Workspace } from './Workspace.tsx';

const names = (places: readonly { name: string }[]) => places.map(({ name }) => name).join(', ');

function Welcome({ me, words }: { me: Me; words: WorkspaceWords }) {
  return (
    <>
      <PageHeading title={fill(words.start.hello, { name: me.name })} />
      {me.wards.length > 0 && <p>{fill(words.start.wards, { wards: names(me.wards) })}</p>}
      {me.wards.length === 0 && me.areas.length > 0 && (
        <p>{fill(words.start.everywhere, { areas: names(me.areas) })}</p>
      )}
      <ul className="cards">
        {openSections(me.actions)
          .filter((section) => section !== 'start')
          .map((section) => (
            <li className="card" key={section}>
              <h2>
                <a href={staffSections[section].href}>{words.sections[section].title}</a>
              </h2>
              <p>{words.sections[section].about}</p>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Where everybody arrives: the sections that are open to them. */
export default function Start({ words }: { words: WorkspaceWords }) {
  return (
    <Workspace section="start" words={words}>
      {(me) => <Welcome me={me} words={words} />}
    </Workspace>
  );
}
