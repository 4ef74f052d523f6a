import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { CasePart } from './case-part.ts';
import { openGoals } from './case.ts';
import { changeCase, type CaseChange } from './cases.queries.ts';
import { dateAndTime } from './moments.ts';

interface StepProps extends CasePart {
  change: CaseChange;
  answers: Record<string, unknown>;
  /** What its button says, after what the list around it says. */
  label: string;
}

/** A step of one press, such as that a goal was reached. */
function Step({ change, answers, label, ...part }: StepProps) {
  const { client, record, workspace, reload, onDone } = part;
  const { save, ...saving } = useSaving();
  return (
    <SavingForm
      className="case-step"
      saving={saving}
      workspace={workspace}
      reload={reload}
      onStore={async () => {
        if (await save(() => changeCase(client, change, record, answers))) await onDone();
      }}
    >
      <Button type="submit" kind="secondary" small busy={saving.busy}>
        {label}
      </Button>
    </SavingForm>
  );
}

/** Goals, with whom it may be shared, and appointments; each only where there are any. */
export function CaseLists(props: CasePart & { mayWork: boolean }) {
  const { record, words, mayWork } = props;
  const goals = openGoals(record.entries);
  const planned = record.appointments.filter(({ state }) => state === 'planned');
  const at = (moment: string) => dateAndTime(moment, words.locale);
  return (
    <>
      {planned.length > 0 && (
        <section aria-labelledby="case-appointments">
          <h2 id="case-appointments">{words.day.appointments.title}</h2>
          <ul className="plain-list case-list">
            {planned.map((each) => (
              <li key={each.id}>
                <strong>{at(each.at)}</strong> {each.location}
                {mayWork && (
                  <div className="actions">
                    {(Date.parse(each.at) > Date.now()
                      ? (['cancelled'] as const)
                      : (['kept', 'missed', 'cancelled'] as const)
                    ).map((became) => (
                      <Step
                        key={became}
                        {...props}
                        change="settle_appointment"
                        answers={{ appointment: each.id, became }}
                        label={words.appointment.became[became]}
                      />
                    ))}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {goals.length > 0 && (
        <section aria-labelledby="case-goals">
          <h2 id="case-goals">{words.goal.list}</h2>
          <ul className="plain-list case-list">
            {goals.map((goal) => (
              <li key={goal.id}>
                <span className="said">{goal.words}</span>{' '}
                {goal.of && (
                  <span className="quiet">{fill(words.timeline.of, { reference: goal.of })}</span>
                )}
                {mayWork && record.state !== 'closed' && (
                  <Step
                    {...props}
                    change="reach_goal"
                    answers={{ goal: goal.id }}
                    label={words.goal.reached}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="case-sharing">
        <h2 id="case-sharing">{words.sharing.list}</h2>
        {record.sharing.length === 0 && <p>{words.sharing.none}</p>}
        <ul>
          {record.sharing.map(({ id, name, agreed_at: agreed, withdrawn_at: withdrawn, of }) => (
            <li key={`${id} ${of}`}>
              {name},{' '}
              <span className="quiet">
                {withdrawn
                  ? `${words.sharing.withdrawn} ${at(withdrawn)}`
                  : `${words.sharing.since} ${at(agreed)}`}
                {of && `. ${fill(words.timeline.of, { reference: of })}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
