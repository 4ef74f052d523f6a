import { ContactDetails } from '../../staff/ui/ContactDetails.tsx';
import type { GroupProps } from './GroupScreen.tsx';
import { groupTeller } from './moderating.queries.ts';

/** How to reach whoever told us of a group. */
export function TellerPart({ group, client, words, workspace }: GroupProps) {
  return (
    <section className="section" aria-labelledby="group-teller">
      <h2 id="group-teller">{words.teller.title}</h2>
      <ContactDetails
        ask={() => groupTeller(client, group.id)}
        words={words.teller}
        workspace={workspace}
        language={words.locale}
      />
    </section>
  );
}
