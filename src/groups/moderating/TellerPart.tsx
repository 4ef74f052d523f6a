import { useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { errorSentence, type ApiError } from '../../staff/ui/refusal.ts';
import type { GroupProps } from './GroupScreen.tsx';
import { groupTeller, type Teller } from './moderating.queries.ts';

/** How to reach whoever told us, fetched only when somebody asks, as each look is noted. */
export function TellerPart({
  group,
  client,
  words: { teller: words, locale },
  workspace,
}: GroupProps) {
  const [teller, setTeller] = useState<Teller>();
  const [error, setError] = useState<ApiError>();
  const show = () => groupTeller(client, group.id).then(setTeller, setError);
  return (
    <section className="section" aria-labelledby="group-teller">
      <h2 id="group-teller">{words.title}</h2>
      {!teller && !error && (
        <>
          <Button kind="secondary" small onClick={() => void show()}>
            {words.show}
          </Button>
          <p className="quiet">{words.noted}</p>
        </>
      )}
      <div role="status">
        {error && <p>{errorSentence(error, workspace.errors)}</p>}
        {teller && (
          <>
            {(['name', 'email', 'phone'] as const).map(
              (field) =>
                teller[field] && (
                  <p key={field}>
                    {words[field]}: {teller[field]}
                  </p>
                ),
            )}
            <p className="quiet">
              {fill(words.until, { date: longDate(teller.expires_on, locale) })}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
