import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, LongField, Select } from '../../staff/ui/Field.tsx';
import { nextReviewDueOn } from '../review-clock.ts';
import { changePlan } from './plan-changes.queries.ts';
import type { PartProps } from './PlanScreen.tsx';
import { StatusMark } from './StatusMark.tsx';
import { today } from './today.ts';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { useTyped } from '../../staff/ui/use-typed.ts';

const RAGS = ['on_track', 'at_risk', 'off_track'] as const;
const blank = () => ({ rag: '', status: '', looked_at: '', next_steps: '', reviewed_on: today() });

/** The monthly review, and the ones before it. */
export function ReviewPart(props: PartProps) {
  const { record, words } = props;
  return (
    <section className="section">
      <h2>{words.review.title}</h2>
      {props.mayEdit && record.plan.state === 'published' ? (
        <ReviewForm {...props} />
      ) : (
        <p>{record.plan.state === 'draft' ? words.review.draft : words.review.only}</p>
      )}
      <h3>{words.review.past}</h3>
      {record.reviews.length === 0 && <p>{words.review.none}</p>}
      {record.reviews.map((review) => (
        <details key={review.id}>
          <summary>
            {longDate(review.reviewed_on, words.locale)}{' '}
            <StatusMark status={review.rag as 'on_track'} words={words.statuses} />
          </summary>
          {[review.status, review.looked_at, review.next_steps].filter(Boolean).map((text) => (
            <p key={text} className="typed">
              {text}
            </p>
          ))}
          {review.reviewed_by && record.people.get(review.reviewed_by) && (
            <p className="quiet">
              {fill(words.review.by, { name: record.people.get(review.reviewed_by)! })}
            </p>
          )}
        </details>
      ))}
    </section>
  );
}

function ReviewForm({ record, client, words, workspace, reload, announce }: PartProps) {
  const { plan } = record;
  const { typed, setTyped, bind } = useTyped(blank);
  const { save, ...saving } = useSaving();
  const { review: said } = words;
  const field = (name: keyof typeof typed) => bind(name, said[name]);
  async function store() {
    const sent = {
      plan: plan.id,
      version: plan.version,
      ...typed,
      reviewed_on: typed.reviewed_on || today(),
    };
    if (!(await save(() => changePlan(client, 'record_plan_review', sent)))) return;
    setTyped(blank());
    announce(said.recorded);
    await reload();
  }
  return (
    <SavingForm
      className="no-print"
      saving={saving}
      workspace={workspace}
      reload={reload}
      onStore={store}
    >
      <p>{said.about}</p>
      <Select {...field('rag')}>
        <option value=""></option>
        {RAGS.map((rag) => (
          <option key={rag} value={rag}>
            {words.statuses[rag]}
          </option>
        ))}
      </Select>
      <LongField {...field('status')} rows={3} />
      <LongField {...field('looked_at')} rows={2} />
      <LongField {...field('next_steps')} rows={2} />
      <Field {...field('reviewed_on')} type="date" max={today()} />
      {typed.reviewed_on && (
        <p>
          {fill(said.next_due, {
            date: longDate(nextReviewDueOn(typed.reviewed_on), words.locale),
          })}
        </p>
      )}
      <Button type="submit" busy={saving.busy}>
        {said.record}
      </Button>
    </SavingForm>
  );
}
